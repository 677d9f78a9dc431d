import {warn} from './warn.js';

/** A module that is loaded only when it is needed; `undefined` when it cannot be had, which costs the page what the module does and nothing else. */
export async function load<Module>(fetch: () => Promise<Module>, what: string): Promise<Module | undefined> {
  try {
    return await fetch();
  } catch (error) {
    warn(`${what} could not be loaded (${(error as Error).message}).`);
    return undefined;
  }
}
