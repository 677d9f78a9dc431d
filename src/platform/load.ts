import {warn} from './warn.js';

/** Loads a module when it is needed. Gives `undefined` if that fails, so that the page lacks only what the module does. */
export async function load<Module>(fetch: () => Promise<Module>, what: string): Promise<Module | undefined> {
  try {
    return await fetch();
  } catch (error) {
    warn(`${what} could not be loaded (${(error as Error).message}).`);
    return undefined;
  }
}
