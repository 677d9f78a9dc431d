import {basename} from 'node:path';
import {elements} from './elements.js';

/** What every element needs, with those that are small: a file of their own would cost a reader more than it holds. */
const CORE = 'core';
const IN_CORE = ['time', 'to-top'];

/** The files that `live.js` brings at once; what these load on demand stands beside them. */
export const PIECES = [CORE, ...elements.filter((name) => !IN_CORE.includes(name))];

/** The file of each entry point, by the specifier with which `src/live.ts` imports it. */
export const PIECE_OF = new Map(elements.map((name) => [`./${name}.js`, `${IN_CORE.includes(name) ? CORE : name}.js`]));

/** Makes an entry of each piece. */
export const inPieces = {
  name: 'in-pieces',
  resolveId(source, importer) {
    if (importer || !PIECES.includes(source)) return undefined;
    return source === CORE ? {id: CORE, moduleSideEffects: true} : this.resolve(`src/${source}.ts`);
  },
  load: (id) => (id === CORE ? IN_CORE.map((name) => `import '${process.cwd()}/src/${name}.ts';`).join('\n') : undefined),
};

/** Puts what pieces need at once into the one that the others bring along, as lists do cards; else into the core. */
export function toPiece(id, {getModuleInfo, getModuleIds}) {
  /* The stylesheet is loaded late, by any element: what it shares with one of them must not bring that one. */
  const entries = [...getModuleIds()].filter((module) => getModuleInfo(module).isEntry || module.endsWith('/src/stylesheet.ts'));
  const needing = entries.filter((entry) => reaches(entry, getModuleInfo).has(id));
  if (needing.length === 0) return undefined;
  const brought = needing.find((entry) => needing.every((other) => reaches(other, getModuleInfo).has(entry)));
  return needing.includes(CORE) || !brought ? CORE : basename(brought, '.ts');
}

const reached = new Map();
/** All that a module imports, and what that imports. */
function reaches(entry, getModuleInfo) {
  if (reached.has(entry)) return reached.get(entry);
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(entry);
  reached.set(entry, found);
  return found;
}

/**
 * Makes an entry that exports nothing a classic script too, whose names are no globals, and lets it find its files where the page says that
 * they are: `<html data-maqal-base>`, else `<meta name="maqal-base">`. Else they are beside the script: a classic one of another origin has
 * no address of its own to import from (HTML, "muted errors"), but the element that brought it has.
 */
export function standAlone(folder, files) {
  const find = `const {documentElement, baseURI, currentScript} = document;
    const given = documentElement.dataset.maqalBase ?? document.querySelector('[name=maqal-base]')?.content;
    const base = given === undefined ? currentScript?.src : new URL(given, baseURI);
    const at = (path) => base ? new URL(path, base) : path;`;
  return {
    name: 'stand-alone',
    renderDynamicImport: () => ({left: 'import(at(', right: '))'}),
    renderChunk(code) {
      const {start} = this.parse(code).body[0];
      const placed = [...files].reduce((text, [source, file]) => text.replaceAll(`'${source}'`, `'${folder}${file}'`), code);
      return {code: `${code.slice(0, start)}(()=>{"use strict";${find}${placed.slice(start)}})();\n`, map: null};
    },
  };
}
