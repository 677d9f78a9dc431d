import {addressKey} from '../text/address-key.js';
import {baseUrl} from '../platform/page-metadata.js';
import {safeImageUrl, safeUrl} from '../text/safe-url.js';
import {isObject} from '../model/read-article.js';
import type {ImageObject, Label, MediaObject, NewsArticle} from '../model/news-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {parseNearlyJson} from '../model/nearly-json.js';

/**
 * Writes an article as schema.org JSON-LD. "<" is escaped, so that no text can end the script. Unsafe addresses, and fields that schema.org does not
 * have, are left out.
 */
export function toJsonLd(article: NewsArticle): string {
  const {
    image,
    author,
    sourceOrganization,
    publisher,
    sponsor,
    video,
    audio,
    correction,
    articleBody,
    articleSection,
    keywords,
    ...rest
  } = article;
  const names = (labels: (string | Label)[]) => labels.map((label) => (typeof label === 'string' ? label : label.name));
  const organization = (thing: Label | undefined) => thing && {'@type': 'Organization', ...withSafeUrl(thing)};
  const url = safeUrl(article.url);
  /* `JSON.stringify` leaves out fields that are `undefined`. */
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...rest,
    url,
    mainEntityOfPage: url,
    articleSection: articleSection && names(articleSection),
    keywords: keywords && names(keywords),
    image: image && toImageObject(image),
    author: author?.map((writer) => ({'@type': 'Person', ...withSafeUrl(writer), image: safeImageUrl(writer.image)})),
    sourceOrganization: organization(sourceOrganization),
    publisher: organization(publisher),
    sponsor: organization(sponsor),
    video: video && {'@type': 'VideoObject', ...toMediaFields(video)},
    audio: audio && {'@type': 'AudioObject', ...toMediaFields(audio)},
    correction: correction?.map((item) => ({'@type': 'CorrectionComment', ...(typeof item === 'string' ? {text: item} : item)})),
    articleBody: articleBody && textOfHtml(articleBody),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const withSafeUrl = <T extends {url?: string}>(thing: T) => ({...thing, url: safeUrl(thing.url)});

const toMediaFields = ({contentUrl, duration}: MediaObject) => ({contentUrl: safeUrl(contentUrl), duration});

function toImageObject({srcset: _, sizes: __, ...image}: ImageObject) {
  const url = safeImageUrl(image.url);
  return url && {'@type': 'ImageObject', ...image, url};
}

/** Ends of the names of schema.org's subtypes of `Article`; a blog post is a `SocialMediaPosting`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** Whether a page already describes the article of an address, or any article where the address of either is not known. Addresses are compared by their keys. */
export function describesArticle(page: Document, url: string | undefined): boolean {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const key = url === undefined ? undefined : addressKey(url, baseUrl());
  return scripts.some((script) =>
    articlesIn(parseOrNothing(script.textContent ?? '')).some((found) => {
      const addresses = [found.url, found['@id'], found.mainEntityOfPage].flatMap(addressesOf);
      return key === undefined || addresses.length === 0 || addresses.some((address) => addressKey(address, baseUrl()) === key);
    }),
  );
}

function parseOrNothing(json: string): unknown {
  try {
    return parseNearlyJson(json);
  } catch {
    return undefined;
  }
}

/** Finds the articles of a description at any depth, by a loop: recursion could exhaust the stack. */
function articlesIn(root: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const waiting = [root];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (Array.isArray(item)) waiting.push(...(item as unknown[]));
    if (!isObject(item)) continue;
    if ([item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) found.push(item);
    waiting.push(item['@graph'], item.mainEntity);
  }
  return found;
}

/** The addresses of a value: itself, or those of an object that names a page. Blank nodes ("_:article") have none (JSON-LD 1.1). */
function addressesOf(value: unknown): string[] {
  const all = isObject(value) ? [value['@id'], value.url] : [value];
  return all.filter((address): address is string => typeof address === 'string' && !address.startsWith('_:'));
}
