import {attributesOf, tokenizeHtml, VOID_ELEMENTS, type Token} from './html-tokens.js';

/** Attributes in which lazy-loading scripts keep an address until they load it. */
export const LATE_ATTRIBUTES: Record<'src' | 'srcset', readonly string[]> = {
  src: ['data-src', 'data-lazy-src', 'data-lazyload', 'data-original'],
  srcset: ['data-srcset', 'data-lazy-srcset'],
};
const MEDIA_ELEMENTS = new Set(['img', 'iframe', 'source', 'video', 'audio']);
/** Address of a picture that holds the place of another until that one is near the viewport. */
export const PLACEHOLDER_ADDRESS =
  /^(?:$|data:|about:)|\b(?:spacer|blank|placeholder|pixel|grey|lazy|transparent|1x1)\.(?:gif|png|svg|webp)\b/i;
const MAY_BE_LATE = /data-|<noscript/i;

/**
 * Gives pictures and frames of HTML the addresses that a lazy-loading script would set later, or those of the `<noscript>` beside them: a
 * body is shown without the scripts of its site. Sanitise after it, never before.
 */
export function loadAtOnce(html: string): string {
  return MAY_BE_LATE.test(html) ? new LateMediaRewriter(html).result : html;
}

/** Writes HTML anew, piece by piece. */
class LateMediaRewriter {
  readonly #pieces: string[] = [];
  /** Addresses of the media written so far. */
  readonly #shown = new Set<string>();
  /** Index of the piece with the last picture, when that has no address of its own. */
  #placeholderIndex: number | undefined;
  /** Tokens of the open `<noscript>`. */
  #fallback: Token[] | undefined;

  constructor(private readonly html: string) {
    for (const token of tokenizeHtml(html)) this.#read(token);
    this.#endFallback();
  }

  get result(): string {
    return this.#pieces.join('');
  }

  #read(token: Token): void {
    const isNoscript = token.name === 'noscript' && token.kind !== 'raw';
    if (isNoscript && token.kind === 'open') {
      this.#endFallback();
      this.#fallback = [];
    } else if (isNoscript) this.#endFallback();
    else if (this.#fallback) this.#fallback.push(token);
    else this.#write(token);
  }

  /** Writes the fallback if it holds a picture or frame that is new; a tracking pixel does not count. */
  #endFallback(): void {
    const tokens = this.#fallback ?? [];
    this.#fallback = undefined;
    const media = tokens.filter((token) => token.kind === 'open' && /^(?:img|iframe|video|audio)$/.test(token.name));
    const isNew = media.some((token) => {
      const {src, isCounter} = readMedium(this.html, token);
      return src !== '' && !isCounter && !this.#shown.has(src);
    });
    if (!isNew) return;
    if (this.#placeholderIndex !== undefined) this.#pieces[this.#placeholderIndex] = '';
    this.#placeholderIndex = undefined;
    for (const token of tokens) this.#write(token);
  }

  #write(token: Token): void {
    const written = this.html.slice(token.start, token.end);
    if (token.kind !== 'open' || !MEDIA_ELEMENTS.has(token.name)) {
      this.#pieces.push(written);
      return;
    }
    const {src, added} = readMedium(this.html, token);
    if (src !== '') this.#shown.add(src);
    if (token.name !== 'source')
      this.#placeholderIndex = src === '' && VOID_ELEMENTS.has(token.name) ? this.#pieces.length : undefined;
    const name = 1 + token.name.length;
    this.#pieces.push(written.slice(0, name) + added + written.slice(name));
  }
}

interface Medium {
  /** Its address as written; empty if it has only a placeholder's. */
  src: string;
  /** Attributes to write before its own: the first of two with one name counts. */
  added: string;
  /** Whether it is a tracking pixel, which tells a server of a visit. */
  isCounter: boolean;
}

function readMedium(html: string, token: Token): Medium {
  const attributes = attributesOf(html, token);
  const late = (name: keyof typeof LATE_ATTRIBUTES) =>
    LATE_ATTRIBUTES[name].map((key) => attributes.get(key)?.trim() ?? '').find((value) => !PLACEHOLDER_ADDRESS.test(value));
  const own = attributes.get('src')?.trim() ?? '';
  const [src, srcset] = [late('src'), late('srcset')];
  const given = {
    src,
    srcset: srcset ?? (src !== undefined && PLACEHOLDER_ADDRESS.test(attributes.get('srcset') ?? ' ') ? '' : undefined),
  };
  const added = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value!.replaceAll('"', '&quot;')}"`)
    .join('');
  return {
    src: src ?? (PLACEHOLDER_ADDRESS.test(own) ? '' : own),
    added,
    isCounter: /^[01](?:px)?$/.test(attributes.get('width') ?? '') || /display\s*:\s*none/i.test(attributes.get('style') ?? ''),
  };
}
