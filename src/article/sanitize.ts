import {warn} from '../base/warn.js';
import {plainText} from '../text/plain-text.js';
import {textBody} from './text-body.js';

/** What an article is made of: blocks, phrases, pictures and media; no forms, frames, styles or scripts. */
const ALLOWED_TAGS =
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp var hr br wbr a b strong i em u s del ins mark small sub sup abbr ' +
  'time bdi bdo span div section aside figure figcaption picture source img audio video track table caption thead tbody tfoot tr th td ' +
  'colgroup col details summary address ruby rt rp';
const ALLOWED_ATTR =
  'href rel target title lang dir id alt src srcset sizes width height loading datetime cite start reversed type value colspan rowspan scope ' +
  'headers controls poster preload kind srclang label media open class';

/**
 * The HTML of a body as nodes that may be shown: sanitised by DOMPurify, which is loaded only now. When it cannot be
 * loaded or its Trusted Types policy is refused, the text is shown, without markup.
 */
export async function sanitizeBody(html: string): Promise<DocumentFragment> {
  try {
    const {default: purify} = await import('dompurify');
    const fragment = purify.sanitize(html, {
      ALLOWED_TAGS: ALLOWED_TAGS.split(' '),
      ALLOWED_ATTR: ALLOWED_ATTR.split(' '),
      ALLOW_DATA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
    });
    if (fragment.textContent?.trim() || plainText(html) === '') return fragment;
    warn('DOMPurify returned nothing (is its Trusted Types policy "dompurify" allowed?); the body is shown as plain text.');
  } catch (error) {
    warn(`DOMPurify could not be loaded (${(error as Error).message}); the body is shown as plain text.`);
  }
  return textBody(html);
}
