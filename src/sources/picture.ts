/** Addresses of pictures that stand for a letter, a person, or a picture that is loaded later. */
const STAND_IN_URL =
  /\/emoji\/|\/\/(?:\w{1,20}\.)?gravatar\.com\/avatar\/|\b(?:spacer|blank|placeholder|pixel|grey|lazy)\.(?:gif|png|svg)\b/i;

/** Hosts of tracking pixels. */
const COUNTING_HOST =
  /^(?:https?:)?\/\/(?:(?:pixel|pixels|stats|counter|track|tracker|tracking|beacon|analytics)\.|(?:[\w-]{1,60}\.){0,4}(?:doubleclick|feedburner|feedsportal|google-analytics|googletagmanager|scorecardresearch|quantserve|imrworldwide|chartbeat|adsafeprotected)\.(?:net|com)\/|(?:www\.)?facebook\.com\/tr\b|medium\.com\/_\/stat\b|mc\.yandex\.ru\/watch\/)/i;

/** The last part of the path of a tracking pixel: "/pixel", "/1x1.gif", "/piwik.php". */
const COUNTING_PATH = /\/(?:pixel|beacon|1x1|tracker|(?:piwik|matomo)\.php)(?:\.(?:gif|png))?\/?(?:[?#]|$)/i;

/**
 * Whether a picture shows something, by its address and its size: it is no tracking pixel, no emoji and no placeholder. All sources follow this
 * one rule.
 */
export function isPicture(url: string, size: {width?: unknown; height?: unknown} = {}): boolean {
  const isDot = [size.width, size.height].some((pixels) => Number.parseFloat(String(pixels)) === 1);
  return !isDot && !STAND_IN_URL.test(url) && !COUNTING_HOST.test(url) && !COUNTING_PATH.test(url);
}

/** A file of a picture (HTML, "image candidate string"). */
export interface ImageCandidate {
  url: string;
  /** Its width in pixels (`w`), or its pixel density (`x`). */
  size: number;
  unit: string;
}

/** Letters of a `srcset` that are read. */
const MAX_SRCSET_LETTERS = 10_000;

/** Parses a `srcset` (HTML, "srcset attributes"). Commas separate its candidates, but addresses may hold commas too. */
export function parseSrcset(srcset: string): ImageCandidate[] {
  const files: ImageCandidate[] = [];
  for (const token of srcset.slice(0, MAX_SRCSET_LETTERS).split(/\s+/)) {
    const [descriptor, size, unit, next = ''] = /^([\d.]+)([wxh])(?:,(.*))?$/.exec(token) ?? [];
    const last = files.at(-1);
    if (last && unit !== undefined && unit !== 'h') Object.assign(last, {size: Number(size), unit});
    const url = descriptor === undefined ? token.replace(/,$/, '') : next;
    if (url !== '') files.push({url, size: 1, unit: 'x'});
  }
  return files;
}

/** The largest candidate; of equal ones the first. */
export const largestCandidate = (files: readonly ImageCandidate[]): ImageCandidate | undefined =>
  files.reduce<ImageCandidate | undefined>((best, file) => (best && best.size >= file.size ? best : file), undefined);
