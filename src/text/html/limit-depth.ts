import {FOREIGN_ELEMENTS, tokenizeHtml, VOID_ELEMENTS, type Token} from './html-tokens.js';

/** Levels that a document keeps; browsers themselves end at some 512. */
const MAX_DEPTH = 256;

/** Elements that browsers open again in each paragraph after the one that they were left open in. */
const FORMATTING_ELEMENTS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** An end tag of something else does not reach out of these (HTML, "has an element in scope"). */
const SCOPE_ELEMENTS = new Set('caption html marquee object table td template th'.split(' '));
const TABLE_ELEMENTS = new Set('caption colgroup table tbody td tfoot th thead tr'.split(' '));

const closeEachOther = (...names: string[]): (readonly [string, ReadonlySet<string>])[] =>
  names.map((name) => [name, new Set(names)]);
/** Elements that a start tag ends which were left open: a list item the one before it, a paragraph another. */
const CLOSED_BY_START_TAG = new Map<string, ReadonlySet<string>>([
  ...['a', 'button', 'li', 'nobr', 'option'].flatMap((name) => closeEachOther(name)),
  ...closeEachOther('dd', 'dt'),
  ...closeEachOther('rt', 'rp'),
  ...closeEachOther('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['tr', new Set(['td', 'th', 'tr'])],
  ...['tbody', 'thead', 'tfoot'].map((name) => [name, new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot'])] as const),
]);
/** Blocks that end a paragraph. */
const PARAGRAPH_ENDING_ELEMENTS = new Set(
  (
    'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main menu nav ol p pre section summary table ul'
  ).split(' '),
);

/** Paragraphs stay paragraphs at whatever depth: they end each other, and so add no more than one level to it. */
const PARAGRAPH_ELEMENTS = new Set('h1 h2 h3 h4 h5 h6 p'.split(' '));

/**
 * HTML without the tags of what is deeper than 256 elements, their text kept: no tree made of it is so deep that a parser or a
 * serializer, which call themselves for each level, ends in an error. HTML of any usual depth comes back as it is. Left out as well are a
 * frameset, which would take the place of the whole body, and what stands in a drawing or formula of so many elements. The result is no safer than what was
 * given: it is to be sanitised after this, never before.
 */
export function limitDepth(html: string): string {
  const open = new OpenElements();
  let kept = '';
  let from = 0;
  for (const token of tokenizeHtml(html)) {
    if (open.accept(token, html)) continue;
    kept += html.slice(from, token.start);
    from = token.end;
  }
  return from === 0 ? html : kept + html.slice(from);
}

/** The open elements of a document, near enough to how HTML's parser keeps them ("The stack of open elements"). */
class OpenElements {
  readonly #names: string[] = [];
  /** Start tags that were left out and are not ended yet, by name. */
  readonly #omitted = new Map<string, number>();

  /** Takes what comes next; false where it is to be left out. */
  accept(token: Token, html: string): boolean {
    if (token.kind === 'open') return this.#acceptStartTag(token.name);
    if (token.kind === 'close') return this.#acceptEndTag(token);
    const isDrawing = token.kind === 'raw' && FOREIGN_ELEMENTS.has(token.name);
    return !isDrawing || html.slice(token.start, token.end).split('<').length < MAX_DEPTH;
  }

  #acceptStartTag(name: string): boolean {
    if (name === 'frameset' || name === 'frame') return false;
    if (PARAGRAPH_ENDING_ELEMENTS.has(name)) this.#close('p');
    this.#closeLeftOpen(CLOSED_BY_START_TAG.get(name));
    if (VOID_ELEMENTS.has(name)) return true;
    if (this.#names.length >= MAX_DEPTH) {
      if (PARAGRAPH_ELEMENTS.has(name)) return true;
      this.#omitted.set(name, (this.#omitted.get(name) ?? 0) + 1);
      return false;
    }
    this.#names.push(name);
    return true;
  }

  /** An end tag goes where its start tag was left out. */
  #acceptEndTag({name}: Token): boolean {
    const omitted = this.#omitted.get(name) ?? 0;
    if (omitted > 0) this.#omitted.set(name, omitted - 1);
    else this.#close(name);
    return omitted === 0;
  }

  #close(name: string): void {
    const at = this.#indexOf(name);
    if (at < 0) return;
    /* What was left open within goes with it, but for formatting, which is opened again. */
    const isFormatting = FORMATTING_ELEMENTS.has(name);
    const rest = this.#names.splice(at).slice(1);
    this.#names.push(...rest.filter((item) => isFormatting || FORMATTING_ELEMENTS.has(item)));
  }

  #indexOf(name: string): number {
    for (let at = this.#names.length - 1; at >= 0; at--) {
      if (this.#names[at] === name) return at;
      if (SCOPE_ELEMENTS.has(this.#names[at]!) && !TABLE_ELEMENTS.has(name)) return -1;
    }
    return -1;
  }

  #closeLeftOpen(names: ReadonlySet<string> | undefined): void {
    while (names && this.#names.length > 0 && names.has(this.#names.at(-1)!)) this.#names.pop();
  }
}
