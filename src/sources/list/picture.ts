import {isObject, readText, type Loose} from '../../model/read-article.js';
import {textOfHtml} from '../../text/html/html-text.js';
import {resolveUrl} from '../article-list.js';
import {firstPictureOf} from '../feed-body.js';
import {withLargestUrl} from '../largest-picture.js';
import {keysByFieldName} from './names.js';
import {isPicture} from '../picture.js';
import type {Resolve} from '../references.js';

/** Folded names that pictures have in the answers of others, the most reliable first. */
const PICTURE_FIELDS = (
  'image images picture featuredimage featuredmedia featuredmediaurl featuredimageurl featuredphoto jetpackfeaturedmediaurl postthumbnail cover coverimage coverphoto covermedia ' +
  'mainimage mainphoto mediaimage headerimage heroimage leadimage leadart teaserimage hero poster promoitems associations multimedia falmedia urltoimage imageurl imagelink imgurl ' +
  'socialimage photo photos photourl img pic picurl pictureurl banner bannerimage visual media asseturl thumbnail thumb thumbnailurl mediathumbnail imageintro ' +
  'attachment attachments mediaattachments enclosure enclosures preview seoimage'
).split(' ');
/** Other names of pictures, and names of pictures that are not the article's. */
const PICTURE_FIELD = /(?:image|photo|picture|thumbnail|cover|poster)s?(?:url|src|link|path|file|field)?$/;
const FIELD_OF_OTHERS = /author|user|avatar|profile|logo|icon|site|publisher|brand|source/;
/** Names of fields with the address of a picture. */
const URL_FIELDS =
  'url URL src href contentUrl sourceUrl source_url mediaItemUrl publicUrl imageUrl image_intro $t _publishUrl source'.split(' ');
/** Names of sizes, each a field with an address, the largest first. */
const SIZE_NAMES = 'original fullsize full xlarge large big medium small thumb'.split(' ');
/** Names of fields with an object that holds the address. */
const INNER_FIELDS =
  'uri file basic main renditions image asset default source images properties field_media_image responsiveImage wixMedia value external'.split(
    ' ',
  );
/** Names of fields with an object that holds the size. */
const SIZE_FIELDS = 'mediaDetails media_details dimensions metadata properties meta'.split(' ');
/** Names of fields with the alternative text. */
const ALT_FIELDS = 'alternativeText alt altText alt_text alternateName image_intro_alt accessibilityCaption'.split(' ');
/** Levels of objects in which a picture is looked for. */
const MAX_DEPTH = 5;

/** Reads the picture of an item: an address, an object, or the widest of several. */
export function pictureOf(item: Loose, resolve: Resolve, base: string | undefined): Loose | undefined {
  const fields = keysByFieldName(item);
  const likely = [...fields.keys()].filter((name) => PICTURE_FIELD.test(name) && !FIELD_OF_OTHERS.test(name));
  for (const name of new Set([...PICTURE_FIELDS, ...likely])) {
    const key = fields.get(name);
    const found = key === undefined ? undefined : readPicture(resolve(item[key]), resolve);
    if (found) return withLargestUrl({...found, url: resolveUrl(String(found.url), base)});
  }
  return undefined;
}

function readPicture(value: unknown, resolve: Resolve, depth = 0): Loose | undefined {
  if (depth > MAX_DEPTH) return undefined;
  /* Views of Drupal give HTML. */
  if (typeof value === 'string' && value.includes('<img')) return firstPictureOf(value);
  if (typeof value === 'string') return isAddress(value) && isPicture(value) ? {url: value.trim()} : undefined;
  if (Array.isArray(value)) return widest(value.map((item) => readPicture(resolve(item), resolve, depth + 1)));
  if (!isObject(value)) return undefined;
  const further = (part: unknown): Loose | undefined => readPicture(resolve(part), resolve, depth + 1);
  if (isOtherMedium(value))
    return [value.promo_items, value.preview_url, value.thumbnail, value.poster].map(further).find(Boolean);
  const said = {...sizeOf(value), ...captionsOf(value)};
  const named = [...URL_FIELDS, ...SIZE_NAMES].map((name) => value[name]);
  const written = [
    ...named,
    /* A link may lead to the page of the picture, and the name of a file is no address. */
    PICTURE_FILE.test(String(value.link)) ? value.link : undefined,
    /^(?:https?:)?\/\//.test(String(value.filename)) ? value.filename : undefined,
  ].map(readText);
  const own = written.find((address) => address !== undefined && isAddress(address));
  if (own !== undefined) return isPicture(own, said) ? {...said, url: own} : undefined;
  const part = INNER_FIELDS.map((name) => value[name]).find((inner) => isObject(inner) || Array.isArray(inner));
  const found = further(
    part === undefined ? Object.values(value).filter(isObject) : isObjectOfObjects(part) ? Object.values(part) : part,
  );
  return found && {...said, ...found, ...captionsOf(value)};
}

/** Whether an object is a video, a recording or a document. */
const isOtherMedium = ({mediaType, mimeType, mime_type: mime, contentType, type}: Loose): boolean =>
  [mediaType, mimeType, mime, contentType, type].some((kind) =>
    /^(?:video|audio|gifv|application|text)\b/i.test(readText(kind) ?? ''),
  );

function sizeOf(value: Loose): Loose {
  const {details} = value;
  const places = [isObject(details) ? details.image : undefined, ...SIZE_FIELDS.map((name) => value[name])].filter(isObject);
  const nested = places.flatMap(({dimensions, original}) => [dimensions, original]).filter(isObject);
  const {width, height} = [...places, ...nested].find((place) => place.width !== undefined) ?? value;
  return {...(width !== undefined && {width}), ...(height !== undefined && {height})};
}

function captionsOf(value: Loose): Loose {
  /* Attachments have their alternative text as their name (ActivityPub) or description (Mastodon). */
  const attached = value.mediaType === undefined ? (value.preview_url === undefined ? undefined : value.description) : value.name;
  const alt = [...ALT_FIELDS.map((name) => value[name]), attached].map(readText).find(Boolean);
  const caption = textOfHtml(isObject(value.caption) ? (value.caption.rendered ?? value.caption.full) : value.caption);
  const credit = [value.creditText, value.credit, value.copyright].map(textOfHtml).find(Boolean);
  return {...(alt && {alternateName: alt}), ...(caption && {caption}), ...(credit && {creditText: credit})};
}

/** Whether a value is an object of objects: sizes by name. */
const isObjectOfObjects = (value: unknown): value is Loose =>
  isObject(value) && Object.values(value).length > 0 && Object.values(value).every(isObject);

const widest = (pictures: readonly (Loose | undefined)[]): Loose | undefined =>
  pictures.filter((picture) => picture !== undefined).sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0))[0];

/** The address or path of a picture's file. */
const PICTURE_FILE = /^[^\s<>]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?|$)/i;

const isAddress = (value: string): boolean =>
  /^(?:https?:)?\//i.test(value.trim()) || (!value.includes(':') && PICTURE_FILE.test(value.trim()));
