import {safeUrl} from '../../text/safe-url.js';
import {absolute} from '../article-list.js';
import {pathTo, type BodyScope} from './body-scope.js';
import {childrenOf, descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {hasKnownClass, writeAll} from './attributes.js';
import {isOfLine, isWrapper, PhraseWriter} from './phrases.js';
import {captionOf, isFigure, lateValue} from './picture.js';
import {Run} from './run.js';

/** A block of a body: an element and its content as HTML, and what tells whether it is of the text. */
export interface Block {
  kind: 'text' | 'heading' | 'list' | 'other';
  /** Its name and attributes; empty for a line that stands by itself. */
  tag: string;
  inner: string;
  /** What it says, on one line. */
  text: string;
  /** Letters of it that are in links. */
  linked: number;
}

type Content = Omit<Block, 'kind' | 'tag'>;

export const writeBlock = ({tag, inner}: Pick<Block, 'tag' | 'inner'>): string =>
  tag === '' ? inner : VOID.test(tag) ? `<${tag}>` : `<${tag}>${inner}</${/^\w+/.exec(tag)![0]}>`;

const VOID = /^(?:hr|col|source|track)\b/;
const TABLE_PARTS = new Set('caption colgroup col thead tbody tfoot tr td th'.split(' '));
const CELLS = /^(?:td|th|caption)$/;
const ITEMS = /^(?:li|dt|dd)$/;
/** Frames of advertisers, of counters, and of buttons. */
const NO_FRAME =
  /doubleclick|googlesyndication|googletagmanager|amazon-adsystem|taboola|outbrain|disqus|recaptcha|\/plugins\/(?:like|share|page|comments|follow)|\/widgets\/(?:tweet|follow)_button/i;
/** Where highlighters of code number its lines. */
const LINE_NUMBERS = /(?:^|\s)(?:[\w-]*gutter|line-?numbers|lineno|lnt)(?:\s|$)/;

/**
 * The text of an article as blocks, from the element that holds it: what is not of it is passed over, what only wraps is left out, and what stands
 * before the headline is none of it.
 */
export function blocksOf(scope: BodyScope, headline: MarkupElement | undefined): Block[] {
  return new BodyPrinter(scope, headline).blocks;
}

class BodyPrinter {
  blocks: Block[] = [];
  #run = new Run();
  /** Attributes of the paragraph that is written. */
  #paragraph = '';
  #isInFigure = false;
  #isInQuotation = false;
  #isBeforeHeadline: boolean;
  readonly #aroundHeadline: ReadonlySet<MarkupElement>;
  readonly #phrases: PhraseWriter;

  constructor(
    private readonly scope: BodyScope,
    private readonly headline: MarkupElement | undefined,
  ) {
    this.#phrases = new PhraseWriter(scope);
    this.#aroundHeadline = pathTo(headline, scope.root);
    this.#isBeforeHeadline = this.#aroundHeadline.size > 0;
    this.#flow(scope.root);
    this.#endRun();
  }

  #flow(parent: MarkupElement): void {
    for (const child of parent.children) {
      if (this.#isBeforeHeadline) this.#passOver(child);
      else if (!isElement(child) || (isOfLine(child) && !isWrapper(child) && child.name !== 'br'))
        this.#phrases.writeNode(child, this.#run);
      else if (child.name === 'noscript') this.#takeFallback(child);
      else if (child.name === 'br') {
        if (this.#run.break()) this.#endRun();
      } else if (!this.scope.isLeftOut(child) || (this.#isInQuotation && child.name === 'footer')) this.#take(child);
    }
  }

  #passOver(node: MarkupElement | string): void {
    if (node === this.headline) this.#isBeforeHeadline = false;
    else if (isElement(node) && this.#aroundHeadline.has(node)) this.#flow(node);
  }

  #take(element: MarkupElement): void {
    if (isOfLine(element)) return this.#flow(element);
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
      this.#push('other', this.#tagOf(element, 'div'), this.#inner(element));
    else if (name === 'a') this.#takeLinked(element);
    else this.#flow(element);
  }

  /** A run of media alone is a figure, and a line of a figure is no paragraph. */
  #endRun(): void {
    const {isEmpty, html, text, linked} = this.#run;
    this.#run = new Run();
    if (isEmpty) return;
    const isText = text.trim() !== '';
    const tag = this.#isInFigure ? '' : isText ? `p${this.#paragraph}` : 'figure';
    this.#push(isText ? 'text' : 'other', tag, {inner: html.trim(), text: text.trim(), linked});
  }

  #takeParagraph(element: MarkupElement): void {
    const outer = this.#paragraph;
    this.#paragraph = this.scope.attributesOf(element);
    this.#flow(element);
    this.#endRun();
    this.#paragraph = outer;
  }

  /** A link around blocks leads from none of them, but they are of other articles where it does from all. */
  #takeLinked(element: MarkupElement): void {
    const isLink = element.attributes.href !== undefined;
    if (isLink) this.#phrases.links++;
    this.#flow(element);
    this.#endRun();
    if (isLink) this.#phrases.links--;
  }

  #takeHeading(element: MarkupElement): void {
    const line = this.#lineOf(element);
    if (line.text !== '' || line.inner !== '')
      this.#push('heading', this.#tagOf(element, element.name === 'h1' ? 'h2' : element.name), line);
  }

  #takeDetails(element: MarkupElement): void {
    const summary = element.children.filter(isElement).find(({name}) => name === 'summary');
    const content = this.scope.without(summary, () => this.#inner(element));
    const words = summary && writeBlock({tag: 'summary', inner: this.#lineOf(summary).inner});
    this.#push('other', this.#tagOf(element), {...content, inner: (words ?? '') + content.inner});
  }

  #takeQuotation(element: MarkupElement): void {
    const outer = this.#isInQuotation;
    this.#isInQuotation = true;
    this.#push('other', this.#tagOf(element), this.#inner(element));
    this.#isInQuotation = outer;
  }

  #takeFigure(element: MarkupElement): void {
    const caption = captionOf(element);
    const content = this.scope.without(caption, () => this.#inner(element, 'figure'));
    if (content.inner === '') return caption && this.#flow(caption);
    const words = caption && this.#inner(caption, 'item').inner;
    const inner = content.inner + (words ? writeBlock({tag: 'figcaption', inner: words}) : '');
    this.#push('other', this.#tagOf(element, 'figure'), {...content, inner, text: `${content.text} ${textOf(caption)}`.trim()});
  }

  /** A list that begins right in another is of the item before it, and so is what stands between two items. */
  #takeList(element: MarkupElement): void {
    const items: Block[] = [];
    const name = element.name === 'menu' ? 'ul' : element.name;
    for (const child of element.children.flatMap((node) => (isElement(node) && node.name === 'div' ? node.children : [node]))) {
      const item = isElement(child) && ITEMS.test(child.name) ? child : undefined;
      if (isElement(child) && this.scope.isLeftOut(child)) continue;
      const content = this.#inner(item ?? {name: '', attributes: {}, children: [child]}, 'item');
      const last = items.at(-1);
      if (content.inner === '') continue;
      if (item || !last) items.push({kind: 'other', tag: item ? this.#tagOf(item) : name === 'dl' ? 'dd' : 'li', ...content});
      else items[items.length - 1] = {...last, ...joined([last, content])};
    }
    const content = joined(items.map((item) => ({...item, inner: writeBlock(item)})));
    this.#push('list', this.#tagOf(element, name), content);
  }

  /** A table that only lays out what is in it is none. */
  #takeTable(element: MarkupElement): void {
    const inside = [...descendants(element)];
    const isLayout =
      element.attributes.role === 'presentation' ||
      inside.filter(({name}) => name === 'td' || name === 'th').length < 2 ||
      inside.some(({name}) => name === 'table' || name === 'h1');
    if (isLayout) return this.#flow(element);
    const strays = straysIn(element);
    if (strays.length > 0) this.#flow({name: '', attributes: {}, children: strays});
    this.#endRun();
    this.#push('other', this.#tagOf(element), this.#tableParts(element));
  }

  #tableParts(element: MarkupElement): Content {
    const parts = childrenOf(element, ...TABLE_PARTS).filter((part) => !LINE_NUMBERS.test(part.attributes.class ?? ''));
    return joined(
      parts.map((part) => {
        const content = CELLS.test(part.name) ? this.#inner(part, 'item') : this.#tableParts(part);
        return {...content, inner: writeBlock({...content, tag: this.#tagOf(part)})};
      }),
    );
  }

  /** Code keeps its lines; the colours of its words are the page's. */
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
    const src = safeUrl(absolute(lateValue(attributes, 'src'), this.scope.page.base));
    const isSmall = /^[01]$/.test(attributes.width ?? '') || /^[01]$/.test(attributes.height ?? '');
    const files = name === 'iframe' ? [] : [...descendants(element)].filter((inner) => /^(?:source|track)$/.test(inner.name));
    if (isSmall || (!src && files.length === 0) || (name === 'iframe' && NO_FRAME.test(src ?? ''))) return;
    const inner = files.map((file) => writeBlock({tag: this.#tagOf(file), inner: ''})).join('');
    this.blocks.push({kind: 'other', tag: name + writeAll({src}) + this.scope.attributesOf(element), inner, text: '', linked: 0});
  }

  #takeFallback(element: MarkupElement): void {
    this.#phrases.writeFallback(element, this.#run);
    for (const frame of descendants(element)) if (frame.name === 'iframe') this.#takeMedia(frame);
  }

  /** The content of an element as one line, whatever stands in it. */
  #lineOf(element: MarkupElement): Content {
    const run = new Run();
    this.#phrases.isInHeading = true;
    this.#phrases.writeContent(element, run);
    this.#phrases.isInHeading = false;
    return {inner: run.html.trim(), text: run.text.trim(), linked: run.linked};
  }

  /** The content of an element as blocks. In an item or a cell a line is no paragraph, unless there are several. */
  #inner(element: MarkupElement, place: 'box' | 'figure' | 'item' = 'box'): Content {
    const outer = [this.blocks, this.#run, this.#paragraph, this.#isInFigure] as const;
    [this.blocks, this.#run, this.#paragraph, this.#isInFigure] = [[], new Run(), '', place === 'figure'];
    this.#flow(element);
    this.#endRun();
    const inner = this.blocks;
    [this.blocks, this.#run, this.#paragraph, this.#isInFigure] = outer;
    const isLine = place === 'item' && inner.filter(({kind}) => kind === 'text').length === 1;
    return joined(inner.map((block) => ({...block, inner: writeBlock(isLine && isBare(block) ? {...block, tag: ''} : block)})));
  }

  #tagOf(element: MarkupElement, name = element.name): string {
    return name + this.scope.attributesOf(element);
  }

  /** What is empty is no block, but for what is never anything else. */
  #push(kind: Block['kind'], tag: string, content: Content = {inner: '', text: '', linked: 0}): void {
    if (content.inner !== '' || VOID.test(tag)) this.blocks.push({kind, tag, ...content});
  }
}

/** What stands in a table and in none of its cells, which is shown before it (HTML, "foster parent"). */
const straysIn = ({children}: MarkupElement): (MarkupElement | string)[] =>
  children.flatMap((child) => {
    if (!isElement(child)) return child.trim() === '' ? [] : [child];
    return !TABLE_PARTS.has(child.name) ? [child] : CELLS.test(child.name) ? [] : straysIn(child);
  });

const isBare = ({tag}: Block): boolean => tag === 'p';

const joined = (parts: readonly Content[]): Content => ({
  inner: parts.map(({inner}) => inner).join(''),
  text: parts
    .map(({text}) => text)
    .join(' ')
    .trim(),
  linked: parts.reduce((sum, {linked}) => sum + linked, 0),
});
