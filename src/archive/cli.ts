import {realpathSync, statSync} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {isWithin} from './output.js';
import {isPath} from './read-sources.js';
import {indexArchive, IndexError, isAddress, type IndexArchiveOptions, type IndexedArchive} from './index-archive.js';
import {progressLine} from './progress.js';

const HELP = `maqal index <files, folders, feed or WordPress address …> -o related.json

Writes the related articles of every article of an archive, for <maqal-related>.

  -o, --out FILE     the index to write (a .json file; large archives get a folder of files beside it)
  -n, --limit N      related articles of each (default 6)
      --site URL     address that the paths of files begin at, for pages that do not say their own
      --max-pages N  pages of a feed or a list that are read at most, for each address (default 10000)
  -q, --quiet        no progress and no list of what was skipped
  -h, --help         this text

A run that was interrupted goes on where it stopped when the same command is given again.`;

const MAX_PROBLEMS_SHOWN = 20;

const OPTIONS = {
  out: {type: 'string', short: 'o'},
  limit: {type: 'string', short: 'n', default: '6'},
  site: {type: 'string'},
  'max-pages': {type: 'string', default: '10000'},
  quiet: {type: 'boolean', short: 'q', default: false},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** Runs the command line; resolves to the exit code: 0, 1 for a failure, 2 for wrong arguments. */
export async function run(args: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({args, allowPositionals: true, options: OPTIONS});
  } catch (error) {
    return reportMisuse(explainParseError(error as Error));
  }
  const {values, positionals} = options;
  const [command, ...sources] = positionals;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (command !== 'index') return reportMisuse(command ? `There is no command "${command}".` : 'No command was given.');
  if (sources.length === 0) return reportMisuse('No source was given: files, a folder, a feed or a WordPress address.');
  if (values.out === undefined) return reportMisuse('Say with -o which file to write.');
  const [limit, maxPages] = [Number(values.limit), Number(values['max-pages'])];
  if (!isCount(limit)) return reportMisuse(describeBadCount('--limit', values.limit));
  if (!isCount(maxPages)) return reportMisuse(describeBadCount('--max-pages', values['max-pages']));
  const {site} = values;
  if (site !== undefined && !isAddress(site)) return reportMisuse(`--site is an address (https://news.example/), not "${site}".`);
  return index(sources, {out: values.out, limit, maxPages, ...(site !== undefined && {site})}, values.quiet);
}

/** Shortens Node's long explanation of an unknown option. */
function explainParseError({message}: Error): string {
  const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  return unknown === undefined ? message : `There is no option ${unknown}. There are ${known.join(', ')}.`;
}

const isCount = (number: number): boolean => Number.isInteger(number) && number > 0;

const describeBadCount = (option: string, value: string): string =>
  `${option} is a whole number${Number.isInteger(Number(value)) ? ' from 1' : ''}, not "${value}".`;

function reportMisuse(message: string): number {
  console.error(`${message}\n\n${HELP}`);
  return 2;
}

async function index(sources: string[], options: IndexArchiveOptions, isQuiet: boolean): Promise<number> {
  const progress = isQuiet ? undefined : progressLine();
  const problems: string[] = [];
  const interruption = listenForSignals();
  try {
    const indexed = await indexArchive(sources, {
      ...options,
      signal: interruption.signal,
      ...(progress && {onProgress: progress.show}),
      onProblem: (message) => problems.push(message),
    });
    progress?.end();
    if (!isQuiet) report(indexed, pathInSite(options.out, sources), problems);
    return 0;
  } catch (error) {
    progress?.end();
    console.error(`maqal index: ${(error as Error).message}`);
    if (error instanceof IndexError) console.error(`Nothing was written to ${options.out}.`);
    if (error instanceof IndexError && error.isResumable) console.error('What was read is kept; give the same command to go on.');
    return interruption.end() ?? 1;
  } finally {
    interruption.release();
  }
}

/** Exit codes that shells give the signals by which a terminal, a system or a build ends a command. */
const EXIT_CODES = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;
type Signal = keyof typeof EXIT_CODES;

/** Aborts on the first signal; a second signal of the same kind ends the process at once, as it does by default. */
function listenForSignals() {
  const controller = new AbortController();
  let received: Signal | undefined;
  const handleSignal = (signal: Signal): void => {
    received ??= signal;
    controller.abort(new Error('Interrupted.'));
  };
  const names = Object.keys(EXIT_CODES) as Signal[];
  for (const name of names) process.once(name, handleSignal);
  const release = (): void => names.forEach((name) => process.removeListener(name, handleSignal));
  /** Ends the process by the received signal, so that a shell sees why; returns the exit code on systems without signals. */
  const end = (): number | undefined => {
    if (received === undefined) return undefined;
    release();
    process.kill(process.pid, received);
    return EXIT_CODES[received];
  };
  return {signal: controller.signal, end, release};
}

/** The index's path within the folder that is read, which is the site; its name if it is elsewhere. */
function pathInSite(out: string, sources: readonly string[]): string {
  const folders = sources
    .filter((source) => isPath(source) && statSync(source).isDirectory())
    .map((source) => realpathSync(source));
  const file = join(realpathSync(dirname(out)), basename(out));
  const site = folders.find((folder) => isWithin(file, folder));
  const path = site === undefined ? basename(out) : relative(site, file).split(sep).join('/');
  return path.replace(/[%?#"<>&\s]/g, encodeURIComponent);
}

/** @param place The index's path in the site, "data/related.json". */
function report({articles, files, bits, largest, resumed}: IndexedArchive, place: string, problems: string[]): void {
  if (resumed)
    console.log(
      `Of what an interrupted run had read, files and pages: ${resumed.taken} taken from it, ${resumed.again} read again, ${resumed.forgotten} forgotten because they are gone.`,
    );
  for (const problem of problems.slice(0, MAX_PROBLEMS_SHOWN)) console.warn(problem);
  if (problems.length > MAX_PROBLEMS_SHOWN) console.warn(`… and ${problems.length - MAX_PROBLEMS_SHOWN} more.`);
  const sources = bits === 0 ? [place] : [place, place.replace(/\.json$/, `/{hash:${bits}}.json`)];
  console.log(`${articles} articles, ${files} file${files === 1 ? '' : 's'} of at most ${Math.ceil(largest / 1024)} kB. In every page:
${sources.map((src) => `  <maqal-related src="/${src}"></maqal-related>`).join('\n  or, with one request instead of two,\n')}`);
}
