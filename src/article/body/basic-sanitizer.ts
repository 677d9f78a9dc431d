import {escapeHtml} from '../../template/string-template.js';
import {warn} from '../../platform/warn.js';
import * as strings from '../../locale/strings.js';
import {
  childrenOf,
  contentOf,
  descendants,
  isElement,
  parseMarkup,
  textOf,
  type MarkupElement,
} from '../../sources/markup-tree.js';
import {HeadingIds} from '../../text/heading-id.js';
import {isHidden} from '../../text/html/hidden.js';
import {formatMessage} from '../../text/isolate.js';
import {loadAtOnce} from '../../text/html/late-media.js';
import {droppedAttributesOf, printAttributes, textAttributesOf, type TextAttributes} from './basic-attributes.js';
import {HEADINGS} from '../headings/headings.js';
import {isDebris} from './debris.js';
import {embedOfText, embedOf, type Embed} from '../embeds/providers.js';
import {MATH_TAGS, MATH_ANNOTATION} from './formulas.js';
import {emphasisOfStyle} from './style-to-markup.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const KEPT_BLOCKS = setOf(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption aside details summary address audio video',
);
const KEPT_PHRASES = setOf(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small source strong sub sup time u var wbr',
);
/** Blocks whose tags are removed and whose content is kept. */
const UNWRAPPED_BLOCKS = setOf(
  'article body caption center div fieldset footer form header hgroup html main nav section tbody td tfoot th thead tr',
);
const DROPPED_ELEMENTS = setOf(
  'script style template noscript noembed noframes object svg title head canvas datalist col colgroup track',
);
const VOID_ELEMENTS = setOf('hr br img source wbr');
const MATH_ELEMENTS: ReadonlySet<string> = setOf(MATH_TAGS);
/** The children that HTML allows in a table and its parts. A browser moves any others out of the table (HTML, "foster parent"). */
const TABLE_CHILDREN: Record<string, ReadonlySet<string>> = {
  table: setOf('caption thead tbody tfoot tr'),
  thead: setOf('tr'),
  tbody: setOf('tr'),
  tfoot: setOf('tr'),
  tr: setOf('td th'),
};
const BLANK_LINES = /\n[^\S\n]*\n\s*/;

/**
 * Makes the HTML of a body safe without a DOM, for servers that have no sanitizer. The usual tags of articles are kept, and of their attributes: safe addresses,
 * the alternative texts and sizes of pictures, direction, language, and spans of cells. Frames become links. Other tags are removed and their text is kept;
 * scripts, styles, forms and hidden elements are removed with their content. As in the element, boxes that only wrap are removed, bare text becomes
 * paragraphs, and headings get ids.
 */
export function sanitizeBasically(html: string, {locale = ''}: {locale?: string} = {}): string {
  const writer = new BodyPrinter(locale);
  const body = writer.printBlocks(parseMarkup(loadAtOnce(stripCdataMarks(html)), 'html').children, {}).join('\n');
  writer.warnOfDropped();
  return body;
}

/** Removes the marks of CDATA sections, which XML feeds may leave in a body. In HTML they are comments, and parsers disagree on where those end. */
function stripCdataMarks(html: string): string {
  const [before = '', ...pieces] = html.split('<![CDATA[');
  return before + pieces.map((piece) => piece.replace(']]>', '')).join('');
}

type Node = MarkupElement | string;

class BodyPrinter {
  readonly #anchors = new HeadingIds();
  readonly #dropped = new Set<string>();
  readonly #ancestors: string[] = [];

  constructor(private readonly locale: string) {}

  /** Warns a developer of the tags and attributes that were dropped. */
  warnOfDropped(): void {
    if (this.#dropped.size > 0)
      warn(
        `a body was printed without a sanitiser, and without its ${[...this.#dropped].sort().join(', ')}; pass "sanitize" to keep what is safe of that (README, "What becomes of a body").`,
      );
  }

  /** Prints the children of a body or a box as blocks. Bare phrases become paragraphs, divided at blank lines and at two `<br>`. */
  printBlocks(children: readonly Node[], inherited: TextAttributes): string[] {
    const written: string[] = [];
    let run: Node[] = [];
    const endRun = () => {
      const embed = embedOfText(contentOf({...PARAGRAPH, children: run}));
      const content = embed ? '' : this.#printContent(run).trim();
      if (embed) written.push(this.#printPlaceholder(embed));
      if (content !== '' && run.some(isContent)) written.push(`<p${printAttributes(PARAGRAPH, inherited)}>${content}</p>`);
      run = [];
    };
    for (const [index, child] of children.entries()) {
      if (typeof child === 'string') {
        for (const [piece, text] of child.split(BLANK_LINES).entries()) {
          if (piece > 0) endRun();
          run.push(text);
        }
      } else if (isBreak(child) && (isBreak(children[index - 1]) || isBreak(children[index + 1]))) endRun();
      else if (isPhrasing(child)) run.push(child);
      else {
        endRun();
        written.push(this.#printBlock(child, inherited));
      }
    }
    endRun();
    return written.filter((block) => block !== '');
  }

  #printBlock(element: MarkupElement, inherited: TextAttributes): string {
    const {name, children} = element;
    if (this.#leavesOut(element)) return '';
    if (name === 'iframe') return this.#printPlaceholder(embedOf(element.attributes.src));
    if (name === 'table') return this.#printTable(element, inherited);
    if (name === 'audio' || name === 'video') return this.#printPlayer(element, inherited);
    if (name === 'p' && children.length === 0) return '';
    const inFigure = name === 'figure' ? embedOfFigure(element) : undefined;
    if (inFigure) return this.#printPlaceholder(inFigure, this.#printContent(childrenOf(element, 'figcaption')));
    const embed = name === 'p' ? embedOfText(textOf(element)) : undefined;
    if (embed) return this.#printPlaceholder(embed);
    /* A browser ends a paragraph at a block in it, and leaves the text after the block without a paragraph. */
    const isBox = (name === 'p' && !children.every(isPhrasing)) || emphasisOfStyle(name, element.attributes.style) === 'plain';
    if (!isBox && (KEPT_BLOCKS.has(name) || KEPT_PHRASES.has(name))) return this.#printElement(element, inherited);
    const own = textAttributesOf(element);
    const handed = {dir: own.dir ?? inherited.dir, lang: own.lang ?? inherited.lang};
    return this.#nest(name, () =>
      this.printBlocks(isPartedByStyles(element) ? children.flatMap((child) => [child, ' ']) : children, handed).join('\n'),
    );
  }

  #printContent(children: readonly Node[]): string {
    return children
      .map((child) => {
        if (typeof child === 'string') return escapeHtml(child);
        return isPhrasing(child) ? this.#printPhrase(child) : this.#printBlock(child, {});
      })
      .join('');
  }

  #printPhrase(element: MarkupElement): string {
    const {name, attributes, children} = element;
    if (this.#leavesOut(element) || name === 'source') return '';
    if (name === 'math') return printFormula(element);
    const weight = emphasisOfStyle(name, attributes.style);
    if (weight === 'strong' || weight === 'em') return this.#printElement({...element, name: weight}, {});
    if (weight === undefined && KEPT_PHRASES.has(name)) return this.#printElement(element, {});
    const direction = printAttributes({...element, name: 'bdi'});
    return name === 'span' && direction
      ? `<span${direction}>${this.#printContent(children)}</span>`
      : this.#printContent(children);
  }

  #printElement(element: MarkupElement, inherited: TextAttributes): string {
    const {name, children} = element;
    const attributes = printAttributes(element, inherited);
    if (name === 'a' && !attributes.includes(' href=')) return this.#printContent(children);
    if (name === 'img' && !attributes.includes(' src=')) return '';
    const id = HEADINGS.includes(name) ? ` id="${escapeHtml(this.#anchors.create(contentOf(element)))}"` : '';
    const tag = `<${name}${attributes}${id}>`;
    if (VOID_ELEMENTS.has(name)) return tag;
    return `${tag}${this.#nest(name, () => this.#printContent(children))}</${name}>`;
  }

  /** Prints a player, or its fallback content where no file can be played. */
  #printPlayer(element: MarkupElement, inherited: TextAttributes): string {
    const {name, children} = element;
    const sources = childrenOf(element, 'source').map((source) => `<source${printAttributes(source)}>`);
    const attributes = printAttributes(element, inherited);
    const isPlayable = [attributes, ...sources].some((text) => text.includes(' src='));
    return isPlayable
      ? `<${name}${attributes} controls>${sources.join('')}</${name}>`
      : this.#printContent(children.filter((child) => !isSource(child)));
  }

  /** Prints a link in place of a frame. */
  #printPlaceholder(embed: Embed | undefined, caption = ''): string {
    if (!embed) return '';
    const lang = this.locale ? ` lang="${escapeHtml(this.locale)}"` : '';
    const notice = formatMessage(strings.embedNotice, new URL(embed.url).hostname);
    return (
      `<figure data-embed="${embed.kind}"><a href="${escapeHtml(embed.url)}"${lang}>${escapeHtml(embed.label)}</a>` +
      `<small${lang}>${escapeHtml(notice)}</small>${caption}</figure>`
    );
  }

  /** Prints a table, or only its text where its structure is not that of a table. */
  #printTable(element: MarkupElement, inherited: TextAttributes): string {
    return isTable(element)
      ? this.#printTablePart(element, inherited)
      : `<p${printAttributes(PARAGRAPH, inherited)}>${escapeHtml(textOf(element))}</p>`;
  }

  /** Prints a table, its sections and its rows, down to the cells, whose content is free. */
  #printTablePart(element: MarkupElement, inherited: TextAttributes = {}): string {
    const {name, children} = element;
    if (this.#leavesOut(element)) return '';
    if (!Object.hasOwn(TABLE_CHILDREN, name)) return this.#printElement(element, {});
    const parts = children.map((child) =>
      typeof child === 'string' || !TABLE_CHILDREN[name]!.has(child.name) ? '' : this.#printTablePart(child),
    );
    return `<${name}${printAttributes(element, inherited)}>${parts.join('')}</${name}>`;
  }

  /** Calls `write` with an element's name among the ancestors. */
  #nest(name: string, write: () => string): string {
    this.#ancestors.unshift(name);
    const written = write();
    this.#ancestors.shift();
    return written;
  }

  /** Returns whether an element is left out, and notes what is dropped of it for the warning. */
  #leavesOut(element: MarkupElement): boolean {
    const {name, attributes} = element;
    for (const key of droppedAttributesOf(element)) this.#dropped.add(`attribute "${key}"`);
    if (isHidden((key) => attributes[key])) return true;
    const isLeftOut =
      DROPPED_ELEMENTS.has(name) ||
      MATH_ANNOTATION.test(name) ||
      isDebris({
        name,
        classes: (attributes.class ?? '').split(/\s+/),
        within: () => this.#ancestors,
        holds: (wanted) => [...descendants(element)].some((inner) => wanted.includes(inner.name)),
      });
    if (isLeftOut) this.#dropped.add(`<${name}>`);
    return isLeftOut;
  }
}

const PARAGRAPH: MarkupElement = {name: 'p', attributes: {}, children: []};

const isBreak = (node: Node | undefined): boolean => typeof node === 'object' && node.name === 'br';
/** Whether only styles separate the words of an element (Ghost's bookmarks). */
const isPartedByStyles = ({attributes}: MarkupElement): boolean => /\bkg-bookmark-metadata\b/.test(attributes.class ?? '');
const isSource = (node: Node): boolean => typeof node === 'object' && node.name === 'source';
/** Whether a node shows anything in a paragraph. */
const isContent = (node: Node): boolean =>
  typeof node === 'string' ? node.trim() !== '' : node.name === 'img' || node.name === 'math' || node.children.some(isContent);

/** Whether a node is phrasing content (HTML): text, or an element that is no block and holds none. */
function isPhrasing(node: Node): boolean {
  if (typeof node === 'string') return true;
  const {name, children} = node;
  if (DROPPED_ELEMENTS.has(name) || name === 'math') return true;
  if (KEPT_BLOCKS.has(name) || UNWRAPPED_BLOCKS.has(name) || name === 'table' || name === 'iframe') return false;
  return children.every(isPhrasing);
}

/** The embed of a figure that holds only a frame or its address, and perhaps a caption. */
function embedOfFigure(element: MarkupElement): Embed | undefined {
  const children = element.children.filter((child) => typeof child === 'string' || child.name !== 'figcaption');
  const inner = [...descendants({...element, children})];
  if (inner.some(({name}) => /^(?:img|table|audio|video)$/.test(name))) return undefined;
  const text = contentOf({...PARAGRAPH, children}).trim();
  return text !== '' ? embedOfText(text) : embedOf(inner.find(({name}) => name === 'iframe')?.attributes.src);
}

/** Whether a table consists of rows of cells, without text outside of them. */
function isTable({name, children}: MarkupElement): boolean {
  if (!Object.hasOwn(TABLE_CHILDREN, name)) return true;
  return children.every((child) => {
    if (typeof child === 'string') return child.trim() === '';
    return TABLE_CHILDREN[name]!.has(child.name) ? isTable(child) : DROPPED_ELEMENTS.has(child.name) || textOf(child) === '';
  });
}

/** Prints a formula with elements of MathML and text alone. */
function printFormula(element: MarkupElement): string {
  const {name, children} = element;
  if (MATH_ANNOTATION.test(name)) return '';
  const content = children.map((child) => (isElement(child) ? printFormula(child) : escapeHtml(child))).join('');
  return MATH_ELEMENTS.has(name) ? `<${name}${printAttributes(element)}>${content}</${name}>` : content;
}
