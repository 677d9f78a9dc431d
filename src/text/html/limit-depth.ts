import {FOREIGN_ELEMENTS, tokenizeHtml, VOID_ELEMENTS, type Token} from './html-tokens.js';

/** Most levels of a document; browsers themselves stop at some 512. */
const MAX_DEPTH = 256;

/** Elements that, left open in a paragraph, browsers open again in each following one (HTML, "formatting"). */
const FORMATTING_ELEMENTS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that an end tag of another element does not reach out of (HTML, "has an element in scope"). */
const SCOPE_ELEMENTS = new Set('caption html marquee object table td template th'.split(' '));
const TABLE_ELEMENTS = new Set('caption colgroup table tbody td tfoot th thead tr'.split(' '));

const closeEachOther = (...names: string[]): (readonly [string, ReadonlySet<string>])[] =>
  names.map((name) => [name, new Set(names)]);
/** Open elements that a start tag ends: a list item ends the one before it. */
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
/** Blocks whose start tag ends a paragraph. */
const PARAGRAPH_ENDING_ELEMENTS = new Set(
  (
    'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main menu nav ol p pre section summary table ul'
  ).split(' '),
);

/** Elements kept at any depth: they end each other, and so add only one level. */
const PARAGRAPH_ELEMENTS = new Set('h1 h2 h3 h4 h5 h6 p'.split(' '));

/**
 * Removes the tags of elements deeper than 256 levels from HTML, and keeps their text: parsers and serializers call themselves for each level,
 * and fail on a deeper tree. HTML of usual depth comes back unchanged. It also removes a frameset, which would replace the whole body, and
 * the content of a drawing or formula with as many elements. The result is no safer than the input: sanitise after it, never before.
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

/** The open elements of a document, close to those of HTML's parser ("The stack of open elements"). */
class OpenElements {
  readonly #names: string[] = [];
  /** Number of omitted start tags that have not ended yet, by name. */
  readonly #omitted = new Map<string, number>();

  /** Follows the next token; gives false when it is to be left out. */
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

  /** An end tag is left out with its start tag. */
  #acceptEndTag({name}: Token): boolean {
    const omitted = this.#omitted.get(name) ?? 0;
    if (omitted > 0) this.#omitted.set(name, omitted - 1);
    else this.#close(name);
    return omitted === 0;
  }

  #close(name: string): void {
    const at = this.#indexOf(name);
    if (at < 0) return;
    /* Elements left open within it close too, except formatting, which is opened again. */
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
