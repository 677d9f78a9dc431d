import type {Author, NewsArticle} from '../model/news-article.js';
import {writeBody} from './plain-text/body.js';
import {readHead, type Head} from './plain-text/head.js';
import {guessLanguage} from './plain-text/language.js';
import {linesOf, createProseTest, toLine, type Line} from './plain-text/lines.js';
import {isPhrase} from './plain-text/phrases.js';
import {MAX_HEADLINE_LETTERS, readRunOn} from './plain-text/run-on.js';
import {sortLines} from './plain-text/sort-lines.js';
import {joinSourceNames} from './plain-text/source-name.js';
import type {Problem} from './problem.js';

export interface PlainTextOptions {
  /** Names of the site's sections. Labels that were run together can be separated only by them. */
  sections?: string[];
  /** Language of the text (BCP 47). Default: guessed from its letters and commonest words. */
  locale?: string;
}

/** An article that was read from the text of a page, with all lines that are not in it. */
export interface PlainTextArticle extends NewsArticle {
  report: {
    /** Lines that the page's theme printed around the article. */
    furniture: string[];
    /** Lines about the article that are in none of its fields (dates, captions, credits). They are never shown. */
    unparsed: string[];
    problems: Problem[];
  };
}

/**
 * Reads the copied or scraped text of a news page as an article: sections, kicker, headline and deck, author, date, the body
 * with its subheads and lists, tags, the source, and the theme's furniture. A line is judged by its place, its length among the
 * others, and its first words. Blank lines separate blocks; a text without any is read line by line. Nothing is lost: lines that are not
 * in the article are in `report`. Never throws; an empty text gives an empty headline and a problem.
 */
export function fromPlainText(text: string, options: PlainTextOptions = {}): PlainTextArticle {
  const report: PlainTextArticle['report'] = {furniture: [], unparsed: [], problems: []};
  const all = divideRunOn(linesOf(typeof text === 'string' ? text : ''), report.problems);
  const isProse = createProseTest(all);
  const sorted = sortLines(all, isProse, report);
  const head = readHead(sorted.head, {
    known: options.sections ?? [],
    hasParagraphs: sorted.body.some(isProse),
    isBelowHome: sorted.isBelowHome,
  });
  report.furniture = [...head.furniture, ...report.furniture];
  const authors = sorted.authors.length > 0 ? sorted.authors : takeColumnist(head);
  const inLanguage = options.locale ?? guessLanguage(sorted.text);
  const source = joinSourceNames(sorted.sources, inLanguage);
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
    articleBody: writeBody([...head.rest, ...sorted.body], isProse, inLanguage),
    report,
  };
}

/** Takes the author's name from below the headline of an opinion piece. Elsewhere such a line may be anything. */
function takeColumnist({sections, rest}: Head): Author[] {
  const [line] = rest;
  const isName =
    line && line.role.is === 'text' && line.count >= 2 && line.count <= 4 && /^[\p{L}\p{M}.\s'’-]+$/u.test(line.text);
  if (!isName || !sections.some((section) => isPhrase('opinion', section))) return [];
  rest.shift();
  return [{name: line.text}];
}

/** Finds the headline in the first paragraph of a text that has no line breaks or no headline of its own. */
function divideRunOn(lines: Line[], problems: Problem[]): Line[] {
  const index = lines.findIndex(({role}) => role.is === 'text');
  const first = lines[index];
  if (!first || first.text.length <= MAX_HEADLINE_LETTERS || first.text.includes('\n')) return lines;
  const {headline, lines: rest, isCut} = readRunOn(first.text);
  if (isCut)
    problems.push({
      code: 'cut-off',
      message: 'the text has no headline of its own; the beginning of its first paragraph is taken for one.',
    });
  return [...lines.slice(0, index), {...toLine(headline), role: {is: 'text'}}, ...rest.map(toLine), ...lines.slice(index + 1)];
}
