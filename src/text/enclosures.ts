/** The marks that may close each opening mark, the likeliest first: some languages close with the mark that others open with. */
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
/** Marks that open wherever they do not close; the others open only before a word. */
const ALWAYS_OPENING = new Set('«“„‹([{﴿');
/** Marks that belong to the word when they are between two letters. */
const MARKS_WITHIN_WORDS = new Set('"”“');
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;

export interface Enclosure {
  mark: string;
  /** Position of the mark, in UTF-16 code units. */
  index: number;
  isOpening: boolean;
  /** Number of enclosures that are open after the mark. */
  depth: number;
}

/** Whether a mark can open an enclosure: a word follows it, and none precedes it. */
const canOpenAt = (text: string, index: number): boolean =>
  !SPACE.test(text[index + 1] ?? ' ') && !WORD_CHARACTER.test(text[index - 1] ?? ' ');

/**
 * Lists the marks that open or close a quotation or a bracket, in order. Whether a quotation mark opens or closes depends on its neighbours and on
 * the open marks: Urdu opens with the mark that English closes with, and a mark may belong to a word (Hebrew "צה"ל") or a measure (5").
 */
export function enclosuresIn(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: string[] = [];
  /** For each closing mark, the number of open enclosures that it could close. */
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

/** The marks that close what is open at the end of a text. Among several possible ones it takes the one that occurs in the text after. */
export function closersOf(text: string, after: string): string {
  const open: string[] = [];
  for (const {mark, isOpening, depth} of enclosuresIn(text)) {
    open.length = isOpening ? depth - 1 : depth;
    if (isOpening) open.push(CLOSERS.get(mark)!);
  }
  const likeliest = (closers: string) => [...closers].find((closer) => after.includes(closer)) ?? closers[0]!;
  return open.reverse().map(likeliest).join('');
}

/** Whether a text ends with a mark that would open an enclosure. */
export const endsWithOpener = (text: string): boolean =>
  CLOSERS.has(text.at(-1) ?? '') && !WORD_CHARACTER.test(text.at(-2) ?? ' ') && !SPACE.test(text.at(-1)!);
