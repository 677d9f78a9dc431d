import {addressKey} from '../text/address-key.js';
import {baseUrl} from '../platform/page-metadata.js';
import {safeImageUrl, safeUrl} from '../text/safe-url.js';
import {isObject} from '../model/read-article.js';
import type {ImageObject, Label, MediaObject, NewsArticle} from '../model/news-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {parseNearlyJson} from '../text/nearly-json.js';

/**
 * The article as schema.org JSON-LD. "<" is escaped, so that no text in it can end a script; addresses that no reader may be sent to, and what
 * schema.org has no word for, are left out.
 */
export function jsonLd(article: NewsArticle): string {
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
  const organization = (thing: Label | undefined) => thing && {'@type': 'Organization', ...linked(thing)};
  const url = safeUrl(article.url);
  /* JSON has no word for `undefined`: what is not there is not written. */
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...rest,
    url,
    mainEntityOfPage: url,
    articleSection: articleSection && names(articleSection),
    keywords: keywords && names(keywords),
    image: image && picture(image),
    author: author?.map((writer) => ({'@type': 'Person', ...linked(writer), image: safeImageUrl(writer.image)})),
    sourceOrganization: organization(sourceOrganization),
    publisher: organization(publisher),
    sponsor: organization(sponsor),
    video: video && {'@type': 'VideoObject', ...file(video)},
    audio: audio && {'@type': 'AudioObject', ...file(audio)},
    correction: correction?.map((item) => ({'@type': 'CorrectionComment', ...(typeof item === 'string' ? {text: item} : item)})),
    articleBody: articleBody && textOfHtml(articleBody),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const linked = <T extends {url?: string}>(thing: T) => ({...thing, url: safeUrl(thing.url)});

const file = ({contentUrl, duration}: MediaObject) => ({contentUrl: safeUrl(contentUrl), duration});

function picture({srcset: _, sizes: __, ...image}: ImageObject) {
  const url = safeImageUrl(image.url);
  return url && {'@type': 'ImageObject', ...image, url};
}

/** Subtypes of schema.org `Article`; a post is a `SocialMediaPosting`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** Whether a page already describes the article of an address, however it writes that, or any article where no address is known. */
export function describesArticle(page: Document, url: string | undefined): boolean {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const key = url === undefined ? undefined : addressKey(url, baseUrl());
  return scripts.some((script) =>
    articlesIn(parse(script.textContent ?? '')).some((found) => {
      const addresses = [found.url, found['@id'], found.mainEntityOfPage].flatMap(addressesOf);
      return key === undefined || addresses.length === 0 || addresses.some((address) => addressKey(address, baseUrl()) === key);
    }),
  );
}

/** What cannot be read describes nothing. */
function parse(json: string): unknown {
  try {
    return parseNearlyJson(json);
  } catch {
    return undefined;
  }
}

/** The articles of a description, wherever they stand in it; a list waits for its items, since calls within calls would be as many as it is deep. */
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

/** An address, or those of a page that is named as an object. "#article" names a thing within a page. */
function addressesOf(value: unknown): string[] {
  const all = isObject(value) ? [value['@id'], value.url] : [value];
  return all.filter((address): address is string => typeof address === 'string' && !address.startsWith('_:'));
}
