import {segmentWords} from '../../text/words.js';
import {endsSentence, type Line} from './lines.js';
import {isPhrase, readLabelled, phrasesOf, normalizePhrase} from './phrases.js';
import {breadcrumbsOf, MAX_SECTION_WORDS} from './path.js';
import {splitSections} from './sections.js';

export interface Head {
  sections: string[];
  kicker?: string;
  headline?: Line;
  deck?: Line;
  /** Lines of menus, and repetitions of the headline. */
  furniture: string[];
  /** Lines below the headline, with which the body begins. */
  rest: Line[];
}

const MAX_TITLE_LETTERS = 300;
const MAX_WORDS = {label: 3, menuItem: 3, headline: 25, deck: 45};
const MAX_LABELS = 5;
/** Items of a menu in a row, at least. */
const MIN_MENU_ITEMS = 3;

export interface Surroundings {
  /** Names of the site's sections. */
  known: readonly string[];
  /** Whether the text has paragraphs. */
  hasParagraphs: boolean;
  /** Whether a link to the home page stands above. */
  isBelowHome: boolean;
}

/** Reads the short lines above the first paragraph: menus, breadcrumbs and sections, the kicker, the headline, its deck. */
export function readHead(lines: readonly Line[], {known, hasParagraphs, isBelowHome}: Surroundings): Head {
  const head: Head = {sections: [], furniture: [], rest: []};
  let left = takePageTitle(takeBreadcrumb(takeMenu(lines, head, isBelowHome), head, lines), head);
  const sections = left[0] && splitSections(left[0].text, known);
  if (sections) {
    head.sections = sections;
    left = left.slice(1);
  } else left = takeLabels(left, head, hasParagraphs);
  const [headline, ...below] = left;
  if (!headline) return head;
  head.headline = headline;
  for (const line of below) {
    if (normalizePhrase(line.text) === normalizePhrase(headline.text)) head.furniture.push(line.text);
    else if (!head.deck && head.rest.length === 0 && hasParagraphs && isDeck(line)) head.deck = line;
    else head.rest.push(line);
  }
  return head;
}

/** Takes the items of a menu from above the headline: a run of short labels, or one line with several. */
function takeMenu(lines: readonly Line[], head: Head, isBelowHome: boolean): Line[] {
  let start = lengthOfMenu(lines, isBelowHome);
  while (start < lines.length - 1 && isMenuLine(lines[start]!)) start++;
  head.furniture = lines.slice(0, start).map(({text}) => text);
  return lines.slice(start);
}

/** Counts the lines of a menu: names of sections, or any short lines above a longer one. The last line is never among them, for it is the headline. */
function lengthOfMenu(lines: readonly Line[], isBelowHome: boolean): number {
  const isItem = ({text, count, role}: Line) => role.is === 'text' && count <= MAX_WORDS.menuItem && !/[؟?:!.…]$/.test(text);
  const sections = Math.min(
    countFirst(lines, (line) => isItem(line) && isSectionName(line.text)),
    lines.length - 1,
  );
  const items = countFirst(lines, isItem);
  const isLabel = (line: Line) => line.count === 1 || isSectionName(line.text);
  /* A single short line of several words, among names of sections and single words, is the headline. */
  const hasShortHeadline = sections > 0 && countFirst(lines, isLabel) === items - 1;
  if (hasShortHeadline && items > MIN_MENU_ITEMS) return items - 1;
  if (items >= MIN_MENU_ITEMS && items < lines.length && !hasShortHeadline) return items;
  /* One or two names may be the article's own sections, unless they follow a link to the home page. */
  return sections >= MIN_MENU_ITEMS || (isBelowHome && sections > 1) ? sections : 0;
}

function countFirst(lines: readonly Line[], test: (line: Line) => boolean): number {
  const found = lines.findIndex((line) => !test(line));
  return found < 0 ? lines.length : found;
}

/** Whether a label consists of words of sections. */
const isSectionName = (text: string): boolean =>
  isPhrase('home', text) ||
  normalizePhrase(text)
    .split(' ')
    .every(
      (word) =>
        phrasesOf('sections').has(word) || phrasesOf('neutral').has(word) || phrasesOf('sections').has(word.replace(/^و?ال/, '')),
    );

function isMenuLine({text, count}: Line): boolean {
  if (count < 5) return false;
  const found = normalizePhrase(text).split(' ');
  return found.filter((word) => phrasesOf('sections').has(word)).length >= found.length * 0.7;
}

/** Takes a breadcrumb, whose first part may be the home page, and whose last part may be the headline. */
function takeBreadcrumb(left: Line[], head: Head, all: readonly Line[]): Line[] {
  const index = left.findIndex(({text}) => breadcrumbsOf(text));
  if (index < 0 || index > 3 || left.length < 2) return left;
  const line = left[index]!;
  const titles = new Set(all.filter((other) => other !== line).map(({text}) => normalizePhrase(text)));
  let parts = breadcrumbsOf(line.text)!;
  const isTitle = (part: string) => titles.has(normalizePhrase(part)) || segmentWords(part).length > MAX_SECTION_WORDS;
  const above = left.slice(0, index);
  head.furniture.push(line.text, ...above.map(({text}) => text));
  parts = parts.filter((part) => !isPhrase('home', part) && !isTitle(part));
  head.sections = parts;
  return left.slice(index + 1);
}

/** Takes the page's title, which is the headline and the site's name, where the headline alone follows. */
function takePageTitle([first, ...left]: Line[], head: Head): Line[] {
  if (!first) return left;
  if (first.text.length > MAX_TITLE_LETTERS) return [first, ...left];
  const title = first.text
    .split(/\s+[-–—|•·]\s+/)
    .slice(0, -1)
    .join(' - ');
  if (title === '' || !left.some(({text}) => normalizePhrase(text) === normalizePhrase(title))) return [first, ...left];
  head.furniture.push(first.text);
  return left;
}

/** Takes flags ("Breaking"), sections and a kicker from above the headline. */
function takeLabels(lines: Line[], head: Head, hasParagraphs: boolean): Line[] {
  /* Where there is a menu, it holds the site's sections, so that no other label is one. */
  const hasMenu = head.furniture.some(isSectionName);
  let left = lines;
  for (let taken = 0; taken < MAX_LABELS && left.length > 1; taken++) {
    const [first, second] = left as [Line, Line];
    if (isPhrase('flags', first.text)) head.kicker ??= first.text;
    else if (isSection(first, second, {hasThird: left.length > 2, hasParagraphs, hasMenu})) head.sections.push(first.text);
    else if (!head.kicker && isKicker(first, second)) head.kicker = first.text;
    else break;
    left = left.slice(1);
    if (head.sections.length > 1) break;
  }
  return left;
}

function isSection(
  first: Line,
  second: Line,
  {hasThird, hasParagraphs, hasMenu}: {hasThird: boolean; hasParagraphs: boolean; hasMenu: boolean},
): boolean {
  if (
    (!hasThird && !hasParagraphs) ||
    first.count > MAX_SECTION_WORDS ||
    /[؟?.!…:،]$/.test(first.text) ||
    first.text.includes('\n')
  )
    return false;
  if (second.text.includes('\n') || second.count > MAX_WORDS.headline) return false;
  const found = normalizePhrase(first.text).split(' ');
  const isNamed = found.filter((word) => phrasesOf('sections').has(word)).length >= found.length / 2;
  if (isNamed && first.count <= MAX_WORDS.label) return second.count > 1 || (hasThird && isSectionName(second.text));
  if (isNamed) return second.count > first.count;
  if (hasMenu || beginsAsByline(second.text) || isClause(first)) return false;
  /* An unknown label above a longer line is a section, but not above a sentence, which begins the text. */
  if (/\.$/.test(second.text)) return false;
  return (
    first.count <= MAX_WORDS.label && second.count > first.count && second.count <= (first.count < MAX_WORDS.label ? 14 : 10)
  );
}

/** Whether a line begins like a byline. Such a line stands below a headline, even if it is a sentence ("Par crainte du pire, …"). */
const beginsAsByline = (text: string): boolean => (readLabelled('bylines', text)?.value ?? '') !== '';

/** Whether a line is a clause: labels in Latin letters have at most two words, or capitals. */
const isClause = ({text, count}: Line): boolean =>
  count >= MAX_WORDS.label && text.split(/\s+/).filter((word) => /^\p{Ll}{4}/u.test(word)).length > 0;

/** Whether a line is a kicker: it begins with a circumstance or ends in a colon, and the next line is complete in itself. */
function isKicker(first: Line, second: Line): boolean {
  if (
    first.count > 8 ||
    second.count < 3 ||
    second.count > MAX_WORDS.headline ||
    second.text.includes('\n') ||
    /[؟?]$|[^.]\.$/.test(first.text)
  )
    return false;
  if (/[:：]$|\.\.+$|…$/.test(first.text)) return !endsSentence(second.text) || /\.\.$/.test(second.text);
  const word = normalizePhrase(first.text).split(' ')[0]!;
  return phrasesOf('circumstances').has(word) && first.count >= 2 && !/\.$/.test(second.text) && !/[-–—/(]/.test(second.text);
}

/** Whether a line is a deck: a sentence or two below the headline, without a dateline. */
const isDeck = ({text, count, role}: Line): boolean =>
  role.is === 'text' &&
  count >= 5 &&
  count <= MAX_WORDS.deck &&
  !text.includes('\n') &&
  !/^[-–—•*▪]|[:([]/.test(text) &&
  !/\s[-–—/]\s/.test(text);
