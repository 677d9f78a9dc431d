import {directionOfLanguage} from '../../text/direction.js';
import {escapeHtml} from '../../template/string-template.js';
import {foreignDirection} from '../../text/bidi.js';
import {readItem, type Item} from './items.js';
import {endsSentence, type Line} from './lines.js';
import {isPhrase, tidy} from './phrases.js';

type Tag = 'p' | 'h2' | 'ul' | 'ol';

interface Block {
  tag: Tag;
  /** Items of a list; one text of anything else. */
  texts: string[];
  /** Number of the first item. */
  start?: number;
}

const SPEAKER = /^(?:س|ج|q|a|s|c|r|پ|ש|ת)\s*\p{N}*\s*[:：/.-]/iu;
const HEADING_WORDS = 14;
/** A colon ends a subhead, or a sentence that goes on below: the shorter is the subhead. */
const WORDS_BEFORE_COLON = 4;

/** The body as HTML: paragraphs, subheads, and the lists that were written with bullets or numbers. */
export function bodyHtml(lines: readonly Line[], isProse: (line: Line) => boolean, language: string): string {
  const blocks: Block[] = [];
  const found = lines.findIndex(isProse);
  const firstParagraph = found < 0 ? lines.length : found;
  for (let index = 0; index < lines.length;) {
    const items = itemsFrom(lines, index);
    if (items.length > 1) {
      const [first] = items as [Item];
      const start = first.isNumbered && first.number !== 1 ? {start: first.number} : {};
      blocks.push({tag: first.isNumbered ? 'ol' : 'ul', texts: items.map(({text}) => text), ...start});
      index += items.length;
      continue;
    }
    const run = shortRun(lines, index, isProse);
    if (isHeading(lines, index, {run, firstParagraph}, isProse)) {
      blocks.push({tag: 'h2', texts: [lines[index]!.text]});
      const rest = lines.slice(index + 1, index + run).map(({text}) => text);
      if (rest.length > 1) blocks.push({tag: 'ul', texts: rest});
      else if (rest.length === 1) blocks.push({tag: 'p', texts: rest});
      index += run;
    } else {
      const length = Math.max(1, run);
      for (const {text} of lines.slice(index, index + length)) blocks.push({tag: 'p', texts: [text]});
      index += length;
    }
  }
  return blocks.map((block) => print(block, language)).join('\n');
}

/** Items that follow each other, of one kind; numbers count up. A dash before a question is a speaker's. */
function itemsFrom(lines: readonly Line[], start: number): Item[] {
  const items: Item[] = [];
  for (let index = start; index < lines.length; index++) {
    const item = readItem(lines[index]!.text);
    const last = items.at(-1);
    if (!item || (last && (item.isNumbered !== last.isNumbered || (item.isNumbered && item.number !== last.number + 1)))) break;
    items.push(item);
  }
  return items;
}

/** How many short lines that may be headings or bare items follow each other. */
function shortRun(lines: readonly Line[], start: number, isProse: (line: Line) => boolean): number {
  let end = start;
  while (
    end < lines.length &&
    isHeadingLike(lines[end]!) &&
    !isProse(lines[end]!) &&
    (end === start || !readItem(lines[end]!.text))
  )
    end++;
  return end - start;
}

const isHeadingLike = ({text, count, role}: Line): boolean =>
  role.is !== 'time' &&
  !text.includes('\n') &&
  count <= HEADING_WORDS &&
  !/[،؛,;]$/.test(text) &&
  !endsSentence(text) &&
  !SPEAKER.test(text) &&
  !/^[-–—]\s/.test(text);

/** The first of a run of short lines is its heading, where a paragraph or the items of a list are below. */
function isHeading(
  lines: readonly Line[],
  index: number,
  {run, firstParagraph}: {run: number; firstParagraph: number},
  isProse: (line: Line) => boolean,
): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  /* A subhead parts paragraphs: before the first there is none. */
  if (run === 0 || !next || index <= firstParagraph) return false;
  const previous = lines[index - 1];
  if (previous && isQuotation(previous.text) && line.count <= 5 && !/[؟?:]$/.test(line.text) && !isQuotation(line.text))
    return false;
  if (/[:：]$/.test(line.text)) {
    const leadsOn = isPhrase('saying', tidy(line.text).split(' ')[0]!) || /^[«"“]/.test(next.text);
    return run === 1 && line.count <= WORDS_BEFORE_COLON && !leadsOn && isProse(next) && !readItem(next.text);
  }
  if (run === 1) return isProse(next) || isStanza(next) || (itemsFrom(lines, index + 1).length > 1 && !readItem(line.text));
  /* Lines of one form are a table's: scores, prices. */
  if (lines.slice(index, index + run).every(({text}) => /\p{N}/u.test(text))) return false;
  return lines[index + run] !== undefined || run > 2;
}

const isStanza = ({text, count}: Line): boolean => !text.includes('\n') && endsSentence(text) && count > 0;

const isQuotation = (text: string): boolean => /^[«"“„].*[»"”“][.]?$/.test(text);

function print({tag, texts, start}: Block, language: string): string {
  if (tag === 'p' || tag === 'h2') return element(tag, texts[0]!, language);
  const items = texts.map((text) => element('li', text, language)).join('');
  return `<${tag}${start === undefined ? '' : ` start="${start}"`}>${items}</${tag}>`;
}

function element(tag: string, text: string, language: string): string {
  const direction = foreignDirection(text, directionOfLanguage(language));
  const dir = direction ? ` dir="${direction}"` : '';
  return `<${tag}${dir}>${escapeHtml(text).replaceAll('\n', '<br>')}</${tag}>`;
}
