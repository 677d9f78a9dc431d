import type {Author} from '../../model/news-article.js';
import type {Line} from './lines.js';
import {isPhrase, phrasesOf, normalizePhrase} from './phrases.js';
import type {Role} from './roles.js';

interface Report {
  furniture: string[];
  unparsed: string[];
}

/** The lines of the text, and the fields that were read from other lines. */
export interface SortedLines {
  /** Lines above the first paragraph, the headline among them. */
  head: Line[];
  body: Line[];
  /** The lines of `head` and `body`, joined. */
  text: string;
  keywords: string[];
  sources: string[];
  authors: Author[];
  /** Whether a link to the home page stands above the headline. */
  isBelowHome: boolean;
  published?: string;
  modified?: string;
}

const MAX_WORDS = {sourceName: 6, repeated: 4};
/** A short line that occurs so often is furniture ("Advertisement"). */
const MIN_REPETITIONS = 3;

/** The place of a line: above the first paragraph, between the first and the last, or below. */
type Place = 'head' | 'middle' | 'end';

/**
 * Separates the text from the lines around it. The place of a line decides whether it has its role: a byline or a date between two paragraphs is
 * text, and after the last paragraph all lines below a source, tags or a label of other articles are furniture.
 */
export function sortLines(lines: readonly Line[], isProse: (line: Line) => boolean, report: Report): SortedLines {
  const sorted: SortedLines = {head: [], body: [], text: '', keywords: [], sources: [], authors: [], isBelowHome: false};
  const read = withHeadline(lines, isProse);
  const first = firstParagraph(read, isProse);
  const last = read.findLastIndex(isProse);
  const repeated = repeatedLines(read, isProse);
  const isChronicle = hasSeveralDates(read.slice(first, last + 1));
  const isListed = read.slice(last + 1).filter(({role}) => role.is === 'date').length > 1;
  let isSkipping = false;
  for (let index = 0; index < read.length; index++) {
    const line = read[index]!;
    const place: Place = index < first ? 'head' : index <= last ? 'middle' : 'end';
    if (index === first || (place !== 'end' && isProse(line) && index >= first)) isSkipping = false;
    if (line.role.is === 'source' && line.role.name === '') {
      index += takeSourceBelow(read, index, sorted);
      isSkipping ||= place === 'end';
    } else if (isText(line, place, sorted, isChronicle)) {
      if (isSkipping || (place === 'end' && isListed) || (index > first && repeated.has(normalizePhrase(line.text))))
        report.furniture.push(line.text);
      else (place === 'head' ? sorted.head : sorted.body).push(line);
    } else {
      sorted.isBelowHome ||= place === 'head' && sorted.head.length === 0 && isPhrase('home', line.text);
      takeRole(line, place, sorted, report);
      isSkipping ||= beginsFurniture(line.role, place, sorted.head.length > 0);
    }
  }
  sorted.text = [...sorted.head, ...sorted.body].map(({text}) => text).join(' ');
  return sorted;
}

/** Makes a line with another role the headline ("Video: …"), where no line above the paragraphs is text. */
function withHeadline(lines: readonly Line[], isProse: (line: Line) => boolean): Line[] {
  const read = [...lines];
  const first = read.findIndex(isProse);
  const head = first < 0 ? read : read.slice(0, first);
  if (head.some(({role}) => role.is === 'text')) return read;
  const index = head.findIndex(
    ({role, count}) =>
      count > 2 &&
      (role.is === 'date'
        ? role.hasMore
        : ['credit', 'caption', 'related', 'source', 'byline', 'control', 'tags'].includes(role.is)),
  );
  if (index >= 0) read[index] = {...read[index]!, role: {is: 'text'}};
  return read;
}

/** The index of the first paragraph below a line that may be the headline, which a label of a section is not. */
function firstParagraph(lines: readonly Line[], isProse: (line: Line) => boolean): number {
  const paragraphs = lines.flatMap((line, index) => (isProse(line) ? index : []));
  /* The only paragraph of a text is no headline, even if no line above it is one. */
  const lastButOne = paragraphs.at(-2) ?? -1;
  let hasHeadline = false;
  for (const [index, line] of lines.entries()) {
    if (line.role.is !== 'text') continue;
    if (hasHeadline && isProse(line)) return index;
    hasHeadline ||= !normalizePhrase(line.text)
      .split(' ')
      .every((word) => phrasesOf('sections').has(word));
    hasHeadline ||= index >= lastButOne;
  }
  return lines.length;
}

function repeatedLines(lines: readonly Line[], isProse: (line: Line) => boolean): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines)
    if (line.role.is === 'text' && line.count <= MAX_WORDS.repeated && !isProse(line)) {
      const text = normalizePhrase(line.text);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count >= MIN_REPETITIONS).map(([text]) => text));
}

/** Whether several dates divide the text, as in a chronicle. A single date that is more than a day is the page's. */
const hasSeveralDates = (lines: readonly Line[]): boolean =>
  new Set(lines.filter(({role}) => role.is === 'date' && !role.isCertain).map(({text}) => normalizePhrase(text))).size > 1;

/** Whether a line is text, by its role and its place. */
function isText({role}: Line, place: Place, {head, body, authors}: SortedLines, isChronicle: boolean): boolean {
  switch (role.is) {
    case 'text':
      return true;
    case 'control':
      return place === 'middle' && (!role.isSure || role.isComments);
    case 'byline':
      /* The byline may stand below a long summary. */
      return place === 'middle' && (body.length > 1 || authors.length > 0);
    case 'date':
      return place === 'middle' && !role.isCertain && (isChronicle || role.isBare === true || role.published === undefined);
    case 'time':
      return place === 'middle' || (place === 'head' && head.length > 0);
    case 'end':
      return place === 'head' || (place === 'middle' && !role.isMarked);
    default:
      return false;
  }
}

/** Whether the short lines below are of other articles or of the page. */
function beginsFurniture(role: Role, place: Place, isBelowHeadline: boolean): boolean {
  if (place === 'end') return ['related', 'tags', 'source', 'control', 'notice', 'agency', 'end'].includes(role.is);
  return role.is === 'related' && !role.hasTitle && (place === 'middle' || isBelowHeadline);
}

/** Takes the name of a source from the line below its label. Returns how many lines were taken. */
function takeSourceBelow(lines: readonly Line[], index: number, sorted: SortedLines): number {
  const next = lines[index + 1];
  const isName =
    next &&
    ['text', 'agency', 'picture'].includes(next.role.is) &&
    next.count <= MAX_WORDS.sourceName &&
    next.text.length < 200 &&
    !/[.!؟?:…]$/.test(next.text);
  if (!isName) {
    /* A label without a value is a line of the text. */
    const line: Line = {...lines[index]!, role: {is: 'text'}};
    sorted.body.push(line);
    return 0;
  }
  sorted.sources.push(next.text.replace(/^[([«]\s*|\s*[)\]»]$/g, ''));
  return 1;
}

function takeRole({text, role}: Line, place: Place, sorted: SortedLines, report: Report): void {
  switch (role.is) {
    case 'date':
      report.unparsed.push(text);
      sorted.modified ??= role.modified;
      if (place !== 'end') sorted.published ??= role.published;
      return;
    case 'tags':
      if (role.tags.length > 0) sorted.keywords.push(...role.tags);
      else report.furniture.push(text);
      return;
    case 'source':
      if (!sorted.sources.includes(role.name)) sorted.sources.push(role.name);
      return;
    case 'agency': {
      const isSource = place !== 'middle' && sorted.sources.length === 0 && (place === 'end' || sorted.head.length > 0);
      if (isSource) sorted.sources.push(role.name);
      if (!isSource || role.hasMore) report.unparsed.push(text);
      return;
    }
    case 'byline':
      sorted.published ??= role.date;
      if (sorted.authors.length > 0 || role.hasMore) report.unparsed.push(text);
      if (sorted.authors.length === 0) sorted.authors.push(...role.authors);
      return;
    case 'related':
    case 'control':
    case 'notice':
    case 'end':
      report.furniture.push(text);
      return;
    default:
      report.unparsed.push(text);
  }
}
