import type {Author, NewsArticle} from '../model/news-article.js';
import {bodyHtml} from './plain-text/body.js';
import {readHead, type Head} from './plain-text/head.js';
import {guessLanguage} from './plain-text/language.js';
import {linesOf, proseOf, toLine, type Line} from './plain-text/lines.js';
import {isPhrase} from './plain-text/phrases.js';
import {LONGEST_HEADLINE, readRunOn} from './plain-text/run-on.js';
import {sortLines} from './plain-text/sort-lines.js';
import {sourceOf} from './plain-text/source-name.js';
import type {Problem} from './problem.js';

export interface PlainTextOptions {
  /** Sections that the site has: labels run together can be told apart only by them. */
  sections?: string[];
  /** Language of the text (BCP 47). Default: what its letters and small words say. */
  locale?: string;
}

/** An article read from a page's text, with an account of every line that is not in it. */
export interface PlainTextArticle extends NewsArticle {
  report: {
    /** Lines that the page's theme printed around the article. */
    furniture: string[];
    /** Lines that are no text of the article (dates, captions, credits), kept apart and never printed. */
    unparsed: string[];
    problems: Problem[];
  };
}

/**
 * Reads the text of a news page, as copied or scraped, as an article: sections, kicker, headline and deck, author, date, the body
 * with its subheads and lists, tags, the source, and the theme's furniture. A line is judged by where it stands, how long it is among the
 * others and what it begins with. Blocks stand apart by blank lines; a text without any is read line by line. Nothing is lost: what is not
 * in the article is in `report`. Never throws; an empty text gives an empty headline and a problem.
 */
export function fromPlainText(text: string, options: PlainTextOptions = {}): PlainTextArticle {
  const report: PlainTextArticle['report'] = {furniture: [], unparsed: [], problems: []};
  const all = divideRunOn(linesOf(typeof text === 'string' ? text : ''), report.problems);
  const isProse = proseOf(all);
  const sorted = sortLines(all, isProse, report);
  const head = readHead(sorted.head, {
    known: options.sections ?? [],
    hasParagraphs: sorted.body.some(isProse),
    isBelowHome: sorted.isBelowHome,
  });
  report.furniture = [...head.furniture, ...report.furniture];
  const authors = sorted.authors.length > 0 ? sorted.authors : columnist(head);
  const inLanguage = options.locale ?? guessLanguage(sorted.text);
  const source = sourceOf(sorted.sources, inLanguage);
  const headline = head.headline?.text.replaceAll('\n', ' ') ?? '';
  if (headline === '') report.problems.push({code: 'empty', message: 'the text holds no letters; there is no article in it.'});
  return {
    inLanguage,
    headline,
    ...(head.kicker && {alternativeHeadline: head.kicker}),
    ...(head.deck && {description: head.deck.text}),
    ...(head.sections.length > 0 && {articleSection: head.sections}),
    ...(sorted.keywords.length > 0 && {keywords: sorted.keywords}),
    ...(authors.length > 0 && {author: authors}),
    ...(sorted.published && {datePublished: sorted.published}),
    ...(sorted.modified && {dateModified: sorted.modified}),
    ...(source && {sourceOrganization: source}),
    articleBody: bodyHtml([...head.rest, ...sorted.body], isProse, inLanguage),
    report,
  };
}

/** A column has its author's name and nothing else below the headline; elsewhere such a line may be anything. */
function columnist({sections, rest}: Head): Author[] {
  const [line] = rest;
  const isName =
    line && line.role.is === 'text' && line.count >= 2 && line.count <= 4 && /^[\p{L}\p{M}.\s'’-]+$/u.test(line.text);
  if (!isName || !sections.some((section) => isPhrase('opinion', section))) return [];
  rest.shift();
  return [{name: line.text}];
}

/** A text without lines, or without a headline of its own, begins with one paragraph: its headline is found in that. */
function divideRunOn(lines: Line[], problems: Problem[]): Line[] {
  const index = lines.findIndex(({role}) => role.is === 'text');
  const first = lines[index];
  if (!first || first.text.length <= LONGEST_HEADLINE || first.text.includes('\n')) return lines;
  const {headline, lines: rest, isCut} = readRunOn(first.text);
  if (isCut)
    problems.push({
      code: 'cut-off',
      message: 'the text has no headline of its own; the beginning of its first paragraph is taken for one.',
    });
  return [...lines.slice(0, index), {...toLine(headline), role: {is: 'text'}}, ...rest.map(toLine), ...lines.slice(index + 1)];
}
