import {isObject, list as readValues, text, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html-text.js';
import {absolute, collect, headlineFrom, isUncategorized, type ArticleList, type SourceOptions} from './article-list.js';
import {isoDate} from './iso-date.js';
import {findItems, valueOf, type Resolve} from './list-envelope.js';
import {pictureOf} from './list-picture.js';

/* The names that fields have in the answers of others, in the order in which they are believed. */
const NAMES = {
  url: 'url URL link permalink canonical_url canonicalUrl webUrl web_url href view_node view_path articleUrl shareUrl path alias_url loc'.split(
    ' ',
  ),
  slug: 'slug full_slug'.split(' '),
  id: 'uri id guid'.split(' '),
  headline: 'headline title name headlines webTitle post_title display_title titre'.split(' '),
  description:
    'description summary excerpt subheadlines description_text descriptions abstract standfirst trailText lead intro dek teaser snippet subtitle metadesc'.split(
      ' ',
    ),
  body: 'articleBody body_html content_html bodies content body html text'.split(' '),
  published:
    'datePublished published_at publishedAt pubDate pubdate published date_published display_date publish_date publishDate publication_date first_publish_date webPublicationDate date created created_at createdAt firstcreated versioncreated publish_up timestamp'.split(
      ' ',
    ),
  modified: 'dateModified modified modified_at updated updated_at updatedAt changed last_updated_date versioncreated'.split(' '),
  author: 'author authors byline by creator credits created_by_alias writer'.split(' '),
  section: 'articleSection section sections category categories primary_section taxonomy rubric channel'.split(' '),
  keywords: 'keywords tags labels topics'.split(' '),
  language: 'inLanguage language lang langcode locale'.split(' '),
  comments: 'commentCount comment_count comments_count comments discussion comment replies thr$total'.split(' '),
} as const;

/**
 * Reads a list of objects that have a title and an address under one of their usual names, in whatever they are wrapped: answers of Blogger, WordPress.com,
 * JSON:API (Drupal, Joomla, Strapi), Contentful, ninjs, Arc, ActivityPub, search engines, news APIs, and indexes of static sites. The last of the readers.
 */
export function fromList(input: unknown, options: SourceOptions = {}): ArticleList {
  const {items, resolve, next} = findItems(input);
  const read = collect(items, (item) => readItem(item, resolve, options.url));
  const address = absolute(next, options.url);
  return address === undefined ? read : {...read, next: address};
}

function readItem(item: Loose, resolve: Resolve, base: string | undefined): Loose {
  const field = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names.flatMap((known) => [known, `field_${known}`])) {
      const value = read(resolve(item[name]));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const words = (names: readonly string[]) => field(names, (value) => textOfHtml(valueOf(value)) || undefined);
  const labels = (names: readonly string[]) => field(names, (value) => namesOf(value, resolve));
  return {
    url: addressOf(field, base) ?? absolute(pathOf(item), base),
    headline: words(NAMES.headline) ?? beginningOf(field(NAMES.body, valueOf)),
    description: words(NAMES.description) ?? summaryOf(resolve(item.body)),
    articleBody: field(NAMES.body, (value) => bodyOf(valueOf(value))),
    datePublished: field(NAMES.published, dateOf),
    dateModified: field(NAMES.modified, dateOf),
    author: labels(NAMES.author),
    image: pictureOf(item, resolve, base),
    articleSection: labels(NAMES.section)?.filter((name) => !isUncategorized(name)),
    keywords: labels(NAMES.keywords),
    inLanguage: words(NAMES.language)?.replace('_', '-'),
    commentCount: field(NAMES.comments, countOf),
    sourceOrganization: field(['source', 'sourceOrganization', 'provider'], (value) => namesOf(value, resolve)?.[0]),
    ...Object.fromEntries(
      ['@type', 'isAccessibleForFree', 'sponsor', 'video', 'audio', 'timeRequired', 'genre'].map((name) => [name, item[name]]),
    ),
  };
}

/** A post without a headline is known by how it begins. */
const beginningOf = (body: string | undefined): string | undefined => headlineFrom(textOfHtml(body)) || undefined;

type Field = <T>(names: readonly string[], read: (value: unknown) => T | undefined) => T | undefined;

/** An address, else a path of the page's own site, else an identifier that is an address. */
function addressOf(field: Field, base: string | undefined): string | undefined {
  const written = field(NAMES.url, linkOf);
  if (written !== undefined) return absolute(written, base);
  const inTitle = field(NAMES.headline, (value) => /<a\s[^<>]*\bhref="([^"]+)"/i.exec(valueOf(value) ?? '')?.[1]);
  if (inTitle !== undefined) return absolute(inTitle, base);
  /* A slug is a name in the address of a page, which the site of the page knows and its interface does not. */
  const slug = field(NAMES.slug, valueOf);
  if (slug !== undefined) return /^(?:https?:|\/)/.test(slug) ? absolute(slug, base) : `/${slug}`;
  return field(NAMES.id, (value) => (/^https?:/.test(valueOf(value) ?? '') ? valueOf(value) : undefined));
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
  return [value.alias, value.href, value.url, value.value, value.$t].map(text).find((found) => found !== undefined);
}

/** A body is HTML; a line of text is none. */
const bodyOf = (value: string | undefined): string | undefined =>
  value !== undefined && /<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure|img)\b/i.test(value) ? value : undefined;

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
  const known = isObject(value) && nameOf(value) === undefined ? Object.values(value).flat() : value;
  const names = readValues(known, (item) => {
    const thing = resolve(item);
    return isObject(thing) ? nameOf(thing) : textOfHtml(text(thing)) || undefined;
  });
  return names && names.length > 0 ? names : undefined;
}

function nameOf(thing: Loose): string | undefined {
  const {name, displayName, display_name: display, title, label, term, text: words} = thing;
  return [name, displayName, display, title, label, term, words, thing.value].map(valueOf).find((found) => found !== undefined);
}
