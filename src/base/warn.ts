import {DEV} from './dev.js';

const said = new Set<string>();

/** Tells the developer once, in the development build only, what is wrong and what was done instead. */
export function warn(message: string): void {
  if (!DEV || said.has(message)) return;
  said.add(message);
  console.warn(`maqal: ${message}`);
}
