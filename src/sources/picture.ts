/** Pictures that stand for a letter or a person, or keep the place of another until it is near. */
const STAND_IN =
  /\/emoji\/|\/\/(?:\w{1,20}\.)?gravatar\.com\/avatar\/|\b(?:spacer|blank|placeholder|pixel|grey|lazy)\.(?:gif|png|svg)\b/i;

/** Servers whose pictures count readers and show nothing. */
const COUNTING_HOST =
  /^(?:https?:)?\/\/(?:(?:pixel|pixels|stats|counter|track|tracker|tracking|beacon|analytics)\.|(?:[\w-]{1,60}\.){0,4}(?:doubleclick|feedburner|feedsportal|google-analytics|googletagmanager|scorecardresearch|quantserve|imrworldwide|chartbeat|adsafeprotected)\.(?:net|com)\/|(?:www\.)?facebook\.com\/tr\b|medium\.com\/_\/stat\b|mc\.yandex\.ru\/watch\/)/i;

/** The last part of the path of a picture that counts readers: "/pixel", "/1x1.gif", "/piwik.php". */
const COUNTING_PATH = /\/(?:pixel|beacon|1x1|tracker|(?:piwik|matomo)\.php)(?:\.(?:gif|png))?\/?(?:[?#]|$)/i;

/**
 * Whether an address is of a picture that shows something, as far as the address and what is said of the size tell: no counter of one pixel,
 * no emoji, no placeholder. One rule for all sources.
 */
export function isPicture(url: string, size: {width?: unknown; height?: unknown} = {}): boolean {
  const isDot = [size.width, size.height].some((pixels) => Number.parseFloat(String(pixels)) === 1);
  return !isDot && !STAND_IN.test(url) && !COUNTING_HOST.test(url) && !COUNTING_PATH.test(url);
}

/** The widest of the candidates of a `srcset` (HTML, "srcset attributes"), by width or by density. */
export function widestOf(srcset: string): string | undefined {
  let widest: {url: string; size: number} | undefined;
  /* Addresses may hold commas; candidates are parted by one that ends a descriptor or stands before a space. */
  for (const candidate of srcset.split(/,\s+|(?<=\s\d{1,6}(?:\.\d{1,3})?[wx]),/)) {
    const [url = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 0;
    if (url !== '' && (!widest || size > widest.size)) widest = {url, size};
  }
  return widest?.url;
}
