// Puts what was made anew in the place of what a server serves meanwhile.
import {mkdir, readdir, rename, rm} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';

async function listFiles(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => relative(folder, join(parentPath, name)));
}

/**
 * Moves the files of a folder into another on the same disk, and deletes those that it had besides. A file that both have is there at every
 * moment, and whole; what others refer to is there before them, as new names come first and old ones go last.
 */
export async function replaceFolder(folder, made) {
  const [earlier, names] = (await Promise.all([folder, made].map(listFiles))).map((list) => new Set(list));
  const isNew = (name) => !earlier.has(name);
  const move = async (name) => {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await rename(join(made, name), join(folder, name));
  };
  await Promise.all([...names].filter(isNew).map(move));
  await Promise.all([...names].filter((name) => !isNew(name)).map(move));
  await Promise.all([...earlier].filter((name) => !names.has(name)).map((name) => rm(join(folder, name))));
  await rm(made, {recursive: true});
}
