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

/** A file of a picture. */
export interface PictureFile {
  url: string;
  /** Its width in pixels (`w`), or how many of its pixels are one of the screen (`x`). */
  size: number;
  unit: string;
}

/** Letters of a `srcset` that are read. */
const LONGEST_LIST = 10_000;

/** The files of a `srcset` (HTML, "srcset attributes"): an address, a space and a size each, parted by commas, which addresses may hold. */
export function filesOf(srcset: string): PictureFile[] {
  const files: PictureFile[] = [];
  for (const token of srcset.slice(0, LONGEST_LIST).split(/\s+/)) {
    const [descriptor, size, unit, next = ''] = /^([\d.]+)([wxh])(?:,(.*))?$/.exec(token) ?? [];
    const last = files.at(-1);
    if (last && unit !== undefined && unit !== 'h') Object.assign(last, {size: Number(size), unit});
    const url = descriptor === undefined ? token.replace(/,$/, '') : next;
    if (url !== '') files.push({url, size: 1, unit: 'x'});
  }
  return files;
}

/** The largest of a picture's files; of several the first. */
export const largestOf = (files: readonly PictureFile[]): PictureFile | undefined =>
  files.reduce<PictureFile | undefined>((best, file) => (best && best.size >= file.size ? best : file), undefined);
