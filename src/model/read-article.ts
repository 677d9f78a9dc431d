import {warn} from '../platform/warn.js';
import type {Author, Correction, ImageObject, Label, MediaObject, NewsArticle, Organization} from './news-article.js';

/** An object from outside, whose fields have not been checked. */
export type Loose = Record<string, unknown>;

/** Whether a value is an object with fields. A revoked proxy is not: reading it throws. */
export function isObject(value: unknown): value is Loose {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Reads a string or a number as trimmed text; `undefined` for anything else, and for white space. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Reads a number of zero or more, also from text. */
export function readCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** Items after these are not read. */
const MAX_ITEMS = 1000;

/** Reads the first thousand items of a list, or a single value; items that cannot be read are left out, and an empty result is `undefined`. */
export function readItems<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
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

/** Makes a reader of an object's fields. A field that throws (a getter, a proxy) is left out with a warning, and the others are still read. */
export const fieldReader =
  (value: Loose, what: string): FieldReader =>
  (name, read) => {
    try {
      return read(value[name]);
    } catch {
      warn(`the field “${name}” of the ${what} cannot be read; it was left out.`);
      return undefined;
    }
  };

/** Reads a thing with a name, as schema.org allows it: the name alone, or an object. */
export function readNamed(value: unknown): Label | undefined {
  if (!isObject(value)) {
    const name = readText(value);
    return name === undefined ? undefined : {name};
  }
  const field = fieldReader(value, 'object with a name');
  const name = field('name', readText);
  return name === undefined ? undefined : omitUndefined({name, url: field('url', readText)});
}

function readLabel(value: unknown): string | Label | undefined {
  const read = readNamed(value);
  return read?.url === undefined ? read?.name : read;
}

/** Splits keywords: schema.org allows a list, or one text delimited by commas. */
const splitKeywords = (value: unknown): unknown => (typeof value === 'string' ? value.split(/[,،;؛]/) : value);

/** Subtypes of schema.org `Organization` that write articles. */
const ORGANIZATION_TYPE = /(?:Organi[sz]ation|Corporation|Agency|NGO)$/;

const readAuthorType = (type: unknown): 'Organization' | undefined =>
  [type].flat().some((name) => ORGANIZATION_TYPE.test(String(name))) ? 'Organization' : undefined;

export function readAuthor(value: unknown): Author | undefined {
  const read = readNamed(value);
  if (!read || !isObject(value)) return read;
  const field = fieldReader(value, 'author');
  return omitUndefined({
    '@type': field('@type', readAuthorType),
    ...read,
    image: field('image', readImage)?.url,
    jobTitle: field('jobTitle', readText),
    description: field('description', readText),
  });
}

function readCorrection(value: unknown): string | Correction | undefined {
  if (!isObject(value)) return readText(value);
  const field = fieldReader(value, 'correction');
  const [text, datePublished] = [field('text', readText), field('datePublished', readText)];
  return text !== undefined && datePublished !== undefined ? {text, datePublished} : text;
}

/** Reads a picture: an address, an object, or the first of a list. */
export function readImage(value: unknown): ImageObject | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) {
    const url = readText(first);
    return url === undefined ? undefined : {url};
  }
  const field = fieldReader(first, 'image');
  const url = field('url', readText) ?? field('contentUrl', readText);
  if (url === undefined) return undefined;
  return omitUndefined({
    url,
    width: field('width', readCount),
    height: field('height', readCount),
    caption: field('caption', readText),
    creditText: field('creditText', readText),
    alternateName: field('alternateName', readText),
    srcset: field('srcset', readText),
    sizes: field('sizes', readText),
  });
}

/** Reads the first subtype of schema.org `Article` that says more than "article", without the vocabulary's address. */
export function readArticleType(value: unknown): string | undefined {
  const types = readItems(value, readText)?.map((type) => type.replace(/^.*[/:]/, ''));
  return types?.find((type) => ARTICLE_TYPE.test(type) && !/^(?:News)?Article$/.test(type));
}

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** Reads a boolean, also as JSON-LD writes it: "False", "https://schema.org/False". */
export function readBoolean(value: unknown): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  const word = /(?:true|false)$/i.exec(String(value))?.[0];
  return word === undefined ? undefined : word.toLowerCase() === 'true';
}

/** Reads a video or audio: an address, an object, or the first of a list. An empty result says that there is one, without address and length. */
export function readMedia(value: unknown): MediaObject | undefined {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (!isObject(first)) {
    const contentUrl = readText(first);
    return contentUrl === undefined ? undefined : {contentUrl};
  }
  const field = fieldReader(first, 'video or audio');
  const isThere = ['contentUrl', 'url', 'embedUrl', 'duration', 'name'].some((name) => field(name, readText) !== undefined);
  if (!isThere) return undefined;
  return omitUndefined({
    contentUrl: field('contentUrl', readText) ?? field('url', readText),
    duration: field('duration', readText),
  });
}

/** Leaves out undefined fields, so that two articles compare by the fields that they have. */
function omitUndefined<T extends object>(value: T): T {
  const kept = {} as T;
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) kept[key] = value[key];
  return kept;
}

/**
 * Reads any value as a `NewsArticle`: wrong types are dropped, single values become lists, names become objects.
 * Gives `undefined` for a value that is no object, or has neither headline nor body. Never throws: a field that cannot be read is left out.
 */
export function readArticle(value: unknown): NewsArticle | undefined {
  if (!isObject(value)) return undefined;
  const field = fieldReader(value, 'article');
  const headline = field('headline', readText) ?? field('name', readText) ?? '';
  const articleBody = field('articleBody', readText);
  if (headline === '' && articleBody === undefined) return undefined;
  return omitUndefined<NewsArticle>({
    '@type': field('@type', readArticleType),
    url: field('url', readText),
    identifier: field('identifier', readText),
    headline,
    alternativeHeadline: field('alternativeHeadline', readText),
    description: field('description', readText),
    articleSection: field('articleSection', (value) => readItems(value, readLabel)),
    keywords: field('keywords', (value) => readItems(splitKeywords(value), readLabel)),
    author: field('author', (value) => readItems(value, readAuthor)),
    datePublished: field('datePublished', readText),
    dateModified: field('dateModified', readText),
    image: field('image', readImage),
    articleBody,
    correction: field('correction', (value) => readItems(value, readCorrection)),
    inLanguage: field('inLanguage', readText),
    commentCount: field('commentCount', readCount),
    timeRequired: field('timeRequired', readText),
    sourceOrganization: field('sourceOrganization', readNamed) satisfies Organization | undefined,
    publisher: field('publisher', readNamed) satisfies Organization | undefined,
    isBasedOn: field('isBasedOn', readText),
    genre: field('genre', readText),
    isAccessibleForFree: field('isAccessibleForFree', readBoolean),
    sponsor: field('sponsor', readNamed) satisfies Organization | undefined,
    video: field('video', readMedia),
    audio: field('audio', readMedia),
    coverageEndTime: field('coverageEndTime', readText),
  });
}
