import {isObject, list as readValues, text, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html-text.js';
import {contradictionOf, failureOf, partOf} from './answer-failure.js';
import {
  absolute,
  collect,
  headlineFrom,
  isUncategorized,
  notOf,
  paragraphs,
  summedUp,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {blockBody} from './block-body.js';
import {bodyPicture, withAddresses} from './feed-body.js';
import {isoDate} from './iso-date.js';
import {atLargest} from './largest-picture.js';
import {findItems, hasList} from './list-envelope.js';
import {NAMES} from './list-names.js';
import {pictureOf} from './list-picture.js';
import type {Problem} from './problem.js';
import type {Resolve} from './references.js';
import {readTeaser} from './teaser.js';
import {valueOf} from './unwrap-item.js';
import {excerptText} from './wordpress-excerpt.js';
import {zonedDate} from './zoned-date.js';

/**
 * Reads a list of objects that have a title and an address under one of their usual names, in whatever they are wrapped: answers of Blogger, WordPress.com,
 * JSON:API (Drupal, Joomla, Strapi), Contentful, ninjs, Arc, ActivityPub, search engines, news APIs, and indexes of static sites. The last of the readers.
 */
export function fromList(input: unknown, options: SourceOptions = {}): ArticleList {
  const {items, unread, resolve, next} = findItems(input);
  const problems = problemsOf(input, items.length, next, options.url);
  const guessed: string[] = [];
  const read = collect(items, (item) => readTeaser(item, options.url) ?? readItem(item, resolve, options.url, guessed));
  if (unread > 0) problems.push({code: 'malformed', message: `${unread} values of the list are no objects; they were skipped.`});
  if (guessed.length > 0)
    problems.push({
      code: 'guessed',
      message: `addresses were made of slugs, as “${guessed[0]!.slice(0, QUOTED_LETTERS)}” (${guessed.length} of ${items.length}), for the answer holds none. Where the site has its pages elsewhere, these links lead nowhere: have the answer hold the addresses (“url”).`,
    });
  const address = absolute(next, options.url);
  return {articles: read.articles, problems: [...problems, ...read.problems], ...(address !== undefined && {next: address})};
}

/** What an answer says of itself beside its articles, or instead of them. */
function problemsOf(input: unknown, count: number, next: string | undefined, url: string | undefined): Problem[] {
  const part = count > 0 ? partOf(input) : undefined;
  if (count > 0) return part ? [part] : [];
  const failure = failureOf(input) ?? (next === undefined ? contradictionOf(input, url) : undefined);
  if (failure !== undefined) return [{code: 'malformed', message: `the answer says “${failure.slice(0, QUOTED_LETTERS)}”.`}];
  if (hasList(input)) return [];
  return next === undefined
    ? notOf('list of articles').problems
    : [{code: 'empty', message: `the articles are on other pages, of which the first is ${next.slice(0, QUOTED_ADDRESS)}.`}];
}

/** Letters of a foreign message that a problem quotes. */
const QUOTED_LETTERS = 80;
const QUOTED_ADDRESS = 200;

function readItem(item: Loose, resolve: Resolve, base: string | undefined, guessed: string[]): Loose {
  const field = <T>(names: readonly string[], read: (value: unknown, name: string) => T | undefined): T | undefined => {
    for (const name of names.flatMap((known) => [known, `field_${known}`])) {
      const value = read(resolve(item[name]), name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const words = (names: readonly string[]) => field(names, (value) => textOfHtml(valueOf(value)) || undefined);
  const labels = (names: readonly string[]) => field(names, (value) => namesOf(value, resolve));
  const date = (names: readonly string[]) => field(names, (value, name) => zonedDate(utcBeside(item, name), dateOf(value)));
  const body = field(NAMES.body, bodyOf);
  const articleBody = body && withAddresses(body, base);
  return summedUp({
    url: addressOf(field, base, guessed) ?? absolute(pathOf(item), base),
    headline: words(NAMES.headline) ?? beginningOf(field(NAMES.body, valueOf)),
    description: field(NAMES.description, (value) => excerptText(valueOf(value)) || undefined) ?? summaryOf(resolve(item.body)),
    articleBody,
    datePublished: date(NAMES.published),
    dateModified: date(NAMES.modified),
    author: labels(NAMES.author)?.map((name) => name.replace(BY, '')),
    image: pictureOf(item, resolve, base) ?? pictureOfBody(articleBody, base),
    articleSection: labels(NAMES.section)?.filter((name) => !isUncategorized(name)),
    keywords: labels(NAMES.keywords),
    inLanguage: words(NAMES.language)?.replace('_', '-'),
    commentCount: field(NAMES.comments, countOf),
    sourceOrganization: field(['source', 'sourceOrganization', 'provider'], (value) => namesOf(value, resolve)?.[0]),
    ...Object.fromEntries(
      ['@type', 'isAccessibleForFree', 'sponsor', 'video', 'audio', 'timeRequired', 'genre'].map((name) => [name, item[name]]),
    ),
  });
}

/** What a line of an author begins with. */
const BY = /^(?:by|بقلم|كتب|كتبت)\s*:?\s+(?=\S)/i;

/** A post without a headline is known by how it begins. */
const beginningOf = (body: string | undefined): string | undefined => headlineFrom(textOfHtml(body)) || undefined;

type Field = <T>(names: readonly string[], read: (value: unknown) => T | undefined) => T | undefined;

/** An address, else a path of the page's own site, else an identifier that is an address. A path that is made of a slug is noted. */
function addressOf(field: Field, base: string | undefined, guessed: string[]): string | undefined {
  const path = (value: unknown): string | undefined => (/^\/(?!\/)/.test(valueOf(value) ?? '') ? valueOf(value) : undefined);
  const written = field(NAMES.url, linkOf) ?? field(['uri', 'url_path'], path);
  if (written !== undefined) return absolute(written, base);
  const inTitle = field(NAMES.headline, (value) => /<a\s[^<>]*\bhref="([^"]+)"/i.exec(valueOf(value) ?? '')?.[1]);
  if (inTitle !== undefined) return absolute(inTitle, base);
  /* A slug is a name in the address of a page, which the site of the page knows and its interface does not. */
  const slug = field(NAMES.slug, valueOf);
  if (slug === undefined) return field(NAMES.id, (value) => (/^https?:/.test(valueOf(value) ?? '') ? valueOf(value) : undefined));
  if (/^(?:https?:|\/)/.test(slug)) return absolute(slug, base);
  guessed.push(`/${slug}`);
  return `/${slug}`;
}

/** The path by which a system finds an article that has no other: Joomla's, by its id, and Drupal's, by its node. */
function pathOf({asset_id: asset, id, nid, drupal_internal__nid: internal}: Loose): string | undefined {
  if (asset !== undefined && valueOf(id)) return `/index.php?option=com_content&view=article&id=${valueOf(id)}`;
  const node = valueOf(nid) ?? valueOf(internal);
  return node === undefined ? undefined : `/node/${node}`;
}

/** A text, an alias (Drupal), or the alternate one of several links (Atom). */
function linkOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const links = value.filter(isObject);
    const link = links.find(({rel}) => rel === 'alternate') ?? (links.some(({rel}) => rel !== undefined) ? undefined : links[0]);
    return linkOf(link ?? value.find((item) => typeof item === 'string'));
  }
  if (!isObject(value)) return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  return [value.alias, value.href, value.url, value.path, value.value, value.$t].map(text).find((found) => found !== undefined);
}

/** A body is HTML, blocks, or several lines of text; a single line is none. */
function bodyOf(value: unknown): string | undefined {
  const written = valueOf(value);
  if (written === undefined || (Array.isArray(value) && value.length > 1)) return blockBody(value);
  if (/<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure|img)\b/i.test(written)) return written;
  return /\n\s*\n/.test(written) ? paragraphs(written) : blockBody(value);
}

function pictureOfBody(body: string | undefined, base: string | undefined): Loose | undefined {
  const found = body === undefined ? undefined : bodyPicture(body);
  return found && atLargest({...found, url: absolute(found.url, base)});
}

/** The same date in UTC, where a system keeps both: "dateGmt" of "date", "post_date_gmt" of "post_date". */
const utcBeside = (item: Loose, name: string): unknown => item[`${name}Gmt`] ?? item[`${name}_gmt`] ?? item[`${name}GMT`];

/** Drupal keeps a summary beside a body. */
const summaryOf = (body: unknown): string | undefined => {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  return isObject(first) ? textOfHtml(text(first.summary)) || undefined : undefined;
};

/** Also where it is the value of a field. */
const dateOf = (value: unknown): string | undefined => isoDate(valueOf(value));

function countOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return undefined;
  const number = isObject(value) ? (value.comment_count ?? value.totalItems ?? value.count ?? value.$t) : value;
  const written = text(number);
  return written !== undefined && /^\d+$/.test(written) ? written : undefined;
}

/** The names of people or labels: texts, objects with a name, lists and maps of them. */
function namesOf(value: unknown, resolve: Resolve): string[] | undefined {
  const known = isObject(value) && nameOf(value) === undefined ? Object.values(value).flat().filter(isObject) : value;
  const names = readValues(known, (item) => {
    const thing = resolve(item);
    return isObject(thing) ? nameOf(thing) : textOfHtml(text(thing)) || undefined;
  });
  return names && names.length > 0 ? names : undefined;
}

function nameOf(thing: Loose): string | undefined {
  const {displayName, display_name: display, name, title, label, term, text: words, original, value} = thing;
  return [displayName, display, name, title, label, term, words, original, value]
    .map(valueOf)
    .find((found) => found !== undefined);
}
