import {isObject, text, type Loose} from '../model/read-article.js';
import {absolute} from './article-list.js';
import {atLargest} from './largest-picture.js';
import type {Resolve} from './list-envelope.js';

/** Names that pictures have in the answers of others, in the order in which they are believed. */
const NAMES =
  'image images picture featured_image featuredImage featured_media_url post_thumbnail cover coverImage cover_image heroImage hero_image lead_image promo_items associations urlToImage image_url imageUrl photo img media thumbnail thumb thumbnail_url media$thumbnail image_intro'.split(
    ' ',
  );

/** The picture of an item: an address, an object, or the widest of several. */
export function pictureOf(item: Loose, resolve: Resolve, base: string | undefined): Loose | undefined {
  for (const name of NAMES.flatMap((known) => [known, `field_${known}`])) {
    const found = read(resolve(item[name]), resolve);
    if (found) return atLargest({...found, url: absolute(String(found.url), base)});
  }
  return undefined;
}

function read(value: unknown, resolve: Resolve, depth = 0): Loose | undefined {
  if (depth > 4) return undefined;
  if (typeof value === 'string') return isAddress(value) ? {url: value.trim()} : undefined;
  if (Array.isArray(value)) return widest(value.map((item) => read(resolve(item), resolve, depth + 1)));
  if (!isObject(value)) return undefined;
  const {width, height, details} = value;
  const size = isObject(details) && isObject(details.image) ? details.image : {width, height};
  const own = [value.url, value.URL, value.src, value.href, value.contentUrl, value.image_intro, value.$t]
    .map(text)
    .find((address) => address !== undefined && isAddress(address));
  const alt = [value.alternativeText, value.alt, value.alternateName, value.image_intro_alt].map(text).find(Boolean);
  if (own !== undefined) return {...size, url: own, ...(alt && {alternateName: alt})};
  const inner = [value.uri, value.file, value.basic, value.main, value.renditions, value.image].find(
    (part) => isObject(part) || Array.isArray(part),
  );
  const found = read(
    inner === undefined ? Object.values(value).filter(isObject) : resolve(isMap(inner) ? Object.values(inner) : inner),
    resolve,
    depth + 1,
  );
  return found && {...size, ...found, ...(alt && {alternateName: alt})};
}

/** An object of objects: sizes by name. */
const isMap = (value: unknown): value is Loose =>
  isObject(value) && Object.values(value).length > 0 && Object.values(value).every(isObject);

const widest = (pictures: readonly (Loose | undefined)[]): Loose | undefined =>
  pictures.filter((picture) => picture !== undefined).sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0))[0];

const isAddress = (value: string): boolean =>
  /^(?:https?:)?\/|^[^\s<>:]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?|$)/i.test(value.trim());
