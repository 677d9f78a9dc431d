import {existsSync, readdirSync} from 'node:fs';

const src = new URL('../src/', import.meta.url);

/** The names of the elements: an element is a folder of `src/` with a module of its name, and an entry point of its name. */
export const elements = readdirSync(src)
  .filter((name) => existsSync(new URL(`${name}/${name}.ts`, src)) && existsSync(new URL(`${name}.ts`, src)))
  .sort();
