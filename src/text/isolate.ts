import type {Direction} from './direction.js';
import {directionOf, stripUnsafeBidi} from './bidi.js';

/* Isolates of UAX #9: left-to-right, right-to-left, by the first strong character; and their end. */
const LRI = '\u2066';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

/**
 * Text from outside as part of a plain text (a `title`, an `aria-label`, a message), where no `<bdi>` is possible: isolated
 * (UAX #9) where it could reorder what stands beside it in a text of `direction`, and nowhere else. Never for an address.
 */
export function isolatePlainText(text: string, direction: Direction): string {
  const bare = stripUnsafeBidi(text);
  const directions = [...bare].map((character) => directionOf(character));
  const strong = directions.filter((item) => item !== undefined);
  const isInDirection = strong.every((item) => item === direction);
  if (isInDirection || staysTogether(directions, strong, directionOf(bare, direction) === direction)) return bare;
  return wrapInIsolate(bare, strong[0], direction);
}

/** Letters at both ends keep a run together, where it is of one direction or of the one around it: "Apple", but not "Apple (MENA)". */
function staysTogether(directions: (Direction | undefined)[], strong: Direction[], isOfContext: boolean): boolean {
  const isOne = strong.every((item) => item === strong[0]);
  return directions[0] !== undefined && directions.at(-1) !== undefined && (isOne || isOfContext);
}

/** In the direction that its words have; `FSI` says the same where the first letter has it too. */
function wrapInIsolate(text: string, first: Direction | undefined, context?: Direction): string {
  const direction = directionOf(text, context) ?? first;
  if (direction === first) return `${FSI}${text}${PDI}`;
  return `${direction === 'rtl' ? RLI : LRI}${text}${PDI}`;
}

/** A message with text from outside in it; the direction around that text is the one of the message's own words. */
export function formatMessage(message: (text: string) => string, text: string): string {
  return message(isolatePlainText(text, directionOf(message('')) ?? 'ltr'));
}

/** A paragraph of plain text, which is laid out by its first letter (UAX #9, P2): isolated where its words are clearly of the other direction. */
export function isolateParagraph(text: string): string {
  const bare = stripUnsafeBidi(text);
  const first = [...bare].map((character) => directionOf(character)).find((item) => item !== undefined);
  return first === (directionOf(bare) ?? first) ? bare : wrapInIsolate(bare, first);
}
