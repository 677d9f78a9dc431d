import {isObject, text, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html-text.js';
import {absolute} from './article-list.js';
import {atLargest} from './largest-picture.js';
import {isPicture} from './picture.js';
import type {Resolve} from './references.js';

/** Names that pictures have in the answers of others, in the order in which they are believed. */
const NAMES = (
  'image images picture featured_image featuredImage featured_media_url featured_image_url jetpack_featured_media_url post_thumbnail cover coverImage cover_image ' +
  'mainImage main_image media_image headerImage header_image heroImage hero_image lead_image lead_art teaser_image promo_items associations multimedia urlToImage ' +
  'image_url imageUrl social_image photo img banner banner_image visual media assetUrl thumbnail thumb thumbnail_url thumbnailUrl thumbnailURL media$thumbnail ' +
  'image_intro attachment attachments media_attachments enclosure enclosures preview'
).split(' ');
/** Names of a picture's address, and of what holds it. */
const ADDRESSES =
  'url URL src href contentUrl sourceUrl source_url mediaItemUrl publicUrl filename imageUrl image_intro $t'.split(' ');
const INNER = 'uri file basic main renditions image asset default source images properties field_media_image'.split(' ');
/** Parts of a picture that say its size. */
const SIZES = 'mediaDetails media_details dimensions metadata properties'.split(' ');
const ALTERNATIVES = 'alternativeText alt altText alt_text alternateName image_intro_alt accessibilityCaption'.split(' ');
const DEPTH = 5;

/** The picture of an item: an address, an object, or the widest of several. */
export function pictureOf(item: Loose, resolve: Resolve, base: string | undefined): Loose | undefined {
  for (const name of NAMES.flatMap((known) => [known, `field_${known}`])) {
    const found = read(resolve(item[name]), resolve);
    if (found) return atLargest({...found, url: absolute(String(found.url), base)});
  }
  return undefined;
}

function read(value: unknown, resolve: Resolve, depth = 0): Loose | undefined {
  if (depth > DEPTH) return undefined;
  if (typeof value === 'string') return isAddress(value) && isPicture(value) ? {url: value.trim()} : undefined;
  if (Array.isArray(value)) return widest(value.map((item) => read(resolve(item), resolve, depth + 1)));
  if (!isObject(value)) return undefined;
  const further = (part: unknown): Loose | undefined => read(resolve(part), resolve, depth + 1);
  if (isOtherMedium(value))
    return [value.promo_items, value.preview_url, value.thumbnail, value.poster].map(further).find(Boolean);
  const said = {...sizeOf(value), ...wordsOf(value)};
  const written = [...ADDRESSES.map((name) => value[name]), IS_FILE.test(String(value.link)) ? value.link : undefined].map(text);
  const own = written.find((address) => address !== undefined && isAddress(address));
  if (own !== undefined) return isPicture(own, said) ? {...said, url: own} : undefined;
  const part = INNER.map((name) => value[name]).find((inner) => isObject(inner) || Array.isArray(inner));
  const found = further(part === undefined ? Object.values(value).filter(isObject) : isMap(part) ? Object.values(part) : part);
  return found && {...said, ...found, ...wordsOf(value)};
}

/** What is seen with a player, heard, or read. */
const isOtherMedium = ({mediaType, mimeType, mime_type: mime, contentType, type}: Loose): boolean =>
  [mediaType, mimeType, mime, contentType, type].some((kind) =>
    /^(?:video|audio|gifv|application|text)\b/i.test(text(kind) ?? ''),
  );

function sizeOf(value: Loose): Loose {
  const {details} = value;
  const places = [isObject(details) ? details.image : undefined, ...SIZES.map((name) => value[name])].filter(isObject);
  const nested = places.map(({dimensions}) => dimensions).filter(isObject);
  const {width, height} = [...places, ...nested].find((place) => place.width !== undefined) ?? value;
  return {...(width !== undefined && {width}), ...(height !== undefined && {height})};
}

function wordsOf(value: Loose): Loose {
  /* Of what is attached to a post (ActivityPub, Mastodon), the name or the description is the alternative. */
  const attached = value.mediaType === undefined ? (value.preview_url === undefined ? undefined : value.description) : value.name;
  const alt = [...ALTERNATIVES.map((name) => value[name]), attached].map(text).find(Boolean);
  const caption = textOfHtml(isObject(value.caption) ? (value.caption.rendered ?? value.caption.full) : value.caption);
  const credit = [value.creditText, value.credit, value.copyright].map(textOfHtml).find(Boolean);
  return {...(alt && {alternateName: alt}), ...(caption && {caption}), ...(credit && {creditText: credit})};
}

/** An object of objects: sizes by name. */
const isMap = (value: unknown): value is Loose =>
  isObject(value) && Object.values(value).length > 0 && Object.values(value).every(isObject);

const widest = (pictures: readonly (Loose | undefined)[]): Loose | undefined =>
  pictures.filter((picture) => picture !== undefined).sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0))[0];

/** The end of a path of a picture's file; links may be of the page that shows it. */
const IS_FILE = /^[^\s<>]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?|$)/i;

const isAddress = (value: string): boolean =>
  /^(?:https?:)?\//i.test(value.trim()) || (!value.includes(':') && IS_FILE.test(value.trim()));
