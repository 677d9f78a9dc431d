import {childOf, descendants, isElement, parseMarkup, textOf, type MarkupElement} from '../markup-tree.js';
import {rootIndexOf} from '../recognize-format.js';

/** Letters of a foreign text that an error quotes. */
const QUOTED_LETTERS = 80;

/** Root elements of HTML and of its fragments. Names with a hyphen are custom elements. */
const HTML_ROOT =
  /^(?:!doctype|html|head|body|meta|link|script|style|title|base|main|article|section|header|footer|nav|aside|div|p|span|h[1-6]|a|ul|ol|li|dl|table|img|figure|picture|center|form|br|hr|b|i|em|strong|font|iframe|noscript|template|blockquote|pre|video|audio|button|input|label)$/i;
const XML_KINDS: Record<string, string> = {
  svg: 'an SVG picture',
  opml: 'a list of feeds (OPML): give the address of one of them',
  envelope: 'an answer of SOAP',
  methodresponse: 'an answer of XML-RPC',
  plist: 'a property list',
  kml: 'a map (KML)',
  gpx: 'a track (GPX)',
  urlset: 'a sitemap',
};
/** Names of elements with the message of an error, the most telling first. */
const MESSAGE_ELEMENTS = ['message', 'faultstring', 'text', 'description', 'detail', 'reason', 'error', 'code', 'title'];

/** Describes XML that is no page, by its root and its message, to be read after an address. `undefined` for HTML. */
export function describeXml(text: string): string | undefined {
  const name = /^<([a-z_][\w.:-]*)/i.exec(text.slice(rootIndexOf(text)))?.[1] ?? '';
  const local = name.replace(/^.*:/, '');
  if (name === '' || HTML_ROOT.test(name) || (local.includes('-') && !/^\s*<\?xml/.test(text))) return undefined;
  const elements = [...descendants(parseMarkup(text.slice(0, 100_000), 'xml'))];
  const isWord = (word: string) => (element: MarkupElement) =>
    element.name.replace(/^.*:/, '').toLowerCase() === word && !element.children.some(isElement);
  const said = MESSAGE_ELEMENTS.map((word) => textOf(elements.find(isWord(word)))).find(Boolean);
  const code = elements[0] && textOf(childOf(elements[0], 'Code', 'code'));
  const words = [...new Set([code, said])].filter((part) => part).map((part) => `“${part!.slice(0, QUOTED_LETTERS)}”`);
  const kind = XML_KINDS[local.toLowerCase()] ?? `XML (<${name.slice(0, QUOTED_LETTERS)}>), and no feed or list of articles`;
  return `is ${kind}${words.length > 0 ? `; it says ${words.join(', ')}` : ''}.`;
}
