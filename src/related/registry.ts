import {remember} from '../base/remember.js';

const TRACKING = /^(?:utm_\w+|fbclid|gclid)$/;

/** One address for one article: without hash, tracking parameters and a closing slash, its bytes written as browsers do ("%D8", not "%d8"). */
export const canonicalUrl = remember((url: string, base: string | undefined): string => {
  try {
    const parsed = new URL(url, base);
    parsed.hash = '';
    for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
    return parsed.href.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase()).replace(/\/$/, '');
  } catch {
    return url;
  }
});

/** Which list of the page shows which article. */
const shown = new Map<string, object>();

/** Whether another list already shows an address. */
export function isShownElsewhere(url: string, list: object): boolean {
  const owner = shown.get(url);
  return owner !== undefined && owner !== list;
}

/** Records what a list shows now, in place of what it showed before. */
export function setShown(list: object, urls: string[]): void {
  for (const [url, owner] of shown) if (owner === list) shown.delete(url);
  for (const url of urls) if (!shown.has(url)) shown.set(url, list);
}
