import {warn} from '../platform/warn.js';
import type {Author, Correction, ImageObject, Label, MediaObject, NewsArticle, Organization} from './news-article.js';

export type Loose = Record<string, unknown>;

/** Whether a value is an object with fields. A proxy that was revoked is none: nothing can be read of it. */
export function isObject(value: unknown): value is Loose {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return !Array.isArray(value);
  } catch {
    return false;
  }
}

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

/** Items of a list that are read. */
const MAX_ITEMS = 1000;

/** What can be read of a list, or of a single value; of a long list its first thousand items. */
export function list<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (value === undefined || value === null) return undefined;
  const all: unknown[] = Array.isArray(value) ? value : [value];
  if (all.length > MAX_ITEMS) warn(`a list of ${all.length} items was read up to the first ${MAX_ITEMS}.`);
  const items: T[] = [];
  for (let at = 0; at < Math.min(all.length, MAX_ITEMS); at++) {
    try {
      const item = read(all[at]);
      if (item !== undefined) items.push(item);
    } catch {
      warn(`an item of a list cannot be read; it was left out.`);
    }
  }
  return items.length > 0 ? items : undefined;
}

type FieldReader = <T>(name: string, read: (value: unknown) => T | undefined) => T | undefined;

/** Reads the fields of an object one by one, so that one that cannot be read (a getter, a proxy) harms no other, and is named to the developer. */
export const fieldsOf =
  (value: Loose, what: string): FieldReader =>
  (name, read) => {
    try {
      return read(value[name]);
    } catch {
      warn(`the field “${name}” of an ${what} cannot be read; it was left out.`);
      return undefined;
    }
  };

/** A thing with a name, as schema.org allows it: the name alone, or an object. */
export function named(value: unknown): Label | undefined {
  if (!isObject(value)) {
    const name = text(value);
    return name === undefined ? undefined : {name};
  }
  const field = fieldsOf(value, 'object with a name');
  const name = field('name', text);
  return name === undefined ? undefined : compact({name, url: field('url', text)});
}

function label(value: unknown): string | Label | undefined {
  const read = named(value);
  return read?.url === undefined ? read?.name : read;
}

/** Keywords are a list, or one text delimited by commas (schema.org). */
const splitKeywords = (value: unknown): unknown => (typeof value === 'string' ? value.split(/[,،;؛]/) : value);

/** Subtypes of schema.org `Organization` that write articles. */
const ORGANIZATION = /(?:Organi[sz]ation|Corporation|Agency|NGO)$/;

const kindOfAuthor = (type: unknown): 'Organization' | undefined =>
  [type].flat().some((name) => ORGANIZATION.test(String(name))) ? 'Organization' : undefined;

export function author(value: unknown): Author | undefined {
  const read = named(value);
  if (!read || !isObject(value)) return read;
  const field = fieldsOf(value, 'author');
  return compact({
    '@type': field('@type', kindOfAuthor),
    ...read,
    image: field('image', image)?.url,
    jobTitle: field('jobTitle', text),
    description: field('description', text),
  });
}

function correction(value: unknown): string | Correction | undefined {
  if (!isObject(value)) return text(value);
  const field = fieldsOf(value, 'correction');
  const [said, datePublished] = [field('text', text), field('datePublished', text)];
  return said !== undefined && datePublished !== undefined ? {text: said, datePublished} : said;
}

/** A picture: an address, an object, or the first of a list. */
export function image(value: unknown): ImageObject | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) {
    const url = text(first);
    return url === undefined ? undefined : {url};
  }
  const field = fieldsOf(first, 'image');
  const url = field('url', text) ?? field('contentUrl', text);
  if (url === undefined) return undefined;
  return compact({
    url,
    width: field('width', count),
    height: field('height', count),
    caption: field('caption', text),
    creditText: field('creditText', text),
    alternateName: field('alternateName', text),
    srcset: field('srcset', text),
    sizes: field('sizes', text),
  });
}

/** A subtype of schema.org `Article`: the first of several that says more than "article", without the vocabulary's address. */
export function articleType(value: unknown): string | undefined {
  const types = (list(value, text) ?? []).map((type) => type.replace(/^.*[/:]/, ''));
  return types.find((type) => ARTICLE_TYPE.test(type) && !/^(?:News)?Article$/.test(type));
}

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** A boolean, as JSON-LD also writes it: "False", "https://schema.org/False". */
export function truth(value: unknown): boolean | undefined {
  const [, word] = /(true|false)$/i.exec(String(value)) ?? [];
  return word && word.toLowerCase() === 'true' ? true : word ? false : undefined;
}

/** A video or a recording: an address, an object, or the first of a list. Without an address and a length it says that there is one. */
export function media(value: unknown): MediaObject | undefined {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (!isObject(first)) {
    const contentUrl = text(first);
    return contentUrl === undefined ? undefined : {contentUrl};
  }
  const field = fieldsOf(first, 'video or audio');
  const isThere = ['contentUrl', 'url', 'embedUrl', 'duration', 'name'].some((name) => field(name, text) !== undefined);
  if (!isThere) return undefined;
  return compact({contentUrl: field('contentUrl', text) ?? field('url', text), duration: field('duration', text)});
}

/** Leaves out what is undefined, so that two articles compare by what they hold. */
function compact<T extends object>(value: T): T {
  const kept = {} as T;
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) kept[key] = value[key];
  return kept;
}

/**
 * Reads anything as a `NewsArticle`: wrong types are dropped, single values become lists, names become objects.
 * Gives `undefined` for what is no article at all (not an object, or neither headline nor body). Never throws: a field that cannot be
 * read is left out.
 */
export function readArticle(value: unknown): NewsArticle | undefined {
  if (!isObject(value)) return undefined;
  const field = fieldsOf(value, 'article');
  const headline = field('headline', text) ?? field('name', text) ?? '';
  const articleBody = field('articleBody', text);
  if (headline === '' && articleBody === undefined) return undefined;
  return compact<NewsArticle>({
    '@type': field('@type', articleType),
    url: field('url', text),
    headline,
    alternativeHeadline: field('alternativeHeadline', text),
    description: field('description', text),
    articleSection: field('articleSection', (value) => list(value, label)),
    keywords: field('keywords', (value) => list(splitKeywords(value), label)),
    author: field('author', (value) => list(value, author)),
    datePublished: field('datePublished', text),
    dateModified: field('dateModified', text),
    image: field('image', image),
    articleBody,
    correction: field('correction', (value) => list(value, correction)),
    inLanguage: field('inLanguage', text),
    commentCount: field('commentCount', count),
    timeRequired: field('timeRequired', text),
    sourceOrganization: field('sourceOrganization', named) satisfies Organization | undefined,
    publisher: field('publisher', named) satisfies Organization | undefined,
    isBasedOn: field('isBasedOn', text),
    genre: field('genre', text),
    isAccessibleForFree: field('isAccessibleForFree', truth),
    sponsor: field('sponsor', named) satisfies Organization | undefined,
    video: field('video', media),
    audio: field('audio', media),
    coverageEndTime: field('coverageEndTime', text),
  });
}
