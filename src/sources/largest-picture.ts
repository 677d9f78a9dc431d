import {readText, type Loose} from '../model/read-article.js';

/** The width in pixels that is requested from Blogger. */
const MAX_WIDTH = 1600;

/** Servers of Blogger and Google that scale pictures to the size in the path ("/s72-c/", "/w400-h300/") or at its end ("=s72-c"). */
const SCALING_HOST = /^(https?:)?\/\/(?:[\w-]+\.)?(?:bp\.blogspot\.com|googleusercontent\.com|ggpht\.com)\//i;

/** The address of a picture in the largest size that its server is known to have. */
export function largestPictureUrl(url: string): string {
  if (!SCALING_HOST.test(url)) return url;
  return url
    .replace(/\/(?:s\d{1,4}|w\d{1,4}-h\d{1,4})(?:-[a-z\d-]{1,40})?(?=\/)/i, `/s${MAX_WIDTH}`)
    .replace(/=(?:s|w)\d{1,4}[-a-z\d]{0,40}$/i, `=s${MAX_WIDTH}`);
}

/** The width and height that Blogger gives for every thumbnail, even if the picture is on another server and larger. */
const THUMBNAIL_SIZE = '72';

/** Gives a picture its largest address, and removes the size of its thumbnail. */
export function withLargestUrl(picture: Loose): Loose {
  const url = readText(picture.url);
  const large = url && largestPictureUrl(url);
  const isOfThumbnail =
    readText(picture.width) === THUMBNAIL_SIZE && [THUMBNAIL_SIZE, undefined].includes(readText(picture.height));
  return large === url && !isOfThumbnail ? picture : {...picture, url: large, width: undefined, height: undefined};
}
