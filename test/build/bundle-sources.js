// Sources as they are written, made into modules that Node can load.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** Bundles files of `src/` for Node, and tells where a file's module is. Dependencies that are `external` are not bundled. */
export async function bundleSources(paths, external = []) {
  const outdir = mkdtempSync(join(tmpdir(), 'maqal-sources-'));
  after(() => rmSync(outdir, {recursive: true}));
  await build({
    entryPoints: paths.map((path) => join(root, path)),
    outbase: root,
    outdir,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external,
    logLevel: 'error',
  });
  return (path) => pathToFileURL(join(outdir, path.replace(/\.ts$/, '.mjs'))).href;
}
