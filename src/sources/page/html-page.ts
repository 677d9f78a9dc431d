import {pathKey} from '../../text/address-key.js';
import {resolveUrl} from '../article-list.js';
import {descendants, isElement, textOf, UNREAD_ELEMENTS, type MarkupElement} from '../markup-tree.js';

export interface Length {
  letters: number;
  /** How many of them are in links. */
  linked: number;
}

/** The elements and the metadata of a page. */
export class HtmlPage {
  readonly elements: MarkupElement[];
  /** Base of relative addresses. */
  readonly base: string | undefined;
  /** The canonical address that the page gives itself. */
  readonly ownAddress: string | undefined;
  readonly #metas = new Map<string, string[]>();

  #titles: string[] | undefined;
  readonly #lengths = new WeakMap<MarkupElement, Length>();

  constructor(
    readonly root: MarkupElement,
    /** Address from which the page was read. */
    readonly url: string | undefined,
  ) {
    this.elements = [...descendants(root)];
    this.base = resolveUrl(this.find('base')?.attributes.href, url) ?? url;
    for (const {name, attributes} of this.elements) {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
      const content = attributes.content?.trim();
      if (name !== 'meta' || !key || !content) continue;
      const contents = this.#metas.get(key);
      if (contents) contents.push(content);
      else this.#metas.set(key, [content]);
    }
    this.ownAddress = this.#findOwnAddress();
  }

  find(name: string): MarkupElement | undefined {
    return this.elements.find((element) => element.name === name);
  }

  /** The values of the first of these names of `<meta>` that has any. */
  metas(...keys: string[]): string[] {
    return keys.map((key) => this.#metas.get(key)).find((contents) => contents !== undefined) ?? [];
  }

  meta(...keys: string[]): string | undefined {
    return this.metas(...keys)[0];
  }

  /** Finds the canonical address. That of the front page does not count for other pages, for some sites give it for all. */
  #findOwnAddress(): string | undefined {
    const canonical = this.elements.find(({name, attributes}) => name === 'link' && hasToken(attributes.rel, 'canonical'));
    const isOwn = (address: string | undefined): boolean =>
      address !== undefined && (pathKey(address) !== '' || this.url === undefined || pathKey(this.url) === '');
    return [resolveUrl(canonical?.attributes.href, this.base), resolveUrl(this.meta('og:url'), this.base)].find(isOwn);
  }

  /** The length of an element's text, counted once. The parser limits the depth of elements, so that recursion is safe. */
  lengthOf(element: MarkupElement): Length {
    let length = this.#lengths.get(element);
    if (!length) this.#lengths.set(element, (length = this.#count(element)));
    return length;
  }

  #count(element: MarkupElement): Length {
    let letters = 0;
    let linked = 0;
    for (const child of UNREAD_ELEMENTS.has(element.name) ? [] : element.children) {
      const inner = isElement(child) ? this.lengthOf(child) : {letters: child.trim().length, linked: 0};
      letters += inner.letters;
      linked += inner.linked;
    }
    return {letters, linked: element.name === 'a' ? letters : linked};
  }

  /** The titles of the page in its head. */
  get titles(): readonly string[] {
    this.#titles ??= [this.meta('og:title'), this.meta('twitter:title'), textOf(this.find('title'))].filter(
      (title): title is string => title !== undefined && title !== '',
    );
    return this.#titles;
  }

  /** Whether the page redirects to another (HTML, `http-equiv="refresh"`). */
  get isRedirect(): boolean {
    return this.elements.some(
      ({name, attributes}) =>
        name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '') && /url\s*=/i.test(attributes.content ?? ''),
    );
  }
}

/** Whether a list of tokens, separated by spaces, has one (HTML, "space-separated tokens"). */
export const hasToken = (list: string | undefined, word: string): boolean =>
  (list ?? '').toLowerCase().split(/\s+/).includes(word);
