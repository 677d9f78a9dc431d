import {readText, type Loose} from '../model/read-article.js';

/** Pixels to which Blogger is asked to scale a picture. */
const WIDTH = 1600;

/** Blogger's and Google's servers of pictures, which are told the size in a part of the path ("/s72-c/", "/w400-h300/") or at its end ("=s72-c"). */
const SCALING = /^(https?:)?\/\/(?:[\w-]+\.)?(?:bp\.blogspot\.com|googleusercontent\.com|ggpht\.com)\//i;

/** The address of a picture in the largest size that its server is known to have, where the given one is of a thumbnail. */
export function largestSize(url: string): string {
  if (!SCALING.test(url)) return url;
  return url
    .replace(/\/(?:s\d{1,4}|w\d{1,4}-h\d{1,4})(?:-[a-z\d-]{1,40})?(?=\/)/i, `/s${WIDTH}`)
    .replace(/=(?:s|w)\d{1,4}[-a-z\d]{0,40}$/i, `=s${WIDTH}`);
}

/** The width and height that Blogger writes of every thumbnail, also of those that are on other servers and larger. */
const THUMBNAIL = '72';

/** A picture at its largest: what was said of the size of its thumbnail holds no longer. */
export function atLargest(picture: Loose): Loose {
  const url = readText(picture.url);
  const large = url && largestSize(url);
  const isOfThumbnail = readText(picture.width) === THUMBNAIL && [THUMBNAIL, undefined].includes(readText(picture.height));
  return large === url && !isOfThumbnail ? picture : {...picture, url: large, width: undefined, height: undefined};
}
