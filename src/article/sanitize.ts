import type {DOMPurify} from 'dompurify';
import {warn} from '../base/warn.js';
import {plainText} from '../text/plain-text.js';
import {wrapBareText} from './bare-text.js';
import {addFacades} from './facades.js';
import {textBody} from './text-body.js';

/** What an article is made of: blocks, phrases, pictures and media. No forms, styles or scripts; frames become links. */
const ALLOWED_TAGS =
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp var hr br wbr a b strong i em u s del ins mark small sub sup ' +
  'abbr dfn time bdi bdo span div section aside header footer figure figcaption picture source img audio video track table caption ' +
  'thead tbody tfoot tr th td colgroup col details summary address ruby rt rp iframe';
const ALLOWED_ATTR =
  'href rel target title lang dir id alt src srcset sizes width height loading datetime cite start reversed type value colspan rowspan scope ' +
  'headers controls poster preload kind srclang label media open class itemprop';

/** Data of quotations that sites hand out for embedding: the address that they stand for. */
const EMBED_DATA = ['data-instgrm-permalink', 'data-telegram-post', 'data-href'];
const LIST_STYLE = /list-style-type:\s*(arabic-indic|persian)/;

export interface BodyOptions {
  /** Language of the interface, for the words of links in place of frames. */
  locale: string;
  /** Address of the article: a link to another host is marked as leaving the site. */
  url?: string | undefined;
}

/** A body that may be shown: sanitised, in paragraphs, with a link in place of each frame, and links that say when they leave the site. */
export function safeBody(purify: DOMPurify, html: string, {locale, url}: BodyOptions): DocumentFragment {
  purify.addHook('uponSanitizeElement', keepWhatIsSaidByAttributes);
  const body = purify.sanitize(html, {
    ALLOWED_TAGS: ALLOWED_TAGS.split(' '),
    ALLOWED_ATTR: ALLOWED_ATTR.split(' '),
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  purify.removeHook('uponSanitizeElement', keepWhatIsSaidByAttributes);
  wrapBareText(body);
  addFacades(body, locale);
  markExternal(body, url);
  return body;
}

/** Attributes that are not let through may say what a quotation stands for, or how a list counts: that is kept. */
function keepWhatIsSaidByAttributes(node: Node): void {
  if (node.nodeType !== 1) return;
  const element = node as Element;
  for (const name of EMBED_DATA) {
    const address = element.getAttribute(name);
    if (address) element.setAttribute('cite', name === 'data-telegram-post' ? `https://t.me/${address}` : address);
  }
  const counter = LIST_STYLE.exec(element.getAttribute('style') ?? '')?.[1];
  if (counter) element.classList.add(`is-style-${counter}`);
}

/** `rel="external"` (HTML) on links to another host. The address of a page that is not known to be anyone's leaves all of them as they are. */
function markExternal(body: DocumentFragment, url: string | undefined): void {
  const host = hostOf(url);
  if (!host) return;
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const target = hostOf(link.getAttribute('href')!);
    if (target && target !== host) link.relList.add('external');
  }
}

const hostOf = (url: string | undefined): string | undefined =>
  /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();

/**
 * The HTML of a body as nodes that may be shown: sanitised by DOMPurify, which is loaded only now. When it cannot be
 * loaded or its Trusted Types policy is refused, the text is shown, without markup.
 */
export async function sanitizeBody(html: string, options: BodyOptions): Promise<DocumentFragment> {
  try {
    const {default: purify} = await import('dompurify');
    const body = safeBody(purify, html, options);
    if (body.textContent?.trim() || body.querySelector('img, audio, video') || plainText(html) === '') return body;
    warn('DOMPurify returned nothing (is its Trusted Types policy "dompurify" allowed?); the body is shown as plain text.');
  } catch (error) {
    warn(`DOMPurify could not be loaded (${(error as Error).message}); the body is shown as plain text.`);
  }
  return textBody(html);
}
