import {spawn, spawnSync} from 'node:child_process';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function run(folder, command, ...args) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1'},
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Packs the library as it is published, from what was built. */
export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), 'maqal-packed-'));
  const [{filename}] = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  return {tarball: join(folder, filename), remove: () => rm(folder, {recursive: true})};
}

/** An app of this folder's `apps` in a folder of its own, with the packed library and its tools installed. */
export async function createApp(name, tarball, tools) {
  const folder = await mkdtemp(join(tmpdir(), `maqal-${name}-`));
  await cp(new URL(`apps/${name}`, import.meta.url), folder, {recursive: true});
  await cp(new URL('page.js', import.meta.url), join(folder, 'page.js'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({name, private: true, type: 'module'}));
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', tarball, ...tools);
  return {
    folder,
    build: (...command) => run(folder, 'npx', '--no-install', ...command),
    /** Starts a server of the app; resolves to its address, which it prints. */
    serve: (...command) => startServer(folder, command),
    remove: () => rm(folder, {recursive: true}),
  };
}

function startServer(folder, command) {
  const child = spawn('npx', ['--no-install', ...command], {cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
  const stop = () => process.kill(-child.pid);
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const [url] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output) ?? [];
      if (url) resolve({url: `${url}/`, stop});
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(`${command.join(' ')} ended:\n${output}`)));
  });
}
