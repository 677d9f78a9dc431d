import {isObject, readText, type Loose} from '../../model/read-article.js';
import {textOfHtml} from '../../text/html/html-text.js';
import {absolute} from '../article-list.js';
import {bodyPicture} from '../feed-body.js';
import {atLargest} from '../largest-picture.js';
import {fieldNames} from './names.js';
import {isPicture} from '../picture.js';
import type {Resolve} from '../references.js';

/** Names that pictures have in the answers of others, in the order in which they are believed. */
const NAMES = (
  'image images picture featuredimage featuredmedia featuredmediaurl featuredimageurl featuredphoto jetpackfeaturedmediaurl postthumbnail cover coverimage coverphoto covermedia ' +
  'mainimage mainphoto mediaimage headerimage heroimage leadimage leadart teaserimage hero poster promoitems associations multimedia falmedia urltoimage imageurl imagelink imgurl ' +
  'socialimage photo photos photourl img pic picurl pictureurl banner bannerimage visual media asseturl thumbnail thumb thumbnailurl mediathumbnail imageintro ' +
  'attachment attachments mediaattachments enclosure enclosures preview seoimage'
).split(' ');
/** Other names that pictures have, and those of pictures that are not the article's. */
const LIKELY = /(?:image|photo|picture|thumbnail|cover|poster)s?(?:url|src|link|path|file|field)?$/;
const OF_OTHERS = /author|user|avatar|profile|logo|icon|site|publisher|brand|source/;
/** Names of a picture's address, and of what holds it. */
const ADDRESSES =
  'url URL src href contentUrl sourceUrl source_url mediaItemUrl publicUrl imageUrl image_intro $t _publishUrl source'.split(' ');
/** Sizes of a picture by name, each an address, the largest first. */
const NAMED_SIZES = 'original fullsize full xlarge large big medium small thumb'.split(' ');
const INNER =
  'uri file basic main renditions image asset default source images properties field_media_image responsiveImage wixMedia value external'.split(
    ' ',
  );
/** Parts of a picture that say its size. */
const SIZES = 'mediaDetails media_details dimensions metadata properties meta'.split(' ');
const ALTERNATIVES = 'alternativeText alt altText alt_text alternateName image_intro_alt accessibilityCaption'.split(' ');
const DEPTH = 5;

/** The picture of an item: an address, an object, or the widest of several. */
export function pictureOf(item: Loose, resolve: Resolve, base: string | undefined): Loose | undefined {
  const fields = fieldNames(item);
  const likely = [...fields.keys()].filter((name) => LIKELY.test(name) && !OF_OTHERS.test(name));
  for (const name of new Set([...NAMES, ...likely])) {
    const key = fields.get(name);
    const found = key === undefined ? undefined : read(resolve(item[key]), resolve);
    if (found) return atLargest({...found, url: absolute(String(found.url), base)});
  }
  return undefined;
}

function read(value: unknown, resolve: Resolve, depth = 0): Loose | undefined {
  if (depth > DEPTH) return undefined;
  /* Drupal's views print what they show. */
  if (typeof value === 'string' && value.includes('<img')) return bodyPicture(value);
  if (typeof value === 'string') return isAddress(value) && isPicture(value) ? {url: value.trim()} : undefined;
  if (Array.isArray(value)) return widest(value.map((item) => read(resolve(item), resolve, depth + 1)));
  if (!isObject(value)) return undefined;
  const further = (part: unknown): Loose | undefined => read(resolve(part), resolve, depth + 1);
  if (isOtherMedium(value))
    return [value.promo_items, value.preview_url, value.thumbnail, value.poster].map(further).find(Boolean);
  const said = {...sizeOf(value), ...wordsOf(value)};
  const named = [...ADDRESSES, ...NAMED_SIZES].map((name) => value[name]);
  const written = [
    ...named,
    /* A link may be of the page that shows the picture, and the name of a file is no address of it. */
    IS_FILE.test(String(value.link)) ? value.link : undefined,
    /^(?:https?:)?\/\//.test(String(value.filename)) ? value.filename : undefined,
  ].map(readText);
  const own = written.find((address) => address !== undefined && isAddress(address));
  if (own !== undefined) return isPicture(own, said) ? {...said, url: own} : undefined;
  const part = INNER.map((name) => value[name]).find((inner) => isObject(inner) || Array.isArray(inner));
  const found = further(part === undefined ? Object.values(value).filter(isObject) : isMap(part) ? Object.values(part) : part);
  return found && {...said, ...found, ...wordsOf(value)};
}

/** What is seen with a player, heard, or read. */
const isOtherMedium = ({mediaType, mimeType, mime_type: mime, contentType, type}: Loose): boolean =>
  [mediaType, mimeType, mime, contentType, type].some((kind) =>
    /^(?:video|audio|gifv|application|text)\b/i.test(readText(kind) ?? ''),
  );

function sizeOf(value: Loose): Loose {
  const {details} = value;
  const places = [isObject(details) ? details.image : undefined, ...SIZES.map((name) => value[name])].filter(isObject);
  const nested = places.flatMap(({dimensions, original}) => [dimensions, original]).filter(isObject);
  const {width, height} = [...places, ...nested].find((place) => place.width !== undefined) ?? value;
  return {...(width !== undefined && {width}), ...(height !== undefined && {height})};
}

function wordsOf(value: Loose): Loose {
  /* Of what is attached to a post (ActivityPub, Mastodon), the name or the description is the alternative. */
  const attached = value.mediaType === undefined ? (value.preview_url === undefined ? undefined : value.description) : value.name;
  const alt = [...ALTERNATIVES.map((name) => value[name]), attached].map(readText).find(Boolean);
  const caption = textOfHtml(isObject(value.caption) ? (value.caption.rendered ?? value.caption.full) : value.caption);
  const credit = [value.creditText, value.credit, value.copyright].map(textOfHtml).find(Boolean);
  return {...(alt && {alternateName: alt}), ...(caption && {caption}), ...(credit && {creditText: credit})};
}

/** An object of objects: sizes by name. */
const isMap = (value: unknown): value is Loose =>
  isObject(value) && Object.values(value).length > 0 && Object.values(value).every(isObject);

const widest = (pictures: readonly (Loose | undefined)[]): Loose | undefined =>
  pictures.filter((picture) => picture !== undefined).sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0))[0];

/** The path of a picture's file. */
const IS_FILE = /^[^\s<>]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?|$)/i;

const isAddress = (value: string): boolean =>
  /^(?:https?:)?\//i.test(value.trim()) || (!value.includes(':') && IS_FILE.test(value.trim()));
