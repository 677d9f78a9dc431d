/** What opens a quotation or a bracket, and what may close it: some languages close with the mark that others open with. The likeliest stands first. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['”', '”“'],
  ['„', '“”'],
  ['‹', '›'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['﴿', '﴾'],
]);
const ENCLOSURE_MARKS = new Set([...CLOSERS.keys(), ...[...CLOSERS.values()].join('')]);
/** These open wherever they do not close, the others only before a word. */
const ALWAYS_OPENING = new Set('«“„‹([{﴿');
/** Between two letters these belong to the word. */
const MARKS_WITHIN_WORDS = new Set('"”“');
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;

export interface Enclosure {
  mark: string;
  /** Of the mark, in UTF-16 code units. */
  index: number;
  isOpening: boolean;
  /** How many are open after it. */
  depth: number;
}

/** Whether a mark opens what follows it: it stands before a word, and after none. */
const canOpenAt = (text: string, index: number): boolean =>
  !SPACE.test(text[index + 1] ?? ' ') && !WORD_CHARACTER.test(text[index - 1] ?? ' ');

/**
 * The marks of a text that open or close a quotation or a bracket, in order. What a quotation mark does is told by where it stands and by what is open:
 * Urdu opens with the mark that English closes with, and a mark within a word is of the word (Hebrew "צה"ל") or of a measure (5").
 */
export function enclosuresIn(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: string[] = [];
  /** How many of those that are open a mark would close. */
  const waiting = new Map<string, number>();
  const addWaiting = (closers: string, count: number) => {
    for (const closer of closers) waiting.set(closer, (waiting.get(closer) ?? 0) + count);
  };
  const close = (mark: string) => {
    for (let closers = ''; !closers.includes(mark); addWaiting(closers, -1)) closers = open.pop()!;
  };
  for (let index = 0; index < text.length; index++) {
    const mark = text[index]!;
    if (
      !ENCLOSURE_MARKS.has(mark) ||
      (MARKS_WITHIN_WORDS.has(mark) && WORD_CHARACTER.test(text[index - 1] ?? ' ') && WORD_CHARACTER.test(text[index + 1] ?? ' '))
    )
      continue;
    const closers = CLOSERS.get(mark);
    const canOpen = closers !== undefined && canOpenAt(text, index);
    const isClosing = (waiting.get(mark) ?? 0) > 0 && !(canOpen && SPACE.test(text[index - 1] ?? ' '));
    if (isClosing) close(mark);
    else if (closers && (canOpen || ALWAYS_OPENING.has(mark))) addWaiting(closers, open.push(closers) && 1);
    else continue;
    found.push({mark, index, isOpening: !isClosing, depth: open.length});
  }
  return found;
}

/** What closes the quotations and brackets that are open at the end of a text; where a mark may be closed by several, by the one that follows in what comes after. */
export function closersOf(text: string, after: string): string {
  const open: string[] = [];
  for (const {mark, isOpening, depth} of enclosuresIn(text)) {
    open.length = isOpening ? depth - 1 : depth;
    if (isOpening) open.push(CLOSERS.get(mark)!);
  }
  const likeliest = (closers: string) => [...closers].find((closer) => after.includes(closer)) ?? closers[0]!;
  return open.reverse().map(likeliest).join('');
}

/** Whether a mark at the end of a text would open what follows. */
export const endsWithOpener = (text: string): boolean =>
  CLOSERS.has(text.at(-1) ?? '') && !WORD_CHARACTER.test(text.at(-2) ?? ' ') && !SPACE.test(text.at(-1)!);
