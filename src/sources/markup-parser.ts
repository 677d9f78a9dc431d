import {Parser} from 'htmlparser2';
import {decodeReferences} from '../text/html/character-references.js';

/** An element of a feed or a page. */
export interface MarkupElement {
  /** In XML as it is written, with its prefix; in HTML in lower case. */
  name: string;
  attributes: Record<string, string>;
  children: (MarkupElement | string)[];
}

/** Elements whose content is not shown. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** The depth up to which elements are opened, for the parser needs time in proportion to it at every tag. No honest text is deeper. */
const MAX_DEPTH = 256;

export interface MarkupParserOptions {
  /** Called when an element begins: it has its attributes, and no children yet. */
  onOpen?: (element: MarkupElement) => void;
  /** Called when an element ends, with its parent. */
  onClose?: (element: MarkupElement, parent: MarkupElement) => void;
  /** Names of elements that cannot be children of one of the same name: the second ends the first. */
  nonNesting?: ReadonlySet<string>;
}

/**
 * Parses XML or HTML of any quality, piece by piece, in a browser, a worker or Node. Open elements are closed at the end, truncated text is
 * kept, and nothing throws. It uses no DOM, so that Trusted Types do not apply.
 */
export class MarkupParser {
  /** A nameless element around the whole text. */
  readonly root: MarkupElement = {name: '', attributes: {}, children: []};
  /** A prefix that is removed from the names of elements, such as "atom:". */
  prefix = '';
  readonly #open = [this.root];
  readonly #options: MarkupParserOptions;
  readonly #parser: Parser;
  /** Text since the last tag. */
  #text = '';
  /** The last letters that were written. */
  #lastWritten = '';
  #isCharacterData = false;

  constructor(kind: 'xml' | 'html', options: MarkupParserOptions = {}) {
    this.#options = options;
    this.#parser = new ShallowParser(
      {
        onopentag: (name, attributes) => this.#openElement(name, attributes),
        onclosetag: (name) => this.#closeElement(name),
        ontext: (piece) => (this.#text += piece),
        oncdatastart: () => this.#endText(true),
        oncdataend: () => this.#endText(false),
      },
      kind === 'xml',
      this.#open,
      options.nonNesting,
    );
  }

  write(text: string): void {
    this.#lastWritten = (this.#lastWritten + text.slice(-MAX_END_TAG_LETTERS)).slice(-MAX_END_TAG_LETTERS);
    this.#parser.write(text);
  }

  /** Closes all open elements. */
  end(): void {
    this.#parser.end();
    this.#endText(false);
  }

  /** The innermost open element; `undefined` at the end of a complete text. */
  get innermost(): MarkupElement | undefined {
    return this.#open.length > 1 ? this.#open.at(-1) : undefined;
  }

  /**
   * The element in which the text breaks off, where half of its content is of no use: an address, a title, a name. `undefined` within running text, between
   * two elements, and within an end tag.
   */
  get truncatedElement(): MarkupElement | undefined {
    const {innermost} = this;
    const isText = this.#open.some(({name}) => RUNNING_TEXT.test(name));
    return isText || /<\/\w[^<>]*$/.test(this.#lastWritten) || innermost?.children.some((child) => typeof child !== 'string')
      ? undefined
      : innermost;
  }

  #openElement(name: string, attributes: Record<string, string>): void {
    this.#endText(false);
    for (const [key, value] of Object.entries(attributes)) attributes[key] = decodeReferences(value);
    const element: MarkupElement = {name: this.#withoutPrefix(name), attributes, children: []};
    this.#open.at(-1)!.children.push(element);
    this.#open.push(element);
    this.#options.onOpen?.(element);
  }

  #withoutPrefix(name: string): string {
    return this.prefix !== '' && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }

  /** Closes an element, unless it was never opened: a text that is cut off within a tag ends such a one. */
  #closeElement(name: string): void {
    this.#endText(false);
    if (this.#open.length === 1 || this.#open.at(-1)!.name !== this.#withoutPrefix(name)) return;
    const element = this.#open.pop()!;
    this.#options.onClose?.(element, this.#open.at(-1)!);
  }

  /** Adds the text since the last tag, joined, for a character reference may be divided. References in CDATA and in scripts are not decoded. */
  #endText(isCharacterDataNext: boolean): void {
    const {name, children} = this.#open.at(-1)!;
    if (this.#text !== '')
      children.push(this.#isCharacterData || UNREAD_ELEMENTS.has(name) ? this.#text : decodeReferences(this.#text));
    this.#text = '';
    this.#isCharacterData = isCharacterDataNext;
  }
}

/** Letters of an end tag, at the most. */
const MAX_END_TAG_LETTERS = 50;

/** Elements with running text, of which a part is useful. */
const RUNNING_TEXT = /(?:^|:)(?:description|summary|content|encoded|body|body\.content|inlineXML|inlineData|abstract|subtitle)$/;

/** A parser that does not open elements beyond a depth: they are treated as void, so that their content belongs to the element around them. */
class ShallowParser extends Parser {
  readonly #open: readonly MarkupElement[];
  readonly #nonNesting: ReadonlySet<string> | undefined;
  /** Whether the current tag is too deep; decided once, before it is opened. */
  #isDeep: boolean | undefined = false;

  constructor(
    handler: ConstructorParameters<typeof Parser>[0],
    xmlMode: boolean,
    open: readonly MarkupElement[],
    flat?: ReadonlySet<string>,
  ) {
    super(handler, {xmlMode, decodeEntities: false});
    this.#open = open;
    this.#nonNesting = flat;
  }

  override onopentagname(start: number, end: number): void {
    this.#isDeep = undefined;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isDeep = false;
    super.onclosetag(start, end);
  }

  /** The parser calls this before it opens an element, and again at the end of its tag. */
  protected override isVoidElement(name: string): boolean {
    this.#isDeep ??= this.#begin(name);
    return this.#isDeep || super.isVoidElement(name);
  }

  /** Ends an element that the new one ends, and returns whether the new one is too deep. The parser ignores elements without a name. */
  #begin(name: string): boolean {
    if (this.#nonNesting?.has(name) && this.#open.at(-1)!.name === name) this['popElement'](true);
    return name !== '' && this.#isTooDeep(name);
  }

  /** Whether an element is too deep. Elements whose content is not shown may be one level deeper, or it would become text. */
  #isTooDeep(name: string): boolean {
    const depth = this.#open.length;
    return depth > MAX_DEPTH + 1 || (depth === MAX_DEPTH + 1 && !UNREAD_ELEMENTS.has(name));
  }
}
