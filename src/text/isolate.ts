import type {Direction} from './direction.js';
import {directionOf, stripUnsafeBidi} from './bidi.js';

/* UAX #9: left-to-right isolate, right-to-left isolate, first strong isolate, pop directional isolate. */
const LRI = '\u2066';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

/**
 * Isolates text from outside within a plain text of `direction` (a `title`, an `aria-label`, a message), where no `<bdi>` is possible.
 * It adds isolates (UAX #9) only when the text could reorder its neighbours. Never for an address.
 */
export function isolatePlainText(text: string, direction: Direction): string {
  const bare = stripUnsafeBidi(text);
  const directions = [...bare].map((character) => directionOf(character));
  const strong = directions.filter((item) => item !== undefined);
  const isInDirection = strong.every((item) => item === direction);
  if (isInDirection || staysTogether(directions, strong, directionOf(bare, direction) === direction)) return bare;
  return wrapInIsolate(bare, strong[0], direction);
}

/** Whether letters at both ends keep a run together, in one direction or in that of the context: "Apple", but not "Apple (MENA)". */
function staysTogether(directions: (Direction | undefined)[], strong: Direction[], isOfContext: boolean): boolean {
  const isOne = strong.every((item) => item === strong[0]);
  return directions[0] !== undefined && directions.at(-1) !== undefined && (isOne || isOfContext);
}

/** Isolates a text in the direction of its words; `FSI` suffices when the first letter has the same. */
function wrapInIsolate(text: string, first: Direction | undefined, context?: Direction): string {
  const direction = directionOf(text, context) ?? first;
  if (direction === first) return `${FSI}${text}${PDI}`;
  return `${direction === 'rtl' ? RLI : LRI}${text}${PDI}`;
}

/** Puts text from outside into a message, isolated from the direction of the message's own words. */
export function formatMessage(message: (text: string) => string, text: string): string {
  return message(isolatePlainText(text, directionOf(message('')) ?? 'ltr'));
}

/** Isolates a paragraph of plain text when its words clearly have another direction than its first letter, by which it is laid out (UAX #9, P2). */
export function isolateParagraph(text: string): string {
  const bare = stripUnsafeBidi(text);
  const first = [...bare].map((character) => directionOf(character)).find((item) => item !== undefined);
  return first === (directionOf(bare) ?? first) ? bare : wrapInIsolate(bare, first);
}
