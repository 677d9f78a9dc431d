const warned = new Set<string>();

/** Characters. A message may quote a value of any length; it is cut in the middle, since its end says what was done. */
const MAX_LENGTH = 600;

const cut = (message: string): string =>
  message.length > MAX_LENGTH ? `${message.slice(0, MAX_LENGTH / 2)} … ${message.slice(-MAX_LENGTH / 2)}` : message;

/**
 * Warns the developer once: what is wrong, and what was done instead. The production build (rollup.config.js) makes it an
 * empty function without side effects, so that calls and messages are dropped.
 */
export function warn(message: string): void {
  const text = cut(message);
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(`maqal: ${text}`);
}
