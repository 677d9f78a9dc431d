import type {Loose} from '../../model/read-article.js';
import {pathKey} from '../../text/address-key.js';
import {normalize} from '../../text/normalize.js';
import {readFields} from './article-fields.js';
import {resolveUrl} from '../article-list.js';
import type {Candidate, Item} from './candidate.js';
import {isForeign, isComments} from './furniture.js';
import type {HtmlPage, Length} from './html-page.js';
import {descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {readOwnElement} from './own-element.js';
import {bodiesIn, markedBodiesIn, isPost, publishedIn} from './theme-page.js';

const HEADING_NAME = /^h[1-6]$/;
/** Elements of running text: an author or a date in one of them is part of the text. */
const TEXT_ELEMENT = /^(?:p|li|dd|td|th|blockquote|figcaption|h[2-6])$/;

/** The context of an element. */
interface Place {
  /** Address of the link around it. */
  link: string | undefined;
  /** The item of a list around it. */
  item: Item | undefined;
  isInHeading: boolean;
  isInParagraph: boolean;
}

export interface FoundArticle {
  /** Whether the page shows other articles and none of its own. */
  isList: boolean;
  /** Fields of the article, if the markup shows that the page is one. */
  fields: Loose | undefined;
  /** Reads the main part of the page beside other articles, for a page whose metadata says that it is an article. */
  rest: () => Loose;
  /** Whether the main part has the page's headline, and a text that is longer than the teasers of others. */
  hasOwnText: boolean;
  teasers: Candidate[];
}

/**
 * Finds the article of a page by its markup: our own element, else an `<article>` that is neither a teaser nor a comment, else a text with a headline
 * and a date. Of several, it is the one with the page's headline, or the longest.
 * @param pictures Known addresses of the article's picture.
 */
export function findArticleInPage(page: HtmlPage, pictures: readonly string[]): FoundArticle {
  const read = (candidate: Candidate): Loose => readFields(page, candidate, pictures);
  const own = page.find('maqal-article');
  if (own) {
    const fields = {...read(createCandidate(own, page)), ...readOwnElement(page, own)};
    return {isList: false, fields, rest: () => fields, hasOwnText: true, teasers: []};
  }
  const candidates = postsIn(page.root).map(({element, link}) => createCandidate(element, page, link));
  const teasers = candidates.filter(({leadsTo}) => leadsTo !== undefined);
  const texts = candidates.filter((candidate) => candidate.leadsTo === undefined && isText(candidate, teasers.length > 0));
  const region = page.find('main') ?? page.find('body') ?? page.root;
  const outside = createCandidate(region, page);
  const rest = (): Loose => read(outside);
  const hasOwnText = isHeadlined(outside, page) && lengthOf(outside) >= Math.max(SHORT_TEXT, 2 * longestOf(teasers));
  const main =
    texts.find((text) => isHeadlined(text, page)) ??
    texts.find(({heading}) => heading?.name === 'h1') ??
    longest(texts) ??
    longest(candidates.filter(({letters, linked}) => letters - linked > LONG_TEXT));
  const isOutside = main && !hasHeadline(main) && hasOwnText && isOutsideBetter(outside, main);
  if (main && !isOutside)
    return {isList: false, fields: withTextOf(read(main), textWithin(main, texts), read), rest, hasOwnText, teasers: []};
  const isDated = isDatedText(outside) && (candidates.length === 0 || hasOwnText);
  const isLinks = candidates.length === 0 && !isDated && outside.linked * 2 > outside.letters;
  const isList = teasers.length > 0 || texts.length > 1 || isLinks;
  return {isList: isList && !isDated, fields: isDated ? rest() : undefined, rest, hasOwnText, teasers};
}

/** The article inside the main one that has nearly all of the text: the outer one then has the headline, and the inner one the body. */
function textWithin(main: Candidate, texts: readonly Candidate[]): Candidate | undefined {
  const longer = texts.filter(({letters}) => letters > Math.max(SHORT_TEXT, FRAME_RATIO * main.letters));
  if (longer.length === 0 || markedBodiesIn(main.own).length > 0) return undefined;
  const inside = new Set(descendants(main.element));
  return longer.find(({element}) => inside.has(element));
}

/** Such an inner text is so many times as long as the text around it. */
const FRAME_RATIO = 4;

function withTextOf(fields: Loose, inner: Candidate | undefined, read: (candidate: Candidate) => Loose): Loose {
  if (!inner) return fields;
  const {articleBody, image} = read(inner);
  return {...fields, articleBody, image: fields.image ?? image};
}

/** Letters of a text; a notice is shorter. */
const SHORT_TEXT = 100;

/** Letters of a long text; no teaser has as many. */
export const LONG_TEXT = 1000;

const hasHeadline = ({own}: Candidate): boolean => own.some(({name}) => name === 'h1');

/** Whether an `<h1>` is the title of the page in its head. */
export const isHeadlined = ({own}: Candidate, page: HtmlPage): boolean =>
  own
    .filter(({name}) => name === 'h1')
    .slice(0, MAX_HEADLINES)
    .some((heading) => page.titles.some((title) => isSameHeadline(textOf(heading), title)));

/** Elements `<h1>` that are compared: a page has one or two, its own and the site's. */
export const MAX_HEADLINES = 10;

/** Whether two headlines are of one article: the same words, perhaps with the site's name or a section before or after them. */
export function isSameHeadline(one: string, other: string): boolean {
  const [a, b] = [one, other]
    .map((text) =>
      normalize(text.slice(0, MAX_HEADLINE_LETTERS))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .sort((x, y) => x.length - y.length);
  return a !== '' && (a === b || (b!.includes(a!) && a!.length * 3 > b!.length));
}

/** Letters of a headline that are compared. */
const MAX_HEADLINE_LETTERS = 300;

const longestOf = (candidates: readonly Candidate[]): number => Math.max(0, ...candidates.map(({letters}) => letters));

/** Letters of a candidate's text outside of links. */
const lengthOf = (candidate: Candidate): number => unlinked(bodiesIn(candidate), candidate);

function unlinked(bodies: readonly MarkupElement[], {lengths}: Candidate): number {
  const own = bodies.map((body) => lengths.get(body) ?? {letters: 0, linked: 0});
  return own.reduce((sum, {letters, linked}) => sum + letters - linked, 0);
}

/** Whether the text outside of a page's articles is the better one: it is longer, or the theme marks it as the body, and the other is a long comment. */
const isOutsideBetter = (outside: Candidate, text: Candidate): boolean =>
  lengthOf(outside) > text.letters || unlinked(markedBodiesIn(outside.own), outside) * COMMENT_RATIO > text.letters;

/** A comment may be so many times as long as the text. */
const COMMENT_RATIO = 3;

/** Elements in which the page's own article is never found. */
const APART_ELEMENTS = new Set('maqal-card maqal-related aside nav footer'.split(' '));

/** The elements that may be the page's article, in document order, each with the address of the link around it. */
function postsIn(root: MarkupElement): {element: MarkupElement; link: string | undefined}[] {
  const posts: {element: MarkupElement; link: string | undefined}[] = [];
  const walk = (parent: MarkupElement, link: string | undefined): void => {
    for (const child of parent.children) {
      if (!isElement(child) || APART_ELEMENTS.has(child.name) || isComments(child)) continue;
      if (isPost(child)) posts.push({element: child, link});
      walk(child, child.name === 'a' ? (child.attributes.href ?? link) : link);
    }
  };
  walk(root, undefined);
  return posts;
}

/** Creates a candidate: measures the text of an element, without other articles and furniture in it. `around` is the address of the link around it. */
export function createCandidate(element: MarkupElement, page: HtmlPage, around?: string): Candidate {
  const candidate: Candidate = {
    element,
    own: [],
    inParagraphs: new Set(),
    lengths: new Map(),
    dates: [],
    letters: 0,
    linked: 0,
    hasParagraphs: false,
    leadsTo: undefined,
    heading: undefined,
  };
  let headingLink = around;
  /* The parser limits the depth of elements, so that recursion is safe. */
  const walk = (node: MarkupElement, place: Place): Length => {
    const total = {letters: 0, linked: 0};
    for (const child of node.children) {
      if (!isElement(child)) {
        const {length} = child.trim();
        addTo(total, {letters: length, linked: place.link === undefined ? 0 : length});
        if (!place.isInHeading) addTo(candidate, {letters: length, linked: place.link === undefined ? 0 : length});
        continue;
      }
      const {name} = child;
      if (isForeign(child)) continue;
      candidate.own.push(child);
      if (place.isInParagraph) candidate.inParagraphs.add(child);
      const inner = {...place};
      if (name === 'li') inner.item = {isLinked: false};
      if (name === 'a' && child.attributes.href !== undefined) {
        inner.link = child.attributes.href;
        if (inner.item) inner.item.isLinked = true;
        if (place.isInHeading) headingLink ??= inner.link;
      }
      if (name === 'time') candidate.dates.push({time: child, item: inner.item});
      inner.isInParagraph ||= TEXT_ELEMENT.test(name);
      candidate.hasParagraphs ||= name === 'p' && child.children.length > 0;
      if (HEADING_NAME.test(name) && outranks(name, candidate.heading)) {
        candidate.heading = child;
        inner.isInHeading = true;
        headingLink = around ?? inner.link;
      }
      addTo(total, walk(child, inner));
    }
    candidate.lengths.set(node, total);
    return total;
  };
  walk(element, {link: around, item: undefined, isInHeading: false, isInParagraph: false});
  if (leadsElsewhere(headingLink, page)) candidate.leadsTo = resolveUrl(headingLink, page.base);
  return candidate;
}

/** Whether a heading replaces the one found before: only the first `<h1>` does, for a section's name may stand above it. */
const outranks = (name: string, heading: MarkupElement | undefined): boolean =>
  !heading || (name === 'h1' && heading.name !== 'h1');

function addTo(sum: Length, {letters, linked}: Length): void {
  sum.letters += letters;
  sum.linked += linked;
}

function leadsElsewhere(href: string | undefined, {base, ownAddress, url}: HtmlPage): boolean {
  const address = resolveUrl(href, base);
  if (href === undefined || href.startsWith('#') || address === undefined) return false;
  const own = [ownAddress, url].filter((known) => known !== undefined);
  return !own.some((known) => pathKey(known) === pathKey(address));
}

/** Whether a candidate is a text, and not a wrapper around teasers or a list of links. */
function isText({heading, letters, linked, hasParagraphs}: Candidate, hasTeasers: boolean): boolean {
  if (hasTeasers && !heading && !hasParagraphs) return false;
  return (letters > 0 || heading?.name === 'h1') && linked * 2 <= letters;
}

/** The longest of several texts, if it is more than twice as long as the next: comments and entries of a list are marked up as articles too. */
function longest(texts: readonly Candidate[]): Candidate | undefined {
  const [first, second] = [...texts].sort((a, b) => b.letters - a.letters);
  return first && (!second || first.letters > 2 * second.letters) ? first : undefined;
}

/** Whether a candidate has one headline, a date that is not that of a list's entry, and more text than links. */
function isDatedText(candidate: Candidate): boolean {
  const {own, letters, linked, hasParagraphs} = candidate;
  const headlines = own.filter(({name}) => name === 'h1');
  return headlines.length === 1 && publishedIn(candidate) !== undefined && hasParagraphs && linked * 2 <= letters;
}
