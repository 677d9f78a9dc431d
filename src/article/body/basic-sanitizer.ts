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
import {droppedAttributes, printedAttributes, textOfAttributes, type Inherited} from './basic-attributes.js';
import {HEADINGS} from '../headings/headings.js';
import {isDebris} from './debris.js';
import {bareAddress, embedOf, type Embed} from '../embeds/providers.js';
import {MATH_TAGS, OTHER_NOTATION} from './formulas.js';
import {weightOfStyle} from './style-to-markup.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const KEPT_BLOCKS = names(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption aside details summary address audio video',
);
const KEPT_PHRASES = names(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small source strong sub sup time u var wbr',
);
/** Blocks whose tags go. */
const BOXES = names(
  'article body caption center div fieldset footer form header hgroup html main nav section tbody td tfoot th thead tr',
);
const DROPPED = names('script style template noscript noembed noframes object svg title head canvas datalist col colgroup track');
const VOID = names('hr br img source wbr');
const FORMULA: ReadonlySet<string> = names(MATH_TAGS);
/** What a table, and what its rows, are made of; a browser moves anything else in them to another place in the text. */
const TABLE_PARTS: Record<string, ReadonlySet<string>> = {
  table: names('caption thead tbody tfoot tr'),
  thead: names('tr'),
  tbody: names('tr'),
  tfoot: names('tr'),
  tr: names('td th'),
};
const BLANK_LINES = /\n[^\S\n]*\n\s*/;

/**
 * The HTML of a body as a server may print it without a DOM: the tags that an article is made of stay, and of their attributes safe addresses,
 * the words and sizes of pictures, direction, language, and what a cell spans. Frames become links; every other tag goes and its text stays; scripts,
 * styles, forms and what is hidden go with their content. Boxes that only wrap are taken away, and text that stands bare becomes paragraphs, as the
 * element does. Headings get ids. A server with a sanitiser of its own passes that instead.
 */
export function bareBody(html: string, {locale = ''}: {locale?: string} = {}): string {
  const writer = new Writer(locale);
  const body = writer.blocks(parseMarkup(loadAtOnce(withoutCharacterData(html)), 'html').children, {}).join('\n');
  writer.tell();
  return body;
}

/** Text that came in XML may bring its marks along, which are a comment in HTML: parsers disagree where that ends. */
function withoutCharacterData(html: string): string {
  const [before = '', ...pieces] = html.split('<![CDATA[');
  return before + pieces.map((piece) => piece.replace(']]>', '')).join('');
}

type Node = MarkupElement | string;

class Writer {
  readonly #anchors = new HeadingIds();
  readonly #left = new Set<string>();
  readonly #around: string[] = [];

  constructor(private readonly locale: string) {}

  /** Tells a developer what was left out. */
  tell(): void {
    if (this.#left.size > 0)
      warn(
        `a body was printed without a sanitiser, and without its ${[...this.#left].sort().join(', ')}; pass "sanitize" to keep what is safe of that (README, "What becomes of a body").`,
      );
  }

  /** What stands in a body or a box, with the phrases that stand bare in it as paragraphs, parted by blank lines or two breaks. */
  blocks(children: readonly Node[], inherited: Inherited): string[] {
    const written: string[] = [];
    let run: Node[] = [];
    const endRun = () => {
      const address = bareAddress(contentOf({...PARAGRAPH, children: run}));
      const content = address ? '' : this.#inside(run).trim();
      if (address) written.push(this.#facade(address));
      if (content !== '' && run.some(isContent)) written.push(`<p${printedAttributes(PARAGRAPH, inherited)}>${content}</p>`);
      run = [];
    };
    for (const [index, child] of children.entries()) {
      if (typeof child === 'string') {
        for (const [piece, text] of child.split(BLANK_LINES).entries()) {
          if (piece > 0) endRun();
          run.push(text);
        }
      } else if (isBreak(child) && (isBreak(children[index - 1]) || isBreak(children[index + 1]))) endRun();
      else if (isPhrase(child)) run.push(child);
      else {
        endRun();
        written.push(this.#block(child, inherited));
      }
    }
    endRun();
    return written.filter((block) => block !== '');
  }

  #block(element: MarkupElement, inherited: Inherited): string {
    const {name, children} = element;
    if (this.#isLeftOut(element)) return '';
    if (name === 'iframe') return this.#facade(embedOf(element.attributes.src));
    if (name === 'table') return this.#table(element, inherited);
    if (name === 'audio' || name === 'video') return this.#player(element, inherited);
    if (name === 'p' && children.length === 0) return '';
    const shown = name === 'figure' ? embedOfFigure(element) : undefined;
    if (shown) return this.#facade(shown, this.#inside(childrenOf(element, 'figcaption')));
    const address = name === 'p' ? bareAddress(textOf(element)) : undefined;
    if (address) return this.#facade(address);
    /* A paragraph that holds a block would be parted by the browser, and what stands after the block would be in none. */
    const isBox = (name === 'p' && !children.every(isPhrase)) || weightOfStyle(name, element.attributes.style) === 'plain';
    if (!isBox && (KEPT_BLOCKS.has(name) || KEPT_PHRASES.has(name))) return this.#tagged(element, inherited);
    const own = textOfAttributes(element);
    const handed = {dir: own.dir ?? inherited.dir, lang: own.lang ?? inherited.lang};
    return this.#within(name, () =>
      this.blocks(isParted(element) ? children.flatMap((child) => [child, ' ']) : children, handed).join('\n'),
    );
  }

  #inside(children: readonly Node[]): string {
    return children
      .map((child) => {
        if (typeof child === 'string') return escapeHtml(child);
        return isPhrase(child) ? this.#phrase(child) : this.#block(child, {});
      })
      .join('');
  }

  #phrase(element: MarkupElement): string {
    const {name, attributes, children} = element;
    if (this.#isLeftOut(element) || name === 'source') return '';
    if (name === 'math') return formula(element);
    const weight = weightOfStyle(name, attributes.style);
    if (weight === 'strong' || weight === 'em') return this.#tagged({...element, name: weight}, {});
    if (weight === undefined && KEPT_PHRASES.has(name)) return this.#tagged(element, {});
    const direction = printedAttributes({...element, name: 'bdi'});
    return name === 'span' && direction ? `<span${direction}>${this.#inside(children)}</span>` : this.#inside(children);
  }

  #tagged(element: MarkupElement, inherited: Inherited): string {
    const {name, children} = element;
    const attributes = printedAttributes(element, inherited);
    if (name === 'a' && !attributes.includes(' href=')) return this.#inside(children);
    if (name === 'img' && !attributes.includes(' src=')) return '';
    const id = HEADINGS.includes(name) ? ` id="${escapeHtml(this.#anchors.create(contentOf(element)))}"` : '';
    const tag = `<${name}${attributes}${id}>`;
    if (VOID.has(name)) return tag;
    return `${tag}${this.#within(name, () => this.#inside(children))}</${name}>`;
  }

  /** A player of what can be played. */
  #player(element: MarkupElement, inherited: Inherited): string {
    const {name, children} = element;
    const sources = childrenOf(element, 'source').map((source) => `<source${printedAttributes(source)}>`);
    const attributes = printedAttributes(element, inherited);
    const isPlayable = [attributes, ...sources].some((text) => text.includes(' src='));
    return isPlayable
      ? `<${name}${attributes} controls>${sources.join('')}</${name}>`
      : this.#inside(children.filter((child) => !isSource(child)));
  }

  /** A frame's place is taken by a link to what it shows. */
  #facade(embed: Embed | undefined, caption = ''): string {
    if (!embed) return '';
    const lang = this.locale ? ` lang="${escapeHtml(this.locale)}"` : '';
    const notice = formatMessage(strings.embedNotice, new URL(embed.url).hostname);
    return (
      `<figure data-embed="${embed.kind}"><a href="${escapeHtml(embed.url)}"${lang}>${escapeHtml(embed.label)}</a>` +
      `<small${lang}>${escapeHtml(notice)}</small>${caption}</figure>`
    );
  }

  /** A table whose parts are not those of one keeps its words, in their order. */
  #table(element: MarkupElement, inherited: Inherited): string {
    return isTable(element)
      ? this.#tablePart(element, inherited)
      : `<p${printedAttributes(PARAGRAPH, inherited)}>${escapeHtml(textOf(element))}</p>`;
  }

  /** A table, its sections and rows, down to its cells, which hold what they will. */
  #tablePart(element: MarkupElement, inherited: Inherited = {}): string {
    const {name, children} = element;
    if (this.#isLeftOut(element)) return '';
    if (!Object.hasOwn(TABLE_PARTS, name)) return this.#tagged(element, {});
    const parts = children.map((child) =>
      typeof child === 'string' || !TABLE_PARTS[name]!.has(child.name) ? '' : this.#tablePart(child),
    );
    return `<${name}${printedAttributes(element, inherited)}>${parts.join('')}</${name}>`;
  }

  #within(name: string, write: () => string): string {
    this.#around.unshift(name);
    const written = write();
    this.#around.shift();
    return written;
  }

  #isLeftOut(element: MarkupElement): boolean {
    const {name, attributes} = element;
    for (const key of droppedAttributes(element)) this.#left.add(`attribute "${key}"`);
    if (isHidden((key) => attributes[key])) return true;
    const isLeftOut =
      DROPPED.has(name) ||
      OTHER_NOTATION.test(name) ||
      isDebris({
        name,
        classes: (attributes.class ?? '').split(/\s+/),
        within: () => this.#around,
        holds: (wanted) => [...descendants(element)].some((inner) => wanted.includes(inner.name)),
      });
    if (isLeftOut) this.#left.add(`<${name}>`);
    return isLeftOut;
  }
}

const PARAGRAPH: MarkupElement = {name: 'p', attributes: {}, children: []};

const isBreak = (node: Node | undefined): boolean => typeof node === 'object' && node.name === 'br';
/** Whether only styles would part the words that it holds (Ghost's bookmarks). */
const isParted = ({attributes}: MarkupElement): boolean => /\bkg-bookmark-metadata\b/.test(attributes.class ?? '');
const isSource = (node: Node): boolean => typeof node === 'object' && node.name === 'source';
/** Whether a paragraph of it would show anything. */
const isContent = (node: Node): boolean =>
  typeof node === 'string' ? node.trim() !== '' : node.name === 'img' || node.name === 'math' || node.children.some(isContent);

/** What stands in a line of text: text, and elements that are no block and hold none. */
function isPhrase(node: Node): boolean {
  if (typeof node === 'string') return true;
  const {name, children} = node;
  if (DROPPED.has(name) || name === 'math') return true;
  if (KEPT_BLOCKS.has(name) || BOXES.has(name) || name === 'table' || name === 'iframe') return false;
  return children.every(isPhrase);
}

/** What a figure shows that holds nothing but a frame or its address, beside a caption. */
function embedOfFigure(element: MarkupElement): Embed | undefined {
  const children = element.children.filter((child) => typeof child === 'string' || child.name !== 'figcaption');
  const inner = [...descendants({...element, children})];
  if (inner.some(({name}) => /^(?:img|table|audio|video)$/.test(name))) return undefined;
  const text = contentOf({...PARAGRAPH, children}).trim();
  return text !== '' ? bareAddress(text) : embedOf(inner.find(({name}) => name === 'iframe')?.attributes.src);
}

/** Whether a table holds rows of cells, and no text beside them. */
function isTable({name, children}: MarkupElement): boolean {
  if (!Object.hasOwn(TABLE_PARTS, name)) return true;
  return children.every((child) => {
    if (typeof child === 'string') return child.trim() === '';
    return TABLE_PARTS[name]!.has(child.name) ? isTable(child) : DROPPED.has(child.name) || textOf(child) === '';
  });
}

/** A formula of nothing but elements of formulas, and text. */
function formula(element: MarkupElement): string {
  const {name, children} = element;
  if (OTHER_NOTATION.test(name)) return '';
  const content = children.map((child) => (isElement(child) ? formula(child) : escapeHtml(child))).join('');
  return FORMULA.has(name) ? `<${name}${printedAttributes(element)}>${content}</${name}>` : content;
}
