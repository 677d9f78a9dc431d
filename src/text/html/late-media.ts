import {attributesOf, tokenizeHtml, VOID_ELEMENTS, type Token} from './html-tokens.js';

/** Where scripts that load pictures and frames late keep an address until then. */
export const LATE_ATTRIBUTES: Record<'src' | 'srcset', readonly string[]> = {
  src: ['data-src', 'data-lazy-src', 'data-lazyload', 'data-original'],
  srcset: ['data-srcset', 'data-lazy-srcset'],
};
/** What they load. */
const MEDIA_ELEMENTS = new Set(['img', 'iframe', 'source', 'video', 'audio']);
/** A picture that keeps the place of another until that is near. */
export const PLACEHOLDER_ADDRESS =
  /^(?:$|data:|about:)|\b(?:spacer|blank|placeholder|pixel|grey|lazy|transparent|1x1)\.(?:gif|png|svg|webp)\b/i;
const MAY_BE_LATE = /data-|<noscript/i;

/**
 * HTML whose pictures and frames have the addresses that a script would give them later, or that stand in a `<noscript>` beside them: a body
 * is shown without the scripts of the site that wrote it. To be made safe after it, never before.
 */
export function loadAtOnce(html: string): string {
  return MAY_BE_LATE.test(html) ? new LateMediaRewriter(html).result : html;
}

/** Writes HTML anew piece by piece; what is not written is left out. */
class LateMediaRewriter {
  readonly #pieces: string[] = [];
  /** Addresses of what is shown so far. */
  readonly #shown = new Set<string>();
  /** The place, among the pieces, of the last picture, where it has no address of its own. */
  #placeholderIndex: number | undefined;
  /** The tokens of the `<noscript>` that is open. */
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

  /** A fallback is shown where it is of a picture or frame that is not there already; a counter of visits never is. */
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
  /** Its address as it is written; empty where it has none but a placeholder's. */
  src: string;
  /** Attributes that it is given before its own: of a name that stands twice, the first counts. */
  added: string;
  /** Whether it is no picture but tells a server of a visit. */
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
