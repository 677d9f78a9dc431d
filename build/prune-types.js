// The compiler writes types of every source. The package keeps those that its entry points' types lead to: the others describe modules
// that nobody can import, most of which are not even files of the package. Runs on `dist` once all types are written.
import {readdirSync, readFileSync, rmSync, rmdirSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import ts from 'typescript';

const {exports: published} = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(published)
  .map(({types}) => types)
  .filter(Boolean);

/* The compiler says what they lead to, since it is the one who will read them. */
const program = ts.createProgram(entries, {module: ts.ModuleKind.NodeNext, types: []});
const reached = new Set(program.getSourceFiles().map(({fileName}) => resolve(fileName)));

const paths = readdirSync('dist', {recursive: true}).map((path) => resolve('dist', path));
for (const path of paths.filter((file) => file.endsWith('.d.ts') && !reached.has(file))) {
  rmSync(path);
  removeEmptyFolders(dirname(path));
}

/** Removes a folder that holds nothing any more, and those around it that held nothing else. */
function removeEmptyFolders(folder) {
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder));
}
