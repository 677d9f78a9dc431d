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
import {addPlaceholders} from '../embeds/placeholders.js';
import {keepFormulasPure, MATH_ATTRIBUTES, MATH_TAGS, MATH_ANNOTATION} from './formulas.js';
import {isolateNumbers} from './isolate-numbers.js';
import {liftBlocks} from './lift-out.js';
import {prefixIds} from './prefix-ids.js';
import {classesOfStyle, directionOfStyle, emphasisClassesOfStyle} from './style-to-markup.js';
import {createTextFallback} from './text-fallback.js';
import {tidyBody} from './tidy.js';
import {createTrustedTypesPolicy} from './trusted-types-policy.js';
import {unwrapBoxes} from './unwrap.js';

/** Tags that are kept: blocks, phrases, pictures and media, but no forms, styles or scripts. Frames are kept until they become links. */
const ALLOWED_TAGS =
  `${MATH_TAGS} article main center ` +
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp var hr br wbr a b strong i em u s del ins mark small sub sup ' +
  'abbr dfn time bdi bdo span div section aside header footer figure figcaption picture source img audio video track table caption ' +
  'thead tbody tfoot tr th td colgroup col details summary address ruby rt rp iframe';
const ALLOWED_ATTR =
  'href rel target title lang dir id alt src srcset sizes width height loading datetime cite start reversed type value colspan rowspan scope ' +
  'headers controls poster preload kind srclang label media open class ' +
  MATH_ATTRIBUTES.join(' ');
/** DOMPurify's own pattern, without schemes that open other programs. */
const ALLOWED_ADDRESS = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/** Values of `rel` that are kept (HTML, "Link types"). */
const KEPT_RELATIONS = new Set(
  'author bookmark external help license nofollow noopener noreferrer search sponsored tag ugc'.split(' '),
);

export interface BodyOptions {
  /** Language of the links that replace frames (BCP 47). */
  locale: string;
  /** Address of the article. Links to other hosts are marked as external. */
  url?: string | undefined;
}

/** Makes safe nodes of the HTML of a body. */
export type BodySanitizer = (html: string, options: BodyOptions) => DocumentFragment;

/** Creates a sanitizer over an instance of DOMPurify of its own, which an application's configuration and hooks do not reach. */
export function createBodySanitizer(purify: DOMPurify): BodySanitizer {
  const hidden: Element[] = [];
  purify.addHook('uponSanitizeElement', (node) => {
    if (node.nodeType !== 1) return;
    const element = node as Element;
    /* The parser has moved the attributes of a body tag in the HTML to the body that it parses into, so those of `body` say nothing. */
    if (element.localName === 'body') return;
    if (isHidden((name) => element.getAttribute(name === 'style' ? DISARMED_STYLE : name)) || isDropped(element)) {
      element.textContent = '';
      hidden.push(element);
    } else keepMeaningOfAttributes(element);
  });
  const policy = createTrustedTypesPolicy();
  return (html, {locale, url}) => {
    const body = purify.sanitize(disarm(loadAtOnce(limitNesting(html))), {
      /* DOMPurify parses into a body. If that were not allowed, it would remove it and move its content node by node. */
      ALLOWED_TAGS: [...ALLOWED_TAGS.split(' '), 'body'],
      ALLOWED_ATTR: ALLOWED_ATTR.split(' '),
      ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
      ALLOW_DATA_ATTR: false,
      /* It would remove ids that are names of the document's properties; they are prefixed below. */
      SANITIZE_DOM: false,
      RETURN_DOM_FRAGMENT: true,
      ...(policy && {TRUSTED_TYPES_POLICY: policy}),
    });
    for (const element of hidden.splice(0)) element.remove();
    keepFormulasPure(body);
    tidyBody(body);
    unwrapBoxes(body);
    isolateNumbers(body);
    addPlaceholders(body, locale);
    liftBlocks(body);
    prefixIds(body, url);
    body.querySelectorAll('[class]').forEach(keepKnownClasses);
    body.querySelectorAll<HTMLAnchorElement>('a').forEach((link) => secureLink(link, url));
    return body;
  };
}

function limitNesting(html: string): string {
  const kept = limitDepth(html);
  if (kept !== html)
    warn('a body is nested more than 256 levels deep, or has frames of its own; what is deeper is shown as text.');
  return kept;
}

const isDropped = (element: Element): boolean =>
  MATH_ANNOTATION.test(element.localName) ||
  isDebris({
    name: element.localName,
    classes: element.classList,
    within: () => namesAround(element),
    holds: (names) => element.querySelector(names.join()) !== null,
  });

function* namesAround({parentElement}: Element): Generator<string> {
  for (let outer = parentElement; outer; outer = outer.parentElement) yield outer.localName;
}

/** Writes attributes that will be removed in another form, where they matter: the address of an embedded quotation, direction, alignment, emphasis. */
function keepMeaningOfAttributes(element: Element): void {
  for (const name of EMBED_DATA_ATTRIBUTES) {
    const address = element.getAttribute(name);
    if (address) element.setAttribute('cite', name === 'data-telegram-post' ? `https://t.me/${address}` : address);
  }
  const name = element.localName === 'a' && element.getAttribute('name');
  if (name && !element.id) element.id = name;
  const style = element.getAttribute(DISARMED_STYLE);
  const direction = directionOfStyle(style);
  if (direction && !element.hasAttribute('dir')) element.setAttribute('dir', direction);
  element.classList.add(
    ...classesOfStyle(style),
    ...classesOfAlign(element),
    ...emphasisClassesOfStyle(element.localName, style),
  );
  if (SCREEN_READER_CLASSES.some((name) => element.classList.contains(name))) element.classList.add('screen-reader-text');
}

/** The classes of HTML 4's `align`, which editors still write. It places pictures beside the text, and aligns the text of blocks. */
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
 * Makes a link safe: it leads to the web, to a mail address or to a telephone, opens no window that can reach back (HTML, link type "noopener"), and is
 * marked where it leaves the site ("external"). Without the article's address no link is marked.
 */
function secureLink(link: HTMLAnchorElement, url: string | undefined): void {
  const href = safeUrl(link.getAttribute('href'));
  if (href === undefined) {
    /* A link without an address must not look like one, but it may be the target of a fragment. */
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
  const sanitize = createBodySanitizer(createPurify(window));
  /* Where the page refuses its policy, DOMPurify warns on the console and returns nothing. */
  if (sanitize('<p>x</p>', {locale: ''}).textContent !== 'x')
    throw new Error('the page\'s Content-Security-Policy lists no policy "dompurify" in "trusted-types"');
  return sanitize;
}

/**
 * Makes safe nodes of the HTML of a body, by DOMPurify, which is loaded with the first body. Where it cannot be loaded, or the page refuses
 * its Trusted Types policy, the nodes are the text without markup.
 */
export async function sanitizeBody(html: string, options: BodyOptions): Promise<DocumentFragment> {
  try {
    sanitizer ??= loadPurify();
    const sanitize = await sanitizer;
    return inLanguage(options.locale, () => sanitize(html, options));
  } catch (error) {
    sanitizer = undefined;
    warn(`the body could not be sanitised (${(error as Error).message}); it is shown as plain text.`);
    return createTextFallback(html);
  }
}
