import {Parser} from 'htmlparser2';
import {decodeReferences} from '../text/html/character-references.js';

/** An element of a feed or a page. */
export interface MarkupElement {
  /** As it is written in XML, with its prefix; in lower case in HTML. */
  name: string;
  attributes: Record<string, string>;
  children: (MarkupElement | string)[];
}

/** Elements whose content no reader sees. */
export const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** Elements are opened within each other up to this depth: the parser takes time by it for every tag, and no honest text is deeper. */
const MAX_DEPTH = 256;

export interface MarkupParserOptions {
  /** Called with an element as it begins: it has its attributes, and no children yet. */
  onOpen?: (element: MarkupElement) => void;
  /** Called with an element as it ends, with all that it holds, and with the element that it stands in. */
  onClose?: (element: MarkupElement, parent: MarkupElement) => void;
  /** Names of elements that hold none of their own: one that begins right in another ends it. */
  flat?: ReadonlySet<string>;
}

/**
 * Parses XML or HTML of any quality, piece by piece, in a browser, a worker or Node: what is not closed is closed, what is cut off is
 * kept, and nothing throws. It touches no DOM, so Trusted Types have nothing to object to.
 */
export class MarkupParser {
  /** A nameless element around it all. */
  readonly root: MarkupElement = {name: '', attributes: {}, children: []};
  /** A prefix that is taken off names of elements, as of "atom:feed". */
  prefix = '';
  readonly #open = [this.root];
  readonly #options: MarkupParserOptions;
  readonly #parser: Parser;
  #text = '';
  /** The end of what was written. */
  #end = '';
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
      options.flat,
    );
  }

  write(text: string): void {
    this.#end = (this.#end + text.slice(-LONGEST_TAG)).slice(-LONGEST_TAG);
    this.#parser.write(text);
  }

  /** Closes what is open. */
  end(): void {
    this.#parser.end();
    this.#endText(false);
  }

  /** The innermost element that is open; a text that is whole leaves none. */
  get last(): MarkupElement | undefined {
    return this.#open.length > 1 ? this.#open.at(-1) : undefined;
  }

  /**
   * The element in which the text breaks off, where what it holds is of no use by half: an address, a title, a name. `undefined` for running text, and for a
   * text that breaks off between two elements or in the tag that ends one.
   */
  get half(): MarkupElement | undefined {
    const {last} = this;
    const isText = this.#open.some(({name}) => TEXTS.test(name));
    return isText || /<\/\w[^<>]*$/.test(this.#end) || last?.children.some((child) => typeof child !== 'string')
      ? undefined
      : last;
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

  /** A text that is cut off within a tag ends an element that was never opened. */
  #closeElement(name: string): void {
    this.#endText(false);
    if (this.#open.length === 1 || this.#open.at(-1)!.name !== this.#withoutPrefix(name)) return;
    const element = this.#open.pop()!;
    this.#options.onClose?.(element, this.#open.at(-1)!);
  }

  /** Text comes in pieces, which may part a character reference. Character data, and a script, are what is written. */
  #endText(isCharacterDataNext: boolean): void {
    const {name, children} = this.#open.at(-1)!;
    if (this.#text !== '') children.push(this.#isCharacterData || UNREAD.has(name) ? this.#text : decodeReferences(this.#text));
    this.#text = '';
    this.#isCharacterData = isCharacterDataNext;
  }
}

/** Letters of the tag of an element's end. */
const LONGEST_TAG = 50;

/** Elements that hold running text, of which the beginning is worth having. */
const TEXTS = /(?:^|:)(?:description|summary|content|encoded|body|body\.content|inlineXML|inlineData|abstract|subtitle)$/;

/** A parser that does not open elements beyond a depth: they are void, and what they hold is in the element around them. */
class ShallowParser extends Parser {
  readonly #open: readonly MarkupElement[];
  readonly #flat: ReadonlySet<string> | undefined;
  /** Whether the tag that is being read is too deep; judged once, before it is opened. */
  #isDeep: boolean | undefined = false;

  constructor(
    handler: ConstructorParameters<typeof Parser>[0],
    xmlMode: boolean,
    open: readonly MarkupElement[],
    flat?: ReadonlySet<string>,
  ) {
    super(handler, {xmlMode, decodeEntities: false});
    this.#open = open;
    this.#flat = flat;
  }

  override onopentagname(start: number, end: number): void {
    this.#isDeep = undefined;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isDeep = false;
    super.onclosetag(start, end);
  }

  /** It is asked first when an element begins, before that is opened, and again when its tag ends. */
  protected override isVoidElement(name: string): boolean {
    this.#isDeep ??= this.#begin(name);
    return this.#isDeep || super.isVoidElement(name);
  }

  /** Ends what the element ends, and gives whether it is too deep. A nameless one is passed over by the parser. */
  #begin(name: string): boolean {
    if (this.#flat?.has(name) && this.#open.at(-1)!.name === name) this['popElement'](true);
    return name !== '' && this.#isTooDeep(name);
  }

  /** What is not to be read as text is opened once more. */
  #isTooDeep(name: string): boolean {
    const depth = this.#open.length;
    return depth > MAX_DEPTH + 1 || (depth === MAX_DEPTH + 1 && !UNREAD.has(name));
  }
}
