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
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** A number of zero or more, also as text. */
export function readCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** Items of a list that are read. */
const MAX_ITEMS = 1000;

/** What can be read of a list, or of a single value; of a long list its first thousand items. */
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

/** Reads the fields of an object one by one, so that one that cannot be read (a getter, a proxy) harms no other, and is named to the developer. */
export const fieldReader =
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

/** Keywords are a list, or one text delimited by commas (schema.org). */
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

/** A picture: an address, an object, or the first of a list. */
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

/** A subtype of schema.org `Article`: the first of several that says more than "article", without the vocabulary's address. */
export function readArticleType(value: unknown): string | undefined {
  const types = (readItems(value, readText) ?? []).map((type) => type.replace(/^.*[/:]/, ''));
  return types.find((type) => ARTICLE_TYPE.test(type) && !/^(?:News)?Article$/.test(type));
}

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** A boolean, as JSON-LD also writes it: "False", "https://schema.org/False". */
export function readBoolean(value: unknown): boolean | undefined {
  const [, word] = /(true|false)$/i.exec(String(value)) ?? [];
  return word && word.toLowerCase() === 'true' ? true : word ? false : undefined;
}

/** A video or a recording: an address, an object, or the first of a list. Without an address and a length it says that there is one. */
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

/** Leaves out what is undefined, so that two articles compare by what they hold. */
function omitUndefined<T extends object>(value: T): T {
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
  const field = fieldReader(value, 'article');
  const headline = field('headline', readText) ?? field('name', readText) ?? '';
  const articleBody = field('articleBody', readText);
  if (headline === '' && articleBody === undefined) return undefined;
  return omitUndefined<NewsArticle>({
    '@type': field('@type', readArticleType),
    url: field('url', readText),
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
