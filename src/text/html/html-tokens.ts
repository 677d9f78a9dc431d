/** A piece of HTML: text, a tag, or a part that is neither read nor shown. */
export interface Token {
  /** `raw` is the content of a script, a style, a drawing and their like; `comment` includes doctypes and processing instructions. */
  kind: 'text' | 'open' | 'close' | 'raw' | 'comment';
  /** Name of the tag, or of the element around raw text; in lower case. */
  name: string;
  /** Position in the HTML, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
}

/** Elements without content and end tag (HTML, "void elements"). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is no markup (HTML, "raw text elements", and those that browsers parse like them). */
const RAW_TEXT_ELEMENTS = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'textarea', 'title', 'plaintext']);

/** Elements of other vocabularies. They end at their own end tag, or at an element that can only be HTML. */
export const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set(['svg', 'math']);
/** Elements of drawings and formulas that contain HTML (HTML, "HTML integration point"). */
const INTEGRATION_POINTS = new Set(['foreignobject', 'desc', 'annotation-xml']);
/** Elements whose start tag ends an open drawing or formula (HTML, "The rules for parsing tokens in foreign content"). */
const BREAKOUT_ELEMENTS = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small ' +
    'span strong strike sub sup table tt u ul var'
  ).split(' '),
);

const TAG_NAME = /[^\s/>]*/y;
const COMMENT_END = /--!?>/g;

/**
 * Reads HTML piece by piece, as a browser's tokenizer does (HTML, "Tokenization"): ">" in an attribute or a comment ends no tag, and a
 * tag that is cut off reaches to the end. It looks at each letter a bounded number of times, and keeps nothing.
 */
export function* tokenizeHtml(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const start = findTagStart(html, at);
    if (start > at) yield {kind: 'text', name: '', start: at, end: start};
    if (start === html.length) return;
    const token = readTag(html, start);
    yield token;
    at = token.end;
    if (token.kind !== 'open') continue;
    const end = findContentEnd(html, token);
    if (end > at) yield {kind: 'raw', name: token.name, start: at, end};
    at = end;
  }
}

const MARKUP_START = /<(?:[a-z!?]|\/[^])/iy;

/** Finds the next tag or comment: "<" before anything else is text. */
function findTagStart(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at >= 0 && !isMarkupStart(html, at)) at = html.indexOf('<', at + 1);
  return at < 0 ? html.length : at;
}

function isMarkupStart(html: string, at: number): boolean {
  MARKUP_START.lastIndex = at;
  return MARKUP_START.test(html);
}

function readTag(html: string, start: number): Token {
  const isClosing = html[start + 1] === '/';
  const first = start + (isClosing ? 2 : 1);
  if (!/[a-z]/i.test(html.charAt(first))) return {kind: 'comment', name: '', start, end: findCommentEnd(html, start)};
  TAG_NAME.lastIndex = first;
  const name = TAG_NAME.exec(html)![0];
  let end = first + name.length;
  for (const attribute of readAttributes(html, end)) end = attribute.end;
  return {kind: isClosing ? 'close' : 'open', name: name.toLowerCase(), start, end: findTagEnd(html, end)};
}

function findTagEnd(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

function findCommentEnd(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return findTagEnd(html, start);
  if (html[start + 4] === '>') return start + 5;
  COMMENT_END.lastIndex = start + (html.startsWith('->', start + 4) ? 3 : 4);
  return COMMENT_END.exec(html) ? COMMENT_END.lastIndex : html.length;
}

/** Finds the end of the content of an element that holds no HTML; for any other element, the end of its tag. */
function findContentEnd(html: string, {name, end}: Token): number {
  if (RAW_TEXT_ELEMENTS.has(name)) return findRawTextEnd(html, end, name);
  return FOREIGN_ELEMENTS.has(name) && html[end - 2] !== '/' ? findForeignEnd(html, end, name) : end;
}

/** Raw text ends at its own end tag and nowhere else. */
function findRawTextEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return name === 'plaintext' ? html.length : (end.exec(html)?.index ?? html.length);
}

const isForeignEnd = ({kind, name}: Token): boolean =>
  kind === 'open' ? BREAKOUT_ELEMENTS.has(name) : kind === 'close' && (name === 'p' || name === 'br');

function findForeignEnd(html: string, from: number, name: string): number {
  let depth = 1;
  let integration = 0;
  for (let start = findTagStart(html, from); start < html.length;) {
    const token = readTag(html, start);
    const isOpening = token.kind === 'open' && html[token.end - 2] !== '/';
    if (integration === 0 && isForeignEnd(token)) return start;
    const change = isOpening ? 1 : token.kind === 'close' ? -1 : 0;
    if (token.name === name && (depth += change) === 0) return start;
    if (INTEGRATION_POINTS.has(token.name)) integration = Math.max(0, integration + change);
    start = findTagStart(html, token.end);
  }
  return html.length;
}

export interface Attribute {
  /** In lower case. */
  name: string;
  /** As written, without quotes; references are not decoded. */
  value: string;
  /** Begin of the name and end of the value, in UTF-16 code units. */
  start: number;
  end: number;
}

const ATTRIBUTE = /([\s/]*)([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>]*)))?/y;

function* readAttributes(html: string, from: number): Generator<Attribute> {
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
    const [, space = '', name = '', double, single, bare] = match;
    const end = ATTRIBUTE.lastIndex;
    yield {name: name.toLowerCase(), value: double ?? single ?? bare ?? '', start: match.index + space.length, end};
    ATTRIBUTE.lastIndex = end;
  }
}

/** The attributes of a tag, in order. */
export function* attributesIn(html: string, {name, start, end}: Token): Generator<Attribute> {
  for (const attribute of readAttributes(html, start + 1 + name.length)) {
    if (attribute.end > end) return;
    yield attribute;
  }
}

/** The values of a tag's attributes by name; the first of two with one name counts (HTML, "Attribute name state"). */
export function attributesOf(html: string, tag: Token): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const {name, value} of attributesIn(html, tag)) if (!attributes.has(name)) attributes.set(name, value);
  return attributes;
}
