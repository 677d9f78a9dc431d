import {safeUrl} from '../../text/safe-url.js';
import {resolveUrl} from '../article-list.js';
import {pathTo, type BodyScope} from './body-scope.js';
import {childrenOf, descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {hasKnownClass, writeAttributes} from './attributes.js';
import {isPhrasing, isWrapper, PhrasingWriter} from './phrases.js';
import {captionOf, isFigure, lateValue} from './picture.js';
import {Run} from './run.js';

/** A block of a body as HTML, with the facts by which it is judged to be text. */
export interface Block {
  kind: 'text' | 'heading' | 'list' | 'other';
  /** Name and attributes of its element; empty for a line without one. */
  tag: string;
  inner: string;
  /** Its text on one line. */
  text: string;
  /** Letters of the text that are in links. */
  linked: number;
}

type Content = Omit<Block, 'kind' | 'tag'>;

export const writeBlock = ({tag, inner}: Pick<Block, 'tag' | 'inner'>): string =>
  tag === '' ? inner : VOID_TAG.test(tag) ? `<${tag}>` : `<${tag}>${inner}</${/^\w+/.exec(tag)![0]}>`;

const VOID_TAG = /^(?:hr|col|source|track)\b/;
const TABLE_ELEMENTS = new Set('caption colgroup col thead tbody tfoot tr td th'.split(' '));
const CELL = /^(?:td|th|caption)$/;
const LIST_ITEM = /^(?:li|dt|dd)$/;
/** Frames of advertisers, of counters, and of buttons. */
const IGNORED_FRAME =
  /doubleclick|googlesyndication|googletagmanager|amazon-adsystem|taboola|outbrain|disqus|recaptcha|\/plugins\/(?:like|share|page|comments|follow)|\/widgets\/(?:tweet|follow)_button/i;
/** Classes of line numbers that code highlighters add. */
const LINE_NUMBERS = /(?:^|\s)(?:[\w-]*gutter|line-?numbers|lineno|lnt)(?:\s|$)/;

/**
 * Reads the text of an article as blocks, from the element that holds it. Elements that are not part of it, all above the headline, and the tags of wrappers are
 * left out.
 */
export function blocksOf(scope: BodyScope, headline: MarkupElement | undefined): Block[] {
  return new BlockCollector(scope, headline).blocks;
}

/** The blocks of one level, and the state of the line that is being written. */
interface Level {
  blocks: Block[];
  run: Run;
  /** Attributes of the current paragraph. */
  paragraph: string;
  isInFigure: boolean;
}

const newLevel = (isInFigure = false): Level => ({blocks: [], run: new Run(), paragraph: '', isInFigure});

class BlockCollector {
  #level = newLevel();
  #isInQuotation = false;
  #isBeforeHeadline: boolean;
  readonly #aroundHeadline: ReadonlySet<MarkupElement>;
  readonly #phrases: PhrasingWriter;

  constructor(
    private readonly scope: BodyScope,
    private readonly headline: MarkupElement | undefined,
  ) {
    this.#phrases = new PhrasingWriter(scope);
    this.#aroundHeadline = pathTo(headline, scope.root);
    this.#isBeforeHeadline = this.#aroundHeadline.size > 0;
    this.#flow(scope.root);
    this.#endRun();
  }

  get blocks(): Block[] {
    return this.#level.blocks;
  }

  /** Takes the children of an element. */
  #flow(parent: MarkupElement): void {
    for (const child of parent.children) {
      if (this.#isBeforeHeadline) this.#skipToHeadline(child);
      else if (!isElement(child) || (isPhrasing(child) && !isWrapper(child) && child.name !== 'br'))
        this.#phrases.writeNode(child, this.#level.run);
      else if (child.name === 'noscript') this.#takeFallback(child);
      else if (child.name === 'br') {
        if (this.#level.run.break()) this.#endRun();
      } else if (!this.scope.isLeftOut(child) || (this.#isInQuotation && child.name === 'footer')) this.#take(child);
    }
  }

  #skipToHeadline(node: MarkupElement | string): void {
    if (node === this.headline) this.#isBeforeHeadline = false;
    else if (isElement(node) && this.#aroundHeadline.has(node)) this.#flow(node);
  }

  #take(element: MarkupElement): void {
    if (isPhrasing(element)) return this.#flow(element);
    this.#endRun();
    this.#takeBlock(element);
    this.#endRun();
  }

  #takeBlock(element: MarkupElement): void {
    const {name} = element;
    if (/^h[1-6]$/.test(name)) this.#takeHeading(element);
    else if (/^(?:ul|ol|menu|dl)$/.test(name)) this.#takeList(element);
    else if (isFigure(element)) this.#takeFigure(element);
    else if (name === 'table') this.#takeTable(element);
    else if (name === 'blockquote') this.#takeQuotation(element);
    else if (name === 'pre') this.#takeCode(element);
    else if (name === 'hr') this.#push('other', 'hr');
    else if (/^(?:iframe|video|audio)$/.test(name)) this.#takeMedia(element);
    else if (name === 'details') this.#takeDetails(element);
    else if (name === 'p') this.#takeParagraph(element);
    else if (/^(?:div|section)$/.test(name) && hasKnownClass(element))
      this.#push('other', this.#tagOf(element, 'div'), this.#contentOf(element));
    else if (name === 'a') this.#takeLinked(element);
    else this.#flow(element);
  }

  /** Ends a run: it becomes a paragraph, a figure if it holds only media, or a bare line within a figure. */
  #endRun(): void {
    const {run, isInFigure, paragraph} = this.#level;
    const {isEmpty, html, text, linked} = run;
    this.#level.run = new Run();
    if (isEmpty) return;
    const isText = text.trim() !== '';
    const tag = isInFigure ? '' : isText ? `p${paragraph}` : 'figure';
    this.#push(isText ? 'text' : 'other', tag, {inner: html.trim(), text: text.trim(), linked});
  }

  #takeParagraph(element: MarkupElement): void {
    const outer = this.#level.paragraph;
    this.#level.paragraph = this.scope.attributesOf(element);
    this.#flow(element);
    this.#endRun();
    this.#level.paragraph = outer;
  }

  /** Takes blocks in a link. The link itself is left out, but their letters count as linked, for teasers of other articles are written so. */
  #takeLinked(element: MarkupElement): void {
    const isLink = element.attributes.href !== undefined;
    if (isLink) this.#phrases.links++;
    this.#flow(element);
    this.#endRun();
    if (isLink) this.#phrases.links--;
  }

  #takeHeading(element: MarkupElement): void {
    const line = this.#writeLine(element);
    if (line.text !== '' || line.inner !== '')
      this.#push('heading', this.#tagOf(element, element.name === 'h1' ? 'h2' : element.name), line);
  }

  #takeDetails(element: MarkupElement): void {
    const summary = element.children.filter(isElement).find(({name}) => name === 'summary');
    const content = this.scope.excluding(summary, () => this.#contentOf(element));
    const words = summary && writeBlock({tag: 'summary', inner: this.#writeLine(summary).inner});
    this.#push('other', this.#tagOf(element), {...content, inner: (words ?? '') + content.inner});
  }

  #takeQuotation(element: MarkupElement): void {
    const outer = this.#isInQuotation;
    this.#isInQuotation = true;
    this.#push('other', this.#tagOf(element), this.#contentOf(element));
    this.#isInQuotation = outer;
  }

  #takeFigure(element: MarkupElement): void {
    const caption = captionOf(element);
    const content = this.scope.excluding(caption, () => this.#contentOf(element, 'figure'));
    if (content.inner === '') return caption && this.#flow(caption);
    const words = caption && this.#contentOf(caption, 'item').inner;
    const inner = content.inner + (words ? writeBlock({tag: 'figcaption', inner: words}) : '');
    this.#push('other', this.#tagOf(element, 'figure'), {...content, inner, text: `${content.text} ${textOf(caption)}`.trim()});
  }

  /** Takes a list. A list directly in another, and any node between two items, belongs to the item before it. */
  #takeList(element: MarkupElement): void {
    const items: Block[] = [];
    const name = element.name === 'menu' ? 'ul' : element.name;
    for (const child of element.children.flatMap((node) => (isElement(node) && node.name === 'div' ? node.children : [node]))) {
      const item = isElement(child) && LIST_ITEM.test(child.name) ? child : undefined;
      if (isElement(child) && this.scope.isLeftOut(child)) continue;
      const content = this.#contentOf(item ?? {name: '', attributes: {}, children: [child]}, 'item');
      const last = items.at(-1);
      if (content.inner === '') continue;
      if (item || !last) items.push({kind: 'other', tag: item ? this.#tagOf(item) : name === 'dl' ? 'dd' : 'li', ...content});
      else items[items.length - 1] = {...last, ...joinContents([last, content])};
    }
    const content = joinContents(items.map((item) => ({...item, inner: writeBlock(item)})));
    this.#push('list', this.#tagOf(element, name), content);
  }

  /** Takes a table, or the content of one that only serves as layout. */
  #takeTable(element: MarkupElement): void {
    const inside = [...descendants(element)];
    const isLayout =
      element.attributes.role === 'presentation' ||
      inside.filter(({name}) => name === 'td' || name === 'th').length < 2 ||
      inside.some(({name}) => name === 'table' || name === 'h1');
    if (isLayout) return this.#flow(element);
    const strays = misplacedContentOf(element);
    if (strays.length > 0) this.#flow({name: '', attributes: {}, children: strays});
    this.#endRun();
    this.#push('other', this.#tagOf(element), this.#tableParts(element));
  }

  #tableParts(element: MarkupElement): Content {
    const parts = childrenOf(element, ...TABLE_ELEMENTS).filter((part) => !LINE_NUMBERS.test(part.attributes.class ?? ''));
    return joinContents(
      parts.map((part) => {
        const content = CELL.test(part.name) ? this.#contentOf(part, 'item') : this.#tableParts(part);
        return {...content, inner: writeBlock({...content, tag: this.#tagOf(part)})};
      }),
    );
  }

  /** Takes code with its line breaks, without the elements that colour it. */
  #takeCode(element: MarkupElement): void {
    const code = [...descendants(element)].find(({name}) => name === 'code');
    const run = new Run();
    const write = (node: MarkupElement): void => {
      for (const child of node.children)
        if (!isElement(child)) run.addPlain(child);
        else if (child.name === 'br') run.addPlain('\n');
        else if (child.name !== 'button' && !LINE_NUMBERS.test(child.attributes.class ?? '')) write(child);
    };
    write(element);
    const inner = code ? writeBlock({tag: this.#tagOf(code), inner: run.html}) : run.html;
    if (!run.isEmpty) this.#push('other', this.#tagOf(element), {inner, text: run.text.trim(), linked: 0});
  }

  #takeMedia(element: MarkupElement): void {
    const {name, attributes} = element;
    const src = safeUrl(resolveUrl(lateValue(attributes, 'src'), this.scope.page.base));
    const isSmall = /^[01]$/.test(attributes.width ?? '') || /^[01]$/.test(attributes.height ?? '');
    const files = name === 'iframe' ? [] : [...descendants(element)].filter((inner) => /^(?:source|track)$/.test(inner.name));
    if (isSmall || (!src && files.length === 0) || (name === 'iframe' && IGNORED_FRAME.test(src ?? ''))) return;
    const inner = files.map((file) => writeBlock({tag: this.#tagOf(file), inner: ''})).join('');
    this.blocks.push({
      kind: 'other',
      tag: name + writeAttributes({src}) + this.scope.attributesOf(element),
      inner,
      text: '',
      linked: 0,
    });
  }

  #takeFallback(element: MarkupElement): void {
    this.#phrases.writeFallback(element, this.#level.run);
    for (const frame of descendants(element)) if (frame.name === 'iframe') this.#takeMedia(frame);
  }

  /** Writes the content of an element as one line, whatever it holds. */
  #writeLine(element: MarkupElement): Content {
    const run = new Run();
    this.#phrases.isInHeading = true;
    this.#phrases.writeContent(element, run);
    this.#phrases.isInHeading = false;
    return {inner: run.html.trim(), text: run.text.trim(), linked: run.linked};
  }

  /** Writes the content of an element as blocks. A single paragraph in an item or a cell is written without its tag. */
  #contentOf(element: MarkupElement, place: 'box' | 'figure' | 'item' = 'box'): Content {
    const outer = this.#level;
    this.#level = newLevel(place === 'figure');
    this.#flow(element);
    this.#endRun();
    const inner = this.blocks;
    this.#level = outer;
    const isLine = place === 'item' && inner.filter(({kind}) => kind === 'text').length === 1;
    return joinContents(
      inner.map((block) => ({...block, inner: writeBlock(isLine && isPlainParagraph(block) ? {...block, tag: ''} : block)})),
    );
  }

  #tagOf(element: MarkupElement, name = element.name): string {
    return name + this.scope.attributesOf(element);
  }

  /** Adds a block, unless it is empty and of an element that should have content. */
  #push(kind: Block['kind'], tag: string, content: Content = {inner: '', text: '', linked: 0}): void {
    if (content.inner !== '' || VOID_TAG.test(tag)) this.blocks.push({kind, tag, ...content});
  }
}

/** The nodes in a table but in none of its cells, which browsers show before it (HTML, "foster parent"). */
const misplacedContentOf = ({children}: MarkupElement): (MarkupElement | string)[] =>
  children.flatMap((child) => {
    if (!isElement(child)) return child.trim() === '' ? [] : [child];
    return !TABLE_ELEMENTS.has(child.name) ? [child] : CELL.test(child.name) ? [] : misplacedContentOf(child);
  });

const isPlainParagraph = ({tag}: Block): boolean => tag === 'p';

const joinContents = (parts: readonly Content[]): Content => ({
  inner: parts.map(({inner}) => inner).join(''),
  text: parts
    .map(({text}) => text)
    .join(' ')
    .trim(),
  linked: parts.reduce((sum, {linked}) => sum + linked, 0),
});
