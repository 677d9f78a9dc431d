const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Browsers strip these before they read the scheme (WHATWG URL, "basic URL parser"), so "java\nscript:" runs. */
const STRIPPED_CHARACTERS = /^[\p{Cc} ]+|[\t\n\r]/gu;
/** Nearly all addresses are such, and safe as they are. */
const ORDINARY_ADDRESS = /^(?:https?:\/)?\/\S*$/;

/**
 * Returns a URL if a reader may be sent there: `http`, `https`, `mailto`, `tel`, or relative.
 * Anything else (`javascript:`, `data:`, a wrong type) gives `undefined`.
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  if (ORDINARY_ADDRESS.test(url)) return url;
  const clean = url.replace(STRIPPED_CHARACTERS, '').trim();
  if (clean === '') return undefined;
  return SAFE_SCHEME.test(clean) || !ANY_SCHEME.test(clean) ? clean : undefined;
}

/** Whether a browser would run an address, or show a document that it holds: for links to apps, whose schemes are not known. */
export const runsScript = (url: string): boolean =>
  /^(?:javascript|vbscript|data|blob):/i.test(url.replace(/[\p{Cc}\p{Z}]/gu, ''));

/** Like `safeUrl`, for a picture: also allows `data:image/` and `blob:`, which cannot run a script in an `<img>`. */
export function safeImageUrl(url: unknown): string | undefined {
  return typeof url === 'string' && /^\s*(?:data:image\/|blob:)/i.test(url) ? url.trim() : safeUrl(url);
}
