import type {Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {contradictionOf, failureOf, partialFailureOf} from './diagnosis/answer-failure.js';
import {
  resolveUrl,
  collect,
  headlineFrom,
  isUncategorized,
  notReadableAs,
  withHeadlineAndSummary,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {firstPictureOf, withAbsoluteUrls} from './feed-body.js';
import {withLargestUrl} from './largest-picture.js';
import {itemUrlOf} from './list/address.js';
import {findItems, hasList} from './list/envelope.js';
import {keysByFieldName, FIELD_NAMES} from './list/names.js';
import {pictureOf} from './list/picture.js';
import {summaryBesideBody, bodyOf, countOf, dateOf, namesOf, summaryOf, utcBeside, type ReadField} from './list/values.js';
import type {Problem} from './problem.js';
import type {Resolve} from './references.js';
import {readTeaserHtml} from './page/teaser.js';
import {singleTextOf} from './list/unwrap-item.js';
import {zonedDate} from './dates/zoned-date.js';

/**
 * Reads a list of objects with a title and an address under usual names, in any wrapper: answers of Blogger, WordPress.com,
 * JSON:API (Drupal, Joomla, Strapi), GraphQL, Contentful and similar systems, ninjs, Arc, ActivityPub, search engines, news APIs, and indexes of static sites. Errors in an
 * answer, and addresses that are made of slugs, are reported as problems. This reader is tried last.
 */
export function fromList(input: unknown, options: SourceOptions = {}): ArticleList {
  const {items, unread, resolve, next} = findItems(input);
  const problems = problemsOf(input, items.length, next, options.url);
  const guessed: string[] = [];
  const read = collect(items, (item) => readTeaserHtml(item, options.url) ?? readItem(item, resolve, options.url, guessed));
  if (unread > 0) problems.push({code: 'malformed', message: `${unread} values of the list are no objects; they were skipped.`});
  if (guessed.length > 0)
    problems.push({
      code: 'guessed',
      message: `addresses were made of slugs, as “${guessed[0]!.slice(0, QUOTED_LETTERS)}” (${guessed.length} of ${items.length}), for the answer holds none. Where the site has its pages elsewhere, these links lead nowhere: have the answer hold the addresses (“url”).`,
    });
  const address = resolveUrl(next, options.url);
  return {articles: read.articles, problems: [...problems, ...read.problems], ...(address !== undefined && {next: address})};
}

/** The problems that an answer reports beside its articles, or instead of them. */
function problemsOf(input: unknown, count: number, next: string | undefined, url: string | undefined): Problem[] {
  const part = count > 0 ? partialFailureOf(input) : undefined;
  if (count > 0) return part ? [part] : [];
  const failure = failureOf(input) ?? (next === undefined ? contradictionOf(input, url) : undefined);
  if (failure !== undefined) return [{code: 'malformed', message: `the answer says “${failure.slice(0, QUOTED_LETTERS)}”.`}];
  if (hasList(input)) return [];
  return next === undefined
    ? notReadableAs('list of articles').problems
    : [{code: 'empty', message: `the articles are on other pages, of which the first is ${next.slice(0, QUOTED_URL_LETTERS)}.`}];
}

/** Letters of a message, and of an address, that a problem quotes. */
const QUOTED_LETTERS = 80;
const QUOTED_URL_LETTERS = 200;

function readItem(item: Loose, resolve: Resolve, base: string | undefined, guessed: string[]): Loose {
  const names = keysByFieldName(item);
  const field: ReadField = (known, read) => {
    for (const name of known) {
      const key = names.get(name);
      const value = key === undefined ? undefined : read(resolve(item[key]), key);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const words = (known: readonly string[]) => field(known, (value) => textOfHtml(singleTextOf(value)) || undefined);
  const labels = (known: readonly string[]) => field(known, (value) => namesOf(value, resolve));
  const date = (known: readonly string[]) => field(known, (value, key) => zonedDate(utcBeside(item, key), dateOf(value)));
  const body = field(FIELD_NAMES.body, bodyOf);
  const articleBody = body && withAbsoluteUrls(body, base);
  return withHeadlineAndSummary({
    url: itemUrlOf(item, field, base, guessed),
    headline: words(FIELD_NAMES.headline) ?? headlineOfBody(field(FIELD_NAMES.body, singleTextOf)),
    description: field(FIELD_NAMES.description, summaryOf) ?? field(FIELD_NAMES.body, summaryBesideBody),
    articleBody,
    datePublished: date(FIELD_NAMES.published),
    dateModified: date(FIELD_NAMES.modified),
    author: field(FIELD_NAMES.author, (value) => authorsOf(namesOf(value, resolve))),
    image: pictureOf(item, resolve, base) ?? pictureOfBody(articleBody, base),
    articleSection: labels(FIELD_NAMES.section)?.filter((name) => !isUncategorized(name)),
    keywords: labels(FIELD_NAMES.keywords),
    inLanguage: words(FIELD_NAMES.language)?.replace('_', '-'),
    commentCount: field(FIELD_NAMES.comments, countOf),
    sourceOrganization: field(FIELD_NAMES.source, (value) => namesOf(value, resolve)?.[0]),
    ...Object.fromEntries(SCHEMA_ORG_FIELDS.map((name) => [name, item[name]])),
  });
}

/** Fields of schema.org that other systems do not have. */
const SCHEMA_ORG_FIELDS = ['@type', 'isAccessibleForFree', 'sponsor', 'video', 'audio', 'timeRequired', 'genre'];

/** Cleans the names of authors: removes labels, and the numbers of users. */
function authorsOf(names: string[] | undefined): string[] | undefined {
  const known = names?.filter((name) => !/^\d+$/.test(name)).map((name) => name.replace(BYLINE_LABEL, ''));
  return known && known.length > 0 ? known : undefined;
}

/** A label before an author's name. */
const BYLINE_LABEL = /^(?:by|بقلم|كتب|كتبت)\s*:?\s+(?=\S)/i;

/** The headline of a post without one: the beginning of its body. */
const headlineOfBody = (body: string | undefined): string | undefined => headlineFrom(textOfHtml(body)) || undefined;

function pictureOfBody(body: string | undefined, base: string | undefined): Loose | undefined {
  const found = body === undefined ? undefined : firstPictureOf(body);
  return found && withLargestUrl({...found, url: resolveUrl(found.url, base)});
}
