import {directionOfLanguage} from '../../text/direction.js';
import {escapeHtml} from '../../template/string-template.js';
import {foreignDirection} from '../../text/bidi.js';
import {readItem, type ListItem} from './items.js';
import {endsSentence, type Line} from './lines.js';
import {isPhrase, normalizePhrase} from './phrases.js';

type Tag = 'p' | 'h2' | 'ul' | 'ol';

interface TextBlock {
  tag: Tag;
  /** Items of a list; one text of anything else. */
  texts: string[];
  /** Number of the first item. */
  start?: number;
}

const SPEAKER_LABEL = /^(?:س|ج|q|a|s|c|r|پ|ש|ת)\s*\p{N}*\s*[:：/.-]/iu;
const MAX_HEADING_WORDS = 14;
/** Words of a subhead that ends in a colon, at the most. A longer line with a colon introduces the text below it. */
const WORDS_BEFORE_COLON = 4;

/** Writes lines as HTML: paragraphs, subheads, and lists with bullets or numbers. */
export function writeBody(lines: readonly Line[], isProse: (line: Line) => boolean, language: string): string {
  const blocks: TextBlock[] = [];
  const found = lines.findIndex(isProse);
  const firstParagraph = found < 0 ? lines.length : found;
  for (let index = 0; index < lines.length;) {
    const items = itemsFrom(lines, index);
    if (items.length > 1) {
      const [first] = items as [ListItem];
      const start = first.isNumbered && first.number !== 1 ? {start: first.number} : {};
      blocks.push({tag: first.isNumbered ? 'ol' : 'ul', texts: items.map(({text}) => text), ...start});
      index += items.length;
      continue;
    }
    const run = countShortLines(lines, index, isProse);
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
  return blocks.map((block) => writeBlock(block, language)).join('\n');
}

/** The list items from a line on, all with bullets or all with rising numbers. */
function itemsFrom(lines: readonly Line[], start: number): ListItem[] {
  const items: ListItem[] = [];
  for (let index = start; index < lines.length; index++) {
    const item = readItem(lines[index]!.text);
    const last = items.at(-1);
    if (!item || (last && (item.isNumbered !== last.isNumbered || (item.isNumbered && item.number !== last.number + 1)))) break;
    items.push(item);
  }
  return items;
}

/** Counts the short lines from a line on that may be headings, or items without bullets. */
function countShortLines(lines: readonly Line[], start: number, isProse: (line: Line) => boolean): number {
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
  count <= MAX_HEADING_WORDS &&
  !/[،؛,;]$/.test(text) &&
  !endsSentence(text) &&
  !SPEAKER_LABEL.test(text) &&
  !/^[-–—]\s/.test(text);

/** Whether the first of a run of short lines is a heading: a paragraph or list items must follow. */
function isHeading(
  lines: readonly Line[],
  index: number,
  {run, firstParagraph}: {run: number; firstParagraph: number},
  isProse: (line: Line) => boolean,
): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  /* Subheads come between paragraphs, never before the first one. */
  if (run === 0 || !next || index <= firstParagraph) return false;
  const previous = lines[index - 1];
  if (previous && isQuotation(previous.text) && line.count <= 5 && !/[؟?:]$/.test(line.text) && !isQuotation(line.text))
    return false;
  if (/[:：]$/.test(line.text)) {
    const leadsOn = isPhrase('saying', normalizePhrase(line.text).split(' ')[0]!) || /^[«"“]/.test(next.text);
    return run === 1 && line.count <= WORDS_BEFORE_COLON && !leadsOn && isProse(next) && !readItem(next.text);
  }
  if (run === 1) return isProse(next) || isStanza(next) || (itemsFrom(lines, index + 1).length > 1 && !readItem(line.text));
  /* Lines that all hold numbers are a table: scores, prices. */
  if (lines.slice(index, index + run).every(({text}) => /\p{N}/u.test(text))) return false;
  return lines[index + run] !== undefined || run > 2;
}

const isStanza = ({text, count}: Line): boolean => !text.includes('\n') && endsSentence(text) && count > 0;

const isQuotation = (text: string): boolean => /^[«"“„].*[»"”“][.]?$/.test(text);

function writeBlock({tag, texts, start}: TextBlock, language: string): string {
  if (tag === 'p' || tag === 'h2') return writeElement(tag, texts[0]!, language);
  const items = texts.map((text) => writeElement('li', text, language)).join('');
  return `<${tag}${start === undefined ? '' : ` start="${start}"`}>${items}</${tag}>`;
}

function writeElement(tag: string, text: string, language: string): string {
  const direction = foreignDirection(text, directionOfLanguage(language));
  const dir = direction ? ` dir="${direction}"` : '';
  return `<${tag}${dir}>${escapeHtml(text).replaceAll('\n', '<br>')}</${tag}>`;
}
