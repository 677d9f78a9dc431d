import {absolute} from './article-list.js';
import {addressKey} from '../base/address-key.js';
import {descendants, innerHtml, isElement, parseMarkup, textOf, type MarkupElement} from './markup.js';

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
/** An address that begins from nowhere. */
const RELATIVE = /\s(?:href|src|srcset|poster|data-src|data-lazy-src)\s*=\s*["']?(?!["'#\s]|[a-z][a-z\d+.-]*:)/i;

/** HTML whose addresses begin from that of its feed or page. What has none that are relative comes back as it is written. */
export function withAddresses(html: string, base: string | undefined): string {
  if (base === undefined || !RELATIVE.test(html)) return html;
  const root = parseMarkup(html, 'html');
  for (const {attributes} of descendants(root)) {
    for (const name of ADDRESSES)
      if (attributes[name] && !attributes[name].startsWith('#')) attributes[name] = absolute(attributes[name], base)!;
    if (attributes.srcset)
      attributes.srcset = attributes.srcset
        .split(/,\s+/)
        .map((part) => part.trim().replace(/^\S+/, (url) => absolute(url, base)!))
        .join(', ');
  }
  return innerHtml(root);
}

/** Pictures that stand for a letter, or keep the place of another until it is near. */
export const NO_PICTURE = /\/emoji\/|\b(?:spacer|blank|placeholder|pixel|grey|lazy)\.(?:gif|png|svg)\b/i;
export const NO_PICTURE_CLASS = /\b(?:emoji|wp-smiley|avatar)\b/;
/** Where scripts that load pictures late keep the address. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

/** The first picture of a text that is one: no counter of one pixel, no emoji, no placeholder. */
export function bodyPicture(body: string): Record<string, string> | undefined {
  if (!body.includes('<img')) return undefined;
  for (const {name, attributes} of descendants(parseMarkup(body, 'html'))) {
    if (name !== 'img' || attributes.width === '1' || attributes.height === '1' || NO_PICTURE_CLASS.test(attributes.class ?? ''))
      continue;
    const src = LATE.map((key) => attributes[key]).find(Boolean) ?? attributes.src ?? '';
    if (src !== '' && !src.startsWith('data:') && !NO_PICTURE.test(src)) return {...attributes, src};
  }
  return undefined;
}
