/** A piece of HTML: text, a tag, or what is neither read nor shown. */
export interface Token {
  /** `raw` is what stands in a script, a style, a drawing and their like; `comment` also stands for doctypes and processing instructions. */
  kind: 'text' | 'open' | 'close' | 'raw' | 'comment';
  /** Of a tag, or of the element that raw text stands in; in lower case. */
  name: string;
  /** Where it begins and ends in the HTML. */
  start: number;
  end: number;
}

/** Elements that have no content and no end tag (HTML, "void elements"). */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is no markup (HTML, "raw text elements", and those that browsers parse like them). */
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'textarea', 'title', 'plaintext']);

/** Elements of other vocabularies, which end at their own end tag, or at an element that can only be HTML. */
export const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);
/** HTML stands within these (HTML, "HTML integration point"). */
const INTEGRATION = new Set(['foreignobject', 'desc', 'annotation-xml']);
/** A start tag of these ends a drawing or a formula that was left open (HTML, "The rules for parsing tokens in foreign content"). */
const BREAKOUT = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small ' +
    'span strong strike sub sup table tt u ul var'
  ).split(' '),
);

const TAG_NAME = /[^\s/>]*/y;
const COMMENT_END = /--!?>/g;

/**
 * Reads HTML piece by piece, as a browser's tokenizer does (HTML, "Tokenization"): a sign in an attribute or a comment ends
 * nothing, and what is cut off reaches to the end. It looks at each letter a bounded number of times, and keeps nothing.
 */
export function* htmlTokens(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const start = tagStart(html, at);
    if (start > at) yield {kind: 'text', name: '', start: at, end: start};
    if (start === html.length) return;
    const token = tagAt(html, start);
    yield token;
    at = token.end;
    if (token.kind !== 'open') continue;
    const end = contentEnd(html, token);
    if (end > at) yield {kind: 'raw', name: token.name, start: at, end};
    at = end;
  }
}

const BEGINNING = /<(?:[a-z!?]|\/[^])/iy;

/** Where the next tag or comment begins: "<" before anything else is a sign of its own. */
function tagStart(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at >= 0 && !isBeginning(html, at)) at = html.indexOf('<', at + 1);
  return at < 0 ? html.length : at;
}

function isBeginning(html: string, at: number): boolean {
  BEGINNING.lastIndex = at;
  return BEGINNING.test(html);
}

function tagAt(html: string, start: number): Token {
  const isClosing = html[start + 1] === '/';
  const first = start + (isClosing ? 2 : 1);
  if (!/[a-z]/i.test(html.charAt(first))) return {kind: 'comment', name: '', start, end: commentEnd(html, start)};
  TAG_NAME.lastIndex = first;
  const name = TAG_NAME.exec(html)![0];
  let end = first + name.length;
  for (const attribute of attributesFrom(html, end)) end = attribute.end;
  return {kind: isClosing ? 'close' : 'open', name: name.toLowerCase(), start, end: tagEnd(html, end)};
}

function tagEnd(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

function commentEnd(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return tagEnd(html, start);
  if (html[start + 4] === '>') return start + 5;
  COMMENT_END.lastIndex = start + (html.startsWith('->', start + 4) ? 3 : 4);
  return COMMENT_END.exec(html) ? COMMENT_END.lastIndex : html.length;
}

/** Where the content of an element that holds no HTML ends; of any other, where its tag does. */
function contentEnd(html: string, {name, end}: Token): number {
  if (RAW.has(name)) return rawEnd(html, end, name);
  return FOREIGN.has(name) && html[end - 2] !== '/' ? foreignEnd(html, end, name) : end;
}

/** Raw text ends at its own end tag and nowhere else. */
function rawEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return name === 'plaintext' ? html.length : (end.exec(html)?.index ?? html.length);
}

const endsForeign = ({kind, name}: Token): boolean =>
  kind === 'open' ? BREAKOUT.has(name) : kind === 'close' && (name === 'p' || name === 'br');

function foreignEnd(html: string, from: number, name: string): number {
  let depth = 1;
  let integration = 0;
  for (let start = tagStart(html, from); start < html.length;) {
    const token = tagAt(html, start);
    const isOpening = token.kind === 'open' && html[token.end - 2] !== '/';
    if (integration === 0 && endsForeign(token)) return start;
    const change = isOpening ? 1 : token.kind === 'close' ? -1 : 0;
    if (token.name === name && (depth += change) === 0) return start;
    if (INTEGRATION.has(token.name)) integration = Math.max(0, integration + change);
    start = tagStart(html, token.end);
  }
  return html.length;
}

export interface Attribute {
  /** In lower case. */
  name: string;
  /** As it is written, without its quotes. */
  value: string;
  /** Where its name begins, and where its value ends. */
  start: number;
  end: number;
}

const ATTRIBUTE = /([\s/]*)([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>]*)))?/y;

function* attributesFrom(html: string, from: number): Generator<Attribute> {
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
    const [, space = '', name = '', double, single, bare] = match;
    const end = ATTRIBUTE.lastIndex;
    yield {name: name.toLowerCase(), value: double ?? single ?? bare ?? '', start: match.index + space.length, end};
    ATTRIBUTE.lastIndex = end;
  }
}

/** The attributes of a tag, in their order. References in their values are not undone. */
export function* attributesIn(html: string, {name, start, end}: Token): Generator<Attribute> {
  for (const attribute of attributesFrom(html, start + 1 + name.length)) {
    if (attribute.end > end) return;
    yield attribute;
  }
}

/** Their values by their names; of a name that stands twice the first counts. */
export function attributesOf(html: string, tag: Token): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const {name, value} of attributesIn(html, tag)) if (!attributes.has(name)) attributes.set(name, value);
  return attributes;
}
