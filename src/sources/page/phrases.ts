import {safeUrl} from '../../text/safe-url.js';
import {INLINE_ELEMENTS} from '../../text/html/html-text.js';
import {absolute} from '../article-list.js';
import type {BodyScope} from './body-scope.js';
import {contentOf, descendants, isElement, outerHtml, textOf, type MarkupElement} from '../markup-tree.js';
import {writeAll} from './attributes.js';
import {isSamePicture, pictureIn} from './picture.js';
import type {Run} from './run.js';

/** Elements of a phrase that say something of their words; the others only wrap them. */
const PHRASES = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small strike strong sub sup time u var'.split(
    ' ',
  ),
);
/** What stands in a line beside the elements of phrases. */
const IN_LINES = new Set('br button img label math picture svg'.split(' '));
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)$/i;
/** Pictures that are letters, by their classes. */
const LETTER = /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/;

const lines = new WeakMap<MarkupElement, boolean>();

/** Whether an element stands within a line: it is of a phrase and holds no block. It is asked at each depth, and counted once. */
export function isOfLine(element: MarkupElement): boolean {
  let isLine = lines.get(element);
  if (isLine === undefined) lines.set(element, (isLine = isPhrase(element)));
  return isLine;
}

const WHOLE = new Set(['math', 'picture', 'svg']);

const isPhrase = ({name, children}: MarkupElement): boolean =>
  WHOLE.has(name) ||
  ((INLINE_ELEMENTS.has(name) || IN_LINES.has(name) || name === 'noscript') &&
    children.every((child) => !isElement(child) || isOfLine(child)));

/** Whether an element of a line only wraps what is in it. */
export const isWrapper = ({name}: MarkupElement): boolean => !PHRASES.has(name) && !IN_LINES.has(name);

/** Writes what stands in a line: text, phrases, links, pictures. */
export class PhraseWriter {
  /** How many links what is written stands in. */
  links = 0;
  /** A button may be all of a heading that opens what is below it. */
  isInHeading = false;
  #lastPicture = '';

  constructor(private readonly scope: BodyScope) {}

  /** All that stands in an element, as one line; blocks in it are text. */
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
    else if (PHRASES.has(name))
      run.wrap(`<${name}${this.scope.attributesOf(element)}>`, `</${name}>`, () => this.writeContent(element, run));
    else {
      const isParting = !INLINE_ELEMENTS.has(name);
      if (isParting) run.addText(' ', false);
      this.writeContent(element, run);
      if (isParting) run.addText(' ', false);
    }
  }

  /** What a page shows without the scripts that load its pictures, where they have not loaded the same. */
  writeFallback(element: MarkupElement, run: Run): void {
    for (const inner of descendants(element)) {
      const picture = inner.name === 'img' ? pictureIn(inner, this.scope.page.base) : undefined;
      if (picture && !isSamePicture(picture.url, this.#lastPicture)) this.#writePicture(inner, run);
    }
  }

  #writeLink(element: MarkupElement, run: Run): void {
    const href = this.#addressOf(element);
    const hasPicture = [...descendants(element)].some(({name}) => name === 'img');
    /* A mark beside a heading or a note leads to where it stands. */
    if (href?.startsWith('#') && !hasPicture && !/[\p{L}\p{N}]/u.test(contentOf(element))) return;
    const attributes = writeAll({href}) + this.scope.attributesOf(element);
    /* A picture that leads to its own file led to a script's box. */
    const isOfScript = href !== undefined && hasPicture && PICTURE_FILE.test(href) && textOf(element) === '';
    if (attributes === '' || isOfScript) this.writeContent(element, run);
    else {
      if (href !== undefined) this.links++;
      run.wrap(`<a${attributes}>`, '</a>', () => this.writeContent(element, run));
      if (href !== undefined) this.links--;
    }
  }

  #addressOf({attributes: {href}}: MarkupElement): string | undefined {
    if (href?.startsWith('#')) return href.length > 1 ? href : undefined;
    return safeUrl(absolute(href, this.scope.page.base));
  }

  #writePicture(element: MarkupElement | undefined, run: Run, around?: MarkupElement): void {
    if (!element || (around && this.scope.isLeftOut(element))) return;
    const {class: classes = '', alt = '', sizes} = element.attributes;
    if (LETTER.test(classes)) return run.addText(alt, false);
    const picture = pictureIn(element, this.scope.page.base, around);
    if (!picture) return;
    this.#lastPicture = picture.url;
    const {url, srcset, width, height} = picture;
    const attributes = {src: url, srcset, sizes: srcset && sizes, alt, width, height};
    run.addMedia(`<img${writeAll(attributes)}${this.scope.attributesOf(element)}>`);
  }
}
