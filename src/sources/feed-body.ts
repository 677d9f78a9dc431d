import {absolute} from './article-list.js';
import {addressKey} from '../text/address-key.js';
import type {Loose} from '../model/read-article.js';
import {descendants, innerHtml, isElement, parseMarkup, textOf, type MarkupElement} from './markup-tree.js';
import {filesOf, isPicture, largestOf} from './picture.js';

/** Letters of a line that a feed adds to an item, at the most: "The post … appeared first on …". */
const LONGEST_LINE = 300;

/**
 * HTML without the last line that a feed adds to every item, which leads to the item itself ("ظهرت المقالة … أولاً على …"): it is told by its
 * links, for its words are the site's own.
 */
export function withoutOwnLinks(html: string, url: string | undefined, base: string | undefined): string {
  if (url === undefined || !/<a\b/i.test(html)) return html;
  const root = parseMarkup(html, 'html');
  const last = root.children.findLastIndex((child) => isElement(child) || child.trim() !== '');
  const element = root.children[last];
  if (last < 1 || element === undefined || !isElement(element) || !isOfFeed(element, url, base)) return html;
  return innerHtml({...root, children: root.children.slice(0, last)}).trim();
}

function isOfFeed(element: MarkupElement, url: string, base: string | undefined): boolean {
  if (!/^(?:p|div|small|em)$/.test(element.name) || textOf(element).length > LONGEST_LINE) return false;
  const links = [...descendants(element)].filter(({name}) => name === 'a').map(({attributes}) => absolute(attributes.href, base));
  return (
    links.length <= 2 &&
    links.some((link) => link !== undefined && addressKey(link) === addressKey(url)) &&
    links.every((link) => isOfSite(link, url))
  );
}

const isOfSite = (link: string | undefined, url: string): boolean =>
  link !== undefined && URL.canParse(link) && URL.canParse(url) && new URL(link).host === new URL(url).host;

const ADDRESSES = ['href', 'src', 'poster', 'data-src', 'data-lazy-src'];
const SRCSETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** An address that begins from nowhere. */
const RELATIVE = /\s(?:href|poster|(?:data-|data-lazy-)?src(?:set)?)\s*=\s*["']?(?!["'#\s]|[a-z][a-z\d+.-]*:)/i;

/** HTML whose addresses begin from that of its feed or page. What has none that are relative comes back as it is written. */
export function withAddresses(html: string, base: string | undefined): string {
  if (base === undefined || !RELATIVE.test(html)) return html;
  const root = parseMarkup(html, 'html');
  for (const {attributes} of descendants(root)) {
    for (const name of ADDRESSES)
      if (attributes[name] && !attributes[name].startsWith('#')) attributes[name] = absolute(attributes[name], base)!;
    for (const name of SRCSETS)
      if (attributes[name])
        attributes[name] = attributes[name]
          .split(/,\s+/)
          .map((part) => part.trim().replace(/^\S+/, (url) => absolute(url, base)!))
          .join(', ');
  }
  return innerHtml(root);
}

export const NO_PICTURE_CLASS = /\b(?:emoji|wp-smiley|avatar)\b/;
const HIDDEN_STYLE = /display\s*:\s*none|(?:width|height)\s*:\s*[01]px/i;
/** Where scripts that load pictures late keep the address, or several. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

/** The first picture of a text that shows something. */
export function bodyPicture(body: string): Loose | undefined {
  if (!body.includes('<img')) return undefined;
  for (const {name, attributes} of descendants(parseMarkup(body, 'html'))) {
    if (name !== 'img' || isHidden(attributes)) continue;
    const url = addressOf(attributes);
    if (url === undefined || !isPicture(url, attributes)) continue;
    const {width, height, alt, title} = attributes;
    return {url, width, height, alternateName: alt ?? title};
  }
  return undefined;
}

const isHidden = ({class: names = '', style = '', hidden, width, height}: Record<string, string>): boolean =>
  hidden !== undefined || width === '0' || height === '0' || NO_PICTURE_CLASS.test(names) || HIDDEN_STYLE.test(style);

/** The address of a picture: that which a script loads late, the picture's own, or the widest of its set. */
function addressOf(attributes: Record<string, string>): string | undefined {
  const sets = SRCSETS.map((name) => largestOf(filesOf(attributes[name] ?? ''))?.url);
  return [...LATE.map((name) => attributes[name]), ...sets.slice(1), attributes.src, sets[0]]
    .map((url) => url?.trim())
    .find((url) => url && !url.startsWith('data:'));
}
