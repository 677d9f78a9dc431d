import {segmentWords} from '../../text/words.js';
import {endsSentence, type Line} from './lines.js';
import {isPhrase, labelled, phrases, tidy} from './phrases.js';
import {partsOfPath, SECTION_WORDS} from './path.js';
import {splitSections} from './sections.js';

export interface Head {
  sections: string[];
  kicker?: string;
  headline?: Line;
  deck?: Line;
  /** Menus, and the headline where it is repeated. */
  furniture: string[];
  /** Lines below the headline that begin the body. */
  rest: Line[];
}

const LONGEST_TITLE = 300;
const MOST = {label: 3, labels: 5, menuItem: 3, headline: 25, deck: 45};
/** Items of a menu in a row, at the least. */
const MENU = 3;

export interface Surroundings {
  /** Sections that the site has. */
  known: readonly string[];
  hasParagraphs: boolean;
  /** A link to the home page stands above. */
  isBelowHome: boolean;
}

/** Reads the short lines above the first paragraph: menus, breadcrumbs and sections, the kicker, the headline, its deck. */
export function readHead(lines: readonly Line[], {known, hasParagraphs, isBelowHome}: Surroundings): Head {
  const head: Head = {sections: [], furniture: [], rest: []};
  let left = takeTitleOfPage(takePath(takeMenu(lines, head, isBelowHome), head, lines), head);
  const sections = left[0] && splitSections(left[0].text, known);
  if (sections) {
    head.sections = sections;
    left = left.slice(1);
  } else left = takeLabels(left, head, hasParagraphs);
  const [headline, ...below] = left;
  if (!headline) return head;
  head.headline = headline;
  for (const line of below) {
    if (tidy(line.text) === tidy(headline.text)) head.furniture.push(line.text);
    else if (!head.deck && head.rest.length === 0 && hasParagraphs && isDeck(line)) head.deck = line;
    else head.rest.push(line);
  }
  return head;
}

/** Takes the items of a menu, a run of short labels or one line of several, from above the headline. */
function takeMenu(lines: readonly Line[], head: Head, isBelowHome: boolean): Line[] {
  let start = lengthOfMenu(lines, isBelowHome);
  while (start < lines.length - 1 && isMenuLine(lines[start]!)) start++;
  head.furniture = lines.slice(0, start).map(({text}) => text);
  return lines.slice(start);
}

/** How many short lines in a row are a menu's: names of sections, or any that stand above a longer line. The last line is the headline, however short. */
function lengthOfMenu(lines: readonly Line[], isBelowHome: boolean): number {
  const isItem = ({text, count, role}: Line) => role.is === 'text' && count <= MOST.menuItem && !/[؟?:!.…]$/.test(text);
  const sections = Math.min(
    countFirst(lines, (line) => isItem(line) && isSectionName(line.text)),
    lines.length - 1,
  );
  const items = countFirst(lines, isItem);
  const isLabel = (line: Line) => line.count === 1 || isSectionName(line.text);
  /* Below names of sections and single words, one short line of several words is the headline. */
  const hasShortHeadline = sections > 0 && countFirst(lines, isLabel) === items - 1;
  if (hasShortHeadline && items > MENU) return items - 1;
  if (items >= MENU && items < lines.length && !hasShortHeadline) return items;
  /* One or two names may be the article's own sections; what is below the link to the home page is a menu. */
  return sections >= MENU || (isBelowHome && sections > 1) ? sections : 0;
}

function countFirst(lines: readonly Line[], test: (line: Line) => boolean): number {
  const found = lines.findIndex((line) => !test(line));
  return found < 0 ? lines.length : found;
}

/** A label that is made of sections' words alone. */
const isSectionName = (text: string): boolean =>
  isPhrase('home', text) ||
  tidy(text)
    .split(' ')
    .every(
      (word) =>
        phrases('sections').has(word) || phrases('neutral').has(word) || phrases('sections').has(word.replace(/^و?ال/, '')),
    );

function isMenuLine({text, count}: Line): boolean {
  if (count < 5) return false;
  const found = tidy(text).split(' ');
  return found.filter((word) => phrases('sections').has(word)).length >= found.length * 0.7;
}

/** Takes a breadcrumb, whose first part may be the home page and whose last the headline. */
function takePath(left: Line[], head: Head, all: readonly Line[]): Line[] {
  const index = left.findIndex(({text}) => partsOfPath(text));
  if (index < 0 || index > 3 || left.length < 2) return left;
  const line = left[index]!;
  const titles = new Set(all.filter((other) => other !== line).map(({text}) => tidy(text)));
  let parts = partsOfPath(line.text)!;
  const isTitle = (part: string) => titles.has(tidy(part)) || segmentWords(part).length > SECTION_WORDS;
  const above = left.slice(0, index);
  head.furniture.push(line.text, ...above.map(({text}) => text));
  parts = parts.filter((part) => !isPhrase('home', part) && !isTitle(part));
  head.sections = parts;
  return left.slice(index + 1);
}

/** Takes the headline with the site's name behind it, where the headline follows alone. */
function takeTitleOfPage([first, ...left]: Line[], head: Head): Line[] {
  if (!first) return left;
  if (first.text.length > LONGEST_TITLE) return [first, ...left];
  const title = first.text
    .split(/\s+[-–—|•·]\s+/)
    .slice(0, -1)
    .join(' - ');
  if (title === '' || !left.some(({text}) => tidy(text) === tidy(title))) return [first, ...left];
  head.furniture.push(first.text);
  return left;
}

/** Takes flags, sections and a kicker from above the headline. */
function takeLabels(lines: Line[], head: Head, hasParagraphs: boolean): Line[] {
  /* The site's sections are in its menu: what is none of them is a headline. */
  const hasMenu = head.furniture.some(isSectionName);
  let left = lines;
  for (let taken = 0; taken < MOST.labels && left.length > 1; taken++) {
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
  if ((!hasThird && !hasParagraphs) || first.count > SECTION_WORDS || /[؟?.!…:،]$/.test(first.text) || first.text.includes('\n'))
    return false;
  if (second.text.includes('\n') || second.count > MOST.headline) return false;
  const found = tidy(first.text).split(' ');
  const isNamed = found.filter((word) => phrases('sections').has(word)).length >= found.length / 2;
  if (isNamed && first.count <= MOST.label) return second.count > 1 || (hasThird && isSectionName(second.text));
  if (isNamed) return second.count > first.count;
  if (hasMenu || isBylineLike(second.text) || isClause(first)) return false;
  /* What is no known section is one where it is a label above something longer. A sentence is rather the beginning of the text. */
  if (/\.$/.test(second.text)) return false;
  return first.count <= MOST.label && second.count > first.count && second.count <= (first.count < MOST.label ? 14 : 10);
}

/** What begins as bylines do stands below a headline, also where it is a sentence ("Par crainte du pire, …"). */
const isBylineLike = (text: string): boolean => (labelled('bylines', text)?.value ?? '') !== '';

/** Labels of Latin letters are a word or two, or have capitals. */
const isClause = ({text, count}: Line): boolean =>
  count >= MOST.label && text.split(/\s+/).filter((word) => /^\p{Ll}{4}/u.test(word)).length > 0;

/** A circumstance, or what a colon leads from, above a line that can stand alone. */
function isKicker(first: Line, second: Line): boolean {
  if (
    first.count > 8 ||
    second.count < 3 ||
    second.count > MOST.headline ||
    second.text.includes('\n') ||
    /[؟?]$|[^.]\.$/.test(first.text)
  )
    return false;
  if (/[:：]$|\.\.+$|…$/.test(first.text)) return !endsSentence(second.text) || /\.\.$/.test(second.text);
  const word = tidy(first.text).split(' ')[0]!;
  return phrases('circumstances').has(word) && first.count >= 2 && !/\.$/.test(second.text) && !/[-–—/(]/.test(second.text);
}

/** A sentence or two below the headline, which are no dateline. */
const isDeck = ({text, count, role}: Line): boolean =>
  role.is === 'text' &&
  count >= 5 &&
  count <= MOST.deck &&
  !text.includes('\n') &&
  !/^[-–—•*▪]|[:([]/.test(text) &&
  !/\s[-–—/]\s/.test(text);
