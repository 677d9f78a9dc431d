import {safeUrl} from '../../text/safe-url.js';
import {INLINE_ELEMENTS} from '../../text/html/html-text.js';
import {resolveUrl} from '../article-list.js';
import type {BodyScope} from './body-scope.js';
import {contentOf, descendants, isElement, outerHtml, textOf, type MarkupElement} from '../markup-tree.js';
import {writeAttributes} from './attributes.js';
import {isSamePicture, pictureIn} from './picture.js';
import type {Run} from './run.js';

/** Phrasing elements that are kept. Others only wrap their text. */
const PHRASING_ELEMENTS = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small strike strong sub sup time u var'.split(
    ' ',
  ),
);
/** Other elements that occur within a line. */
const OTHER_INLINE_ELEMENTS = new Set('br button img label math picture svg'.split(' '));
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)$/i;
/** Classes of pictures that stand for a letter. */
const EMOJI_CLASS = /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/;

const phrasingCache = new WeakMap<MarkupElement, boolean>();

/** Whether an element is phrasing content (HTML) and holds no block. Cached, for it is asked at each depth. */
export function isPhrasing(element: MarkupElement): boolean {
  let isLine = phrasingCache.get(element);
  if (isLine === undefined) phrasingCache.set(element, (isLine = judgePhrasing(element)));
  return isLine;
}

/** Phrasing elements whose children do not matter. */
const OPAQUE_ELEMENTS = new Set(['math', 'picture', 'svg']);

const judgePhrasing = ({name, children}: MarkupElement): boolean =>
  OPAQUE_ELEMENTS.has(name) ||
  ((INLINE_ELEMENTS.has(name) || OTHER_INLINE_ELEMENTS.has(name) || name === 'noscript') &&
    children.every((child) => !isElement(child) || isPhrasing(child)));

/** Whether a phrasing element only wraps its content. */
export const isWrapper = ({name}: MarkupElement): boolean => !PHRASING_ELEMENTS.has(name) && !OTHER_INLINE_ELEMENTS.has(name);

/** Writes phrasing content: text, phrases, links, pictures. */
export class PhrasingWriter {
  /** Number of links around the current node. */
  links = 0;
  /** Whether a heading is being written, which may have a button as its only content. */
  isInHeading = false;
  #lastPicture = '';

  constructor(private readonly scope: BodyScope) {}

  /** Writes the content of an element as one line, and blocks in it as text. */
  writeContent(element: MarkupElement, run: Run): void {
    for (const child of element.children) this.writeNode(child, run);
  }

  writeNode(node: MarkupElement | string, run: Run): void {
    if (!isElement(node)) run.addText(node, this.links > 0);
    else if (node.name === 'noscript') this.writeFallback(node, run);
    else if (node.name === 'br') run.break();
    else if ((node.name === 'button' && this.isInHeading) || !this.scope.isLeftOut(node)) this.#writeElement(node, run);
  }

  #writeElement(element: MarkupElement, run: Run): void {
    const {name} = element;
    if (name === 'math') run.addMedia(outerHtml(element));
    else if (name === 'img') this.#writePicture(element, run);
    else if (name === 'picture')
      this.#writePicture(
        [...descendants(element)].find((inner) => inner.name === 'img'),
        run,
        element,
      );
    else if (name === 'a') this.#writeLink(element, run);
    else if (PHRASING_ELEMENTS.has(name))
      run.wrap(`<${name}${this.scope.attributesOf(element)}>`, `</${name}>`, () => this.writeContent(element, run));
    else {
      const isParting = !INLINE_ELEMENTS.has(name);
      if (isParting) run.addText(' ', false);
      this.writeContent(element, run);
      if (isParting) run.addText(' ', false);
    }
  }

  /** Writes the pictures of a `<noscript>`, unless the picture before it is the same. */
  writeFallback(element: MarkupElement, run: Run): void {
    for (const inner of descendants(element)) {
      const picture = inner.name === 'img' ? pictureIn(inner, this.scope.page.base) : undefined;
      if (picture && !isSamePicture(picture.url, this.#lastPicture)) this.#writePicture(inner, run);
    }
  }

  #writeLink(element: MarkupElement, run: Run): void {
    const href = this.#urlOf(element);
    const hasPicture = [...descendants(element)].some(({name}) => name === 'img');
    /* A link without words to a fragment is a mark beside a heading, which leads to itself. */
    if (href?.startsWith('#') && !hasPicture && !/[\p{L}\p{N}]/u.test(contentOf(element))) return;
    const attributes = writeAttributes({href}) + this.scope.attributesOf(element);
    /* A picture that links to a picture's file opened it in a script's box. */
    const isOfScript = href !== undefined && hasPicture && PICTURE_FILE.test(href) && textOf(element) === '';
    if (attributes === '' || isOfScript) this.writeContent(element, run);
    else {
      if (href !== undefined) this.links++;
      run.wrap(`<a${attributes}>`, '</a>', () => this.writeContent(element, run));
      if (href !== undefined) this.links--;
    }
  }

  #urlOf({attributes: {href}}: MarkupElement): string | undefined {
    if (href?.startsWith('#')) return href.length > 1 ? href : undefined;
    return safeUrl(resolveUrl(href, this.scope.page.base));
  }

  #writePicture(element: MarkupElement | undefined, run: Run, around?: MarkupElement): void {
    if (!element || (around && this.scope.isLeftOut(element))) return;
    const {class: classes = '', alt = '', sizes} = element.attributes;
    if (EMOJI_CLASS.test(classes)) return run.addText(alt, false);
    const picture = pictureIn(element, this.scope.page.base, around);
    if (!picture) return;
    this.#lastPicture = picture.url;
    const {url, srcset, width, height} = picture;
    const attributes = {src: url, srcset, sizes: srcset && sizes, alt, width, height};
    run.addMedia(`<img${writeAttributes(attributes)}${this.scope.attributesOf(element)}>`);
  }
}
