import type {DOMPurify} from 'dompurify';
import {inLanguage} from '../../platform/page.js';
import {safeUrl} from '../../text/safe-url.js';
import {warn} from '../../platform/warn.js';
import {disarm, DISARMED_STYLE} from '../../text/html/disarm.js';
import {isHidden, SCREEN_READER_CLASSES} from '../../text/html/hidden.js';
import {EMBED_DATA_ATTRIBUTES, KNOWN_CLASS} from '../../text/html/known-classes.js';
import {loadAtOnce} from '../../text/html/late-media.js';
import {limitDepth} from '../../text/html/limit-depth.js';
import {isDebris} from './debris.js';
import {addFacades} from '../embeds/placeholders.js';
import {keepFormulasPure, MATH_ATTRIBUTES, MATH_TAGS, OTHER_NOTATION} from './formulas.js';
import {isolateNumbers} from './isolate-numbers.js';
import {liftOut} from './lift-out.js';
import {prefixIds} from './prefix-ids.js';
import {classesOfStyle, directionOfStyle, marksOfWeight} from './style-to-markup.js';
import {textBody} from './text-fallback.js';
import {tidy} from './tidy.js';
import {trustedTypesPolicy} from './trusted-types-policy.js';
import {unwrap} from './unwrap.js';

/** What an article is made of: blocks, phrases, pictures and media. No forms, styles or scripts; frames become links. */
const ALLOWED_TAGS =
  `${MATH_TAGS} article main center ` +
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp var hr br wbr a b strong i em u s del ins mark small sub sup ' +
  'abbr dfn time bdi bdo span div section aside header footer figure figcaption picture source img audio video track table caption ' +
  'thead tbody tfoot tr th td colgroup col details summary address ruby rt rp iframe';
const ALLOWED_ATTR =
  'href rel target title lang dir id alt src srcset sizes width height loading datetime cite start reversed type value colspan rowspan scope ' +
  'headers controls poster preload kind srclang label media open class ' +
  MATH_ATTRIBUTES.join(' ');
/** DOMPurify's own pattern, without the schemes that lead a reader into other programs. */
const ALLOWED_ADDRESS = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/** What a link may say of itself (HTML, "Link types"). */
const KEPT_RELATIONS = new Set(
  'author bookmark external help license nofollow noopener noreferrer search sponsored tag ugc'.split(' '),
);

export interface BodyOptions {
  /** Language of the interface, for the words of links in place of frames. */
  locale: string;
  /** Address of the article: a link to another host is marked as leaving the site. */
  url?: string | undefined;
}

/** Makes the HTML of a body nodes that may be shown. */
export type BodySanitizer = (html: string, options: BodyOptions) => DocumentFragment;

/** A sanitiser over an instance of DOMPurify that nobody else has: an application's own configuration and hooks do not reach it. */
export function bodySanitizer(purify: DOMPurify): BodySanitizer {
  const hidden: Element[] = [];
  purify.addHook('uponSanitizeElement', (node) => {
    if (node.nodeType !== 1) return;
    const element = node as Element;
    /* A body tag of the HTML has given its attributes to the body that all is parsed into. */
    if (element.localName === 'body') return;
    if (isHidden((name) => element.getAttribute(name === 'style' ? DISARMED_STYLE : name)) || isUnread(element)) {
      element.textContent = '';
      hidden.push(element);
    } else keepWhatIsSaidByAttributes(element);
  });
  const policy = trustedTypesPolicy();
  return (html, {locale, url}) => {
    const body = purify.sanitize(disarm(loadAtOnce(limited(html))), {
      /* What it parses into is a body: not allowed, that would be taken away, and all of its content moved, node by node. */
      ALLOWED_TAGS: [...ALLOWED_TAGS.split(' '), 'body'],
      ALLOWED_ATTR: ALLOWED_ATTR.split(' '),
      ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
      ALLOW_DATA_ATTR: false,
      /* It would take away the ids that a document has names for; they are prefixed below. */
      SANITIZE_DOM: false,
      RETURN_DOM_FRAGMENT: true,
      ...(policy && {TRUSTED_TYPES_POLICY: policy}),
    });
    for (const element of hidden.splice(0)) element.remove();
    keepFormulasPure(body);
    tidy(body);
    unwrap(body);
    isolateNumbers(body);
    addFacades(body, locale);
    liftOut(body);
    prefixIds(body, url);
    body.querySelectorAll('[class]').forEach(keepKnownClasses);
    body.querySelectorAll<HTMLAnchorElement>('a').forEach((link) => makeSafe(link, url));
    return body;
  };
}

function limited(html: string): string {
  const kept = limitDepth(html);
  if (kept !== html)
    warn('a body is nested more than 256 levels deep, or has frames of its own; what is deeper is shown as text.');
  return kept;
}

const isUnread = (element: Element): boolean =>
  OTHER_NOTATION.test(element.localName) ||
  isDebris({
    name: element.localName,
    classes: element.classList,
    within: () => namesAround(element),
    holds: (names) => element.querySelector(names.join()) !== null,
  });

function* namesAround({parentElement}: Element): Generator<string> {
  for (let outer = parentElement; outer; outer = outer.parentElement) yield outer.localName;
}

/** Attributes that are not let through may say what a quotation stands for, or how a text is set: that is kept. */
function keepWhatIsSaidByAttributes(element: Element): void {
  for (const name of EMBED_DATA_ATTRIBUTES) {
    const address = element.getAttribute(name);
    if (address) element.setAttribute('cite', name === 'data-telegram-post' ? `https://t.me/${address}` : address);
  }
  const name = element.localName === 'a' && element.getAttribute('name');
  if (name && !element.id) element.id = name;
  const style = element.getAttribute(DISARMED_STYLE);
  const direction = directionOfStyle(style);
  if (direction && !element.hasAttribute('dir')) element.setAttribute('dir', direction);
  element.classList.add(...classesOfStyle(style), ...classesOfAlign(element), ...marksOfWeight(element.localName, style));
  if (SCREEN_READER_CLASSES.some((name) => element.classList.contains(name))) element.classList.add('screen-reader-text');
}

/** HTML 4's `align`, which editors still write: beside the text for pictures, of the text for blocks. */
function classesOfAlign(element: Element): string[] {
  const side = /^(?:left|right|center|justify)$/.exec(element.getAttribute('align')?.toLowerCase() ?? '')?.[0];
  if (!side) return [];
  return [element.matches('img, table, iframe, figure') ? `align${side}` : `has-text-align-${side}`];
}

function keepKnownClasses(element: Element): void {
  const kept = [...element.classList].filter((name) => KNOWN_CLASS.test(name));
  if (kept.length > 0) element.setAttribute('class', kept.join(' '));
  else element.removeAttribute('class');
}

/**
 * A link leads to an address on the web, of mail or of a telephone; it opens no window that can reach back (HTML, link type "noopener"), and
 * says when it leaves the site ("external"). The address of a page that is not known to be anyone's leaves all of them as they are.
 */
function makeSafe(link: HTMLAnchorElement, url: string | undefined): void {
  const href = safeUrl(link.getAttribute('href'));
  if (href === undefined) {
    /* What leads nowhere must not look like a link; an old anchor is still a place to land. */
    if (!link.id) return link.replaceWith(...link.childNodes);
    link.removeAttribute('href');
  } else link.setAttribute('href', href);
  const relations = new Set((link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/));
  if (link.getAttribute('target')?.toLowerCase() === '_blank') relations.add('noopener');
  else link.removeAttribute('target');
  const [host, target] = [hostOf(url), hostOf(href)];
  if (host && target && host !== target) relations.add('external');
  const kept = [...relations].filter((name) => KEPT_RELATIONS.has(name));
  if (kept.length > 0) link.setAttribute('rel', kept.join(' '));
  else link.removeAttribute('rel');
}

const hostOf = (url: string | undefined): string | undefined =>
  /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();

let sanitizer: Promise<BodySanitizer> | undefined;

async function loadPurify(): Promise<BodySanitizer> {
  const {default: createPurify} = await import('dompurify');
  const sanitize = bodySanitizer(createPurify(window));
  /* Where the page refuses its policy, DOMPurify says so on the console and returns nothing. */
  if (sanitize('<p>x</p>', {locale: ''}).textContent !== 'x')
    throw new Error('the page\'s Content-Security-Policy lists no policy "dompurify" in "trusted-types"');
  return sanitize;
}

/**
 * The HTML of a body as nodes that may be shown: sanitised by DOMPurify, which is loaded only now. When it cannot be
 * loaded or its Trusted Types policy is refused, the text is shown, without markup.
 */
export async function sanitizeBody(html: string, options: BodyOptions): Promise<DocumentFragment> {
  try {
    sanitizer ??= loadPurify();
    const sanitize = await sanitizer;
    return inLanguage(options.locale, () => sanitize(html, options));
  } catch (error) {
    sanitizer = undefined;
    warn(`the body could not be sanitised (${(error as Error).message}); it is shown as plain text.`);
    return textBody(html);
  }
}
