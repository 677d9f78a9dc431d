import type {Author, ImageObject, Label, NewsArticle, Organization} from './news-article.js';

export type Loose = Record<string, unknown>;

export const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text of its own kind, or a number; `undefined` for anything else, and for white space. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** A number of zero or more, also as text. */
export function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** What can be read of a list, or of a single value. */
export function list<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (value === undefined || value === null) return undefined;
  const items = (Array.isArray(value) ? value : [value]).map(read).filter((item) => item !== undefined);
  return items.length > 0 ? items : undefined;
}

/** A thing with a name, as schema.org allows it: the name alone, or an object. */
export function named(value: unknown): Label | undefined {
  if (!isObject(value)) {
    const name = text(value);
    return name === undefined ? undefined : {name};
  }
  const name = text(value.name);
  return name === undefined ? undefined : compact({name, url: text(value.url)});
}

function label(value: unknown): string | Label | undefined {
  const read = named(value);
  return read?.url === undefined ? read?.name : read;
}

export function author(value: unknown): Author | undefined {
  const read = named(value);
  return read && isObject(value)
    ? compact({
        ...read,
        image: image(value.image)?.url,
        jobTitle: text(value.jobTitle),
        description: text(value.description),
      })
    : read;
}

/** Text, or a schema.org `CorrectionComment`. */
const correction = (value: unknown): string | undefined => text(isObject(value) ? value.text : value);

/** A picture: an address, an object, or the first of a list. */
export function image(value: unknown): ImageObject | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) {
    const url = text(first);
    return url === undefined ? undefined : {url};
  }
  const url = text(first.url) ?? text(first.contentUrl);
  if (url === undefined) return undefined;
  return compact({
    url,
    width: count(first.width),
    height: count(first.height),
    caption: text(first.caption),
    creditText: text(first.creditText),
    alternateName: text(first.alternateName),
    srcset: text(first.srcset),
    sizes: text(first.sizes),
  });
}

/** Leaves out what is undefined, so that two articles compare by what they hold. */
function compact<T extends object>(value: T): T {
  const kept = {} as T;
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  return kept;
}

/**
 * Reads anything as a `NewsArticle`: wrong types are dropped, single values become lists, names become objects.
 * Gives `undefined` for what is no article at all (not an object, or neither headline nor body).
 */
export function readArticle(value: unknown): NewsArticle | undefined {
  if (!isObject(value)) return undefined;
  const headline = text(value.headline) ?? text(value.name) ?? '';
  const articleBody = text(value.articleBody);
  if (headline === '' && articleBody === undefined) return undefined;
  return compact<NewsArticle>({
    url: text(value.url),
    headline,
    alternativeHeadline: text(value.alternativeHeadline),
    description: text(value.description),
    articleSection: list(value.articleSection, label),
    keywords: list(value.keywords, label),
    author: list(value.author, author),
    datePublished: text(value.datePublished),
    dateModified: text(value.dateModified),
    image: image(value.image),
    articleBody,
    correction: list(value.correction, correction),
    inLanguage: text(value.inLanguage),
    commentCount: count(value.commentCount),
    timeRequired: text(value.timeRequired),
    sourceOrganization: named(value.sourceOrganization) satisfies Organization | undefined,
    isBasedOn: text(value.isBasedOn),
    genre: text(value.genre),
  });
}
