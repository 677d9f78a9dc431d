import {resolveUrl} from './article-list.js';
import {addressKey} from '../text/address-key.js';
import type {Loose} from '../model/read-article.js';
import {descendants, innerHtml, isElement, parseMarkup, textOf, type MarkupElement} from './markup-tree.js';
import {parseSrcset, isPicture, largestCandidate} from './picture.js';

/** Letters of the line that a feed adds to an item, at the most: "The post … appeared first on …". */
const MAX_FOOTER_LETTERS = 300;

/**
 * Removes the last line that a feed adds to every item ("ظهرت المقالة … أولاً على …"). It is recognized by its link to the item itself, for its words
 * differ from site to site.
 */
export function withoutFeedFooter(html: string, url: string | undefined, base: string | undefined): string {
  if (url === undefined || !/<a\b/i.test(html)) return html;
  const root = parseMarkup(html, 'html');
  const last = root.children.findLastIndex((child) => isElement(child) || child.trim() !== '');
  const element = root.children[last];
  if (last < 1 || element === undefined || !isElement(element) || !isFeedFooter(element, url, base)) return html;
  return innerHtml({...root, children: root.children.slice(0, last)}).trim();
}

function isFeedFooter(element: MarkupElement, url: string, base: string | undefined): boolean {
  if (!/^(?:p|div|small|em)$/.test(element.name) || textOf(element).length > MAX_FOOTER_LETTERS) return false;
  const links = [...descendants(element)]
    .filter(({name}) => name === 'a')
    .map(({attributes}) => resolveUrl(attributes.href, base));
  return (
    links.length <= 2 &&
    links.some((link) => link !== undefined && addressKey(link) === addressKey(url)) &&
    links.every((link) => isOfSameHost(link, url))
  );
}

const isOfSameHost = (link: string | undefined, url: string): boolean =>
  link !== undefined && URL.canParse(link) && URL.canParse(url) && new URL(link).host === new URL(url).host;

const URL_ATTRIBUTES = ['href', 'src', 'poster', 'data-src', 'data-lazy-src'];
const LAZY_SRCSET_ATTRIBUTES = ['data-srcset', 'data-lazy-srcset'];
const SRCSET_ATTRIBUTES = ['srcset', ...LAZY_SRCSET_ATTRIBUTES];
/** An attribute with a relative address. */
const RELATIVE_URL = /\s(?:href|poster|(?:data-|data-lazy-)?src(?:set)?)\s*=\s*["']?(?!["'#\s]|[a-z][a-z\d+.-]*:)/i;

/** Makes the addresses of HTML absolute. HTML without relative addresses is returned unchanged. */
export function withAbsoluteUrls(html: string, base: string | undefined): string {
  if (base === undefined || !RELATIVE_URL.test(html)) return html;
  const root = parseMarkup(html, 'html');
  for (const {attributes} of descendants(root)) {
    for (const name of URL_ATTRIBUTES)
      if (attributes[name] && !attributes[name].startsWith('#')) attributes[name] = resolveUrl(attributes[name], base)!;
    for (const name of SRCSET_ATTRIBUTES)
      if (attributes[name])
        attributes[name] = attributes[name]
          .split(/,\s+/)
          .map((part) => part.trim().replace(/^\S+/, (url) => resolveUrl(url, base)!))
          .join(', ');
  }
  return innerHtml(root);
}

/** Classes of pictures that stand for a letter or a person. */
export const DECORATIVE_CLASS = /\b(?:emoji|wp-smiley|avatar)\b/;
const HIDDEN_STYLE = /display\s*:\s*none|(?:width|height)\s*:\s*[01]px/i;
/** Attributes in which scripts that load pictures late keep the address. */
const LAZY_SRC_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

/** The first picture of a body that shows something. */
export function firstPictureOf(body: string): Loose | undefined {
  if (!body.includes('<img')) return undefined;
  for (const {name, attributes} of descendants(parseMarkup(body, 'html'))) {
    if (name !== 'img' || isHidden(attributes)) continue;
    const url = pictureUrlOf(attributes);
    if (url === undefined || !isPicture(url, attributes)) continue;
    const {width, height, alt, title} = attributes;
    return {url, width, height, alternateName: alt ?? title};
  }
  return undefined;
}

const isHidden = ({class: names = '', style = '', hidden, width, height}: Record<string, string>): boolean =>
  hidden !== undefined || width === '0' || height === '0' || DECORATIVE_CLASS.test(names) || HIDDEN_STYLE.test(style);

/** The address of a picture: one that a script would load late, else the picture's own, else the largest of its `srcset`. */
function pictureUrlOf(attributes: Record<string, string>): string | undefined {
  const largest = (name: string) => largestCandidate(parseSrcset(attributes[name] ?? ''))?.url;
  const lazy = [...LAZY_SRC_ATTRIBUTES.map((name) => attributes[name]), ...LAZY_SRCSET_ATTRIBUTES.map(largest)];
  return [...lazy, attributes.src, largest('srcset')].map((url) => url?.trim()).find((url) => url && !url.startsWith('data:'));
}
