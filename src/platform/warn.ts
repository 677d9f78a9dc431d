const warned = new Set<string>();

/**
 * Warns the developer once: what is wrong, and what was done instead. The production build (rollup.config.js) makes it an
 * empty function without side effects, so that calls and messages are dropped.
 */
export function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`maqal: ${message}`);
}
