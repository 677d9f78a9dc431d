import {directionOfLanguage} from '../base/direction.js';
import {escapeHtml} from '../base/print.js';
import type {NewsArticle} from '../model/news-article.js';
import {directionOf, foreignDirection} from '../text/bidi.js';
import {words} from '../text/words.js';
import {authorOf, hasLetters, isFurniture, isHeadingLike, sourceOf, splitSections} from './plain-text-lines.js';
import type {Problem} from './problem.js';

export interface PlainTextOptions {
  /** Sections that the site has: labels run together can be told apart only by them. */
  sections?: string[];
  /** Language of the text (BCP 47). Default: Arabic or English, by its letters. */
  locale?: string;
}

/** An article read from a page's text, with an account of every line that is not in it. */
export interface PlainTextArticle extends NewsArticle {
  report: {
    /** Lines that the page's theme printed around the article. */
    furniture: string[];
    /** Lines that are no text of the article, kept apart and never printed. */
    unparsed: string[];
    problems: Problem[];
  };
}

interface Head {
  sections: string[];
  headline: string;
  rest: string[];
}

/** A section line is a label or a few, not a sentence. */
const SECTION_WORDS = 5;

/**
 * Reads the text of a news page, as copied or scraped, as an article: a line of sections, the headline, the body with
 * its subheads, the source, and the theme's furniture. Blocks stand apart by blank lines; a text without any is read line
 * by line. Nothing is lost: what is not in the article is in `report`. Never throws; an empty text gives an empty headline and a problem.
 */
export function fromPlainText(text: string, options: PlainTextOptions = {}): PlainTextArticle {
  const report: PlainTextArticle['report'] = {furniture: [], unparsed: [], problems: []};
  const all = blocksOf(typeof text === 'string' ? text : '');
  const blocks = all.filter((block) => {
    if (isFurniture(block)) report.furniture.push(block);
    else if (!hasLetters(block)) report.unparsed.push(block);
    else return true;
    return false;
  });
  const {sections, headline, rest} = readHead(blocks, options.sections ?? []);
  const inLanguage = options.locale ?? (directionOf(blocks.join(' ')) === 'ltr' ? 'en' : 'ar');
  if (headline === '') report.problems.push({code: 'empty', message: 'the text holds no letters; there is no article in it.'});
  const author = take(rest, authorOf);
  const source = take(rest, sourceOf);
  return {
    inLanguage,
    headline,
    ...(sections.length > 0 && {articleSection: sections}),
    ...(author && {author: [{name: author}]}),
    ...(source && {sourceOrganization: {name: source}}),
    articleBody: rest.map((block, index) => blockHtml(block, isSubhead(rest, index), inLanguage)).join('\n'),
    report,
  };
}

/** Blocks of text: without a byte-order mark, line ends of any system, parted by blank lines or, where there are none, by line. */
function blocksOf(text: string): string[] {
  const clean = text
    .replace(/\uFEFF/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trim();
  const separator = /\n[^\S\n]*\n/.test(clean) ? /\n(?:[^\S\n]*\n)+/ : /\n/;
  return clean.split(separator).map(unwrap).filter(Boolean);
}

/** Lines of one block: joined where a mail program broke them at a width, kept where they are verse or a list. */
function unwrap(block: string): string {
  const lines = block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isWrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= 50 && line.length <= 100);
  return lines.join(isWrapped ? ' ' : '\n');
}

/** The headline, and the sections above it: known ones, or a short label before a longer headline. */
function readHead(blocks: string[], known: readonly string[]): Head {
  const [first = '', second = '', ...others] = blocks;
  const sections = splitSections(first, known);
  if (sections) return {sections, headline: second, rest: others};
  const isLabel = isHeadingLike(first) && words(first).length <= SECTION_WORDS;
  const isBeforeHeadline = isHeadingLike(second) && words(second).length > words(first).length && others.length > 0;
  if (isLabel && isBeforeHeadline) return {sections: [first], headline: second, rest: others};
  return {sections: [], headline: first.replaceAll('\n', ' '), rest: blocks.slice(1)};
}

/** Takes out the first block that reads as something. */
function take(blocks: string[], read: (block: string) => string | undefined): string | undefined {
  const index = blocks.findIndex((block) => read(block) !== undefined);
  return index < 0 ? undefined : read(blocks.splice(index, 1)[0]!);
}

/** A subhead looks like one and has text below it. */
function isSubhead(blocks: string[], index: number): boolean {
  const next = blocks[index + 1];
  return isHeadingLike(blocks[index]!) && next !== undefined && !isHeadingLike(next);
}

function blockHtml(block: string, isHeading: boolean, language: string): string {
  const tag = isHeading ? 'h2' : 'p';
  const direction = foreignDirection(block, directionOfLanguage(language));
  const dir = direction ? ` dir="${direction}"` : '';
  return `<${tag}${dir}>${escapeHtml(block).replaceAll('\n', '<br>')}</${tag}>`;
}
