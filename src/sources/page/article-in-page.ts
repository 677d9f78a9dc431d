import type {Loose} from '../../model/read-article.js';
import {pathKey} from '../../text/address-key.js';
import {normalize} from '../../text/normalize.js';
import {readFields} from './article-fields.js';
import {absolute} from '../article-list.js';
import type {Candidate, Item} from './candidate.js';
import {isForeign, isOfComments} from './furniture.js';
import type {HtmlPage, Length} from './html-page.js';
import {descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {readElement} from './own-element.js';
import {bodiesIn, bodiesSaid, isPost, publishedIn} from './theme-page.js';

const HEADING = /^h[1-6]$/;
/** Elements of a text: what stands in them is said in it. */
const TEXT = /^(?:p|li|dd|td|th|blockquote|figcaption|h[2-6])$/;

/** What an element stands in. */
interface Place {
  link: string | undefined;
  item: Item | undefined;
  isInHeading: boolean;
  isInParagraph: boolean;
}

export interface ArticleInPage {
  /** Whether the page shows other articles and none of its own. */
  isList: boolean;
  /** What its markup says of the article. */
  fields: Loose | undefined;
  /** What it has in its main part beside other articles, for a page that says elsewhere that it is an article. */
  rest: () => Loose;
  /** Whether that is a text below the page's headline, and longer than what is said of other articles. */
  hasOwnText: boolean;
  teasers: Candidate[];
}

/**
 * Finds the article of a page by its markup: our own element, else an `<article>` that is neither a teaser nor a comment, else a text with a headline
 * and a date. Of several it is the one with the page's headline, or the longest.
 * @param pictures Addresses of the article's picture that are known.
 */
export function articleInPage(page: HtmlPage, pictures: readonly string[]): ArticleInPage {
  const read = (candidate: Candidate): Loose => readFields(page, candidate, pictures);
  const own = page.find('maqal-article');
  if (own) {
    const fields = {...read(lookAt(own, page)), ...readElement(page, own)};
    return {isList: false, fields, rest: () => fields, hasOwnText: true, teasers: []};
  }
  const candidates = postsIn(page.root).map(({element, link}) => lookAt(element, page, link));
  const teasers = candidates.filter(({leadsTo}) => leadsTo !== undefined);
  const texts = candidates.filter((candidate) => candidate.leadsTo === undefined && isText(candidate, teasers.length > 0));
  const region = page.find('main') ?? page.find('body') ?? page.root;
  const outside = lookAt(region, page);
  const rest = (): Loose => read(outside);
  const hasOwnText = isHeadlined(outside, page) && lengthOf(outside) >= Math.max(SHORT, 2 * longestOf(teasers));
  const main =
    texts.find((text) => isHeadlined(text, page)) ??
    texts.find(({heading}) => heading?.name === 'h1') ??
    longest(texts) ??
    longest(candidates.filter(({letters, linked}) => letters - linked > LONG));
  const isOutside = main && !hasHeadline(main) && hasOwnText && isBetter(outside, main);
  if (main && !isOutside)
    return {isList: false, fields: withText(read(main), textWithin(main, texts), read), rest, hasOwnText, teasers: []};
  const isDated = isDatedText(outside) && (candidates.length === 0 || hasOwnText);
  const isLinks = candidates.length === 0 && !isDated && outside.linked * 2 > outside.letters;
  const isList = teasers.length > 0 || texts.length > 1 || isLinks;
  return {isList: isList && !isDated, fields: isDated ? rest() : undefined, rest, hasOwnText, teasers};
}

/** An article around another that has nearly all of the text is a frame: it has the headline, the other the body. */
function textWithin(main: Candidate, texts: readonly Candidate[]): Candidate | undefined {
  const longer = texts.filter(({letters}) => letters > Math.max(SHORT, FRAMED * main.letters));
  if (longer.length === 0 || bodiesSaid(main.own).length > 0) return undefined;
  const inside = new Set(descendants(main.element));
  return longer.find(({element}) => inside.has(element));
}

/** How many times as long as what is around it such a text is. */
const FRAMED = 4;

function withText(fields: Loose, inner: Candidate | undefined, read: (candidate: Candidate) => Loose): Loose {
  if (!inner) return fields;
  const {articleBody, image} = read(inner);
  return {...fields, articleBody, image: fields.image ?? image};
}

/** Letters of a text that is more than a notice. */
const SHORT = 100;

/** Letters of a text that no teaser has. */
export const LONG = 1000;

const hasHeadline = ({own}: Candidate): boolean => own.some(({name}) => name === 'h1');

/** Whether a first-rank heading is what the page is called elsewhere. */
export const isHeadlined = ({own}: Candidate, page: HtmlPage): boolean =>
  own
    .filter(({name}) => name === 'h1')
    .slice(0, MOST_HEADLINES)
    .some((heading) => page.titles.some((title) => isSameHeadline(textOf(heading), title)));

/** First-rank headings that are looked at: a page has one, or one of the site beside it. */
export const MOST_HEADLINES = 10;

/** Whether two headlines are of one article: the same words, or those of one with a site's name or a section before or after them. */
export function isSameHeadline(one: string, other: string): boolean {
  const [a, b] = [one, other]
    .map((text) =>
      normalize(text.slice(0, LONGEST_HEADLINE))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .sort((x, y) => x.length - y.length);
  return a !== '' && (a === b || (b!.includes(a!) && a!.length * 3 > b!.length));
}

/** Letters of a headline that are compared. */
const LONGEST_HEADLINE = 300;

const longestOf = (candidates: readonly Candidate[]): number => Math.max(0, ...candidates.map(({letters}) => letters));

/** Letters of the text that a part of a page holds. */
const lengthOf = (candidate: Candidate): number => unlinked(bodiesIn(candidate), candidate);

function unlinked(bodies: readonly MarkupElement[], {lengths}: Candidate): number {
  const own = bodies.map((body) => lengths.get(body) ?? {letters: 0, linked: 0});
  return own.reduce((sum, {letters, linked}) => sum + letters - linked, 0);
}

/** What stands outside of a page's articles is its text where it is longer; where the theme says that it is, a longer comment may stand below it. */
const isBetter = (outside: Candidate, text: Candidate): boolean =>
  lengthOf(outside) > text.letters || unlinked(bodiesSaid(outside.own), outside) * LONGEST_COMMENT > text.letters;

/** How many times as long as a text a comment on it may be. */
const LONGEST_COMMENT = 3;

/** Parts of a page in which no article of its own stands. */
const APART = new Set('maqal-card maqal-related aside nav footer'.split(' '));

/** What may be the page's article, in its order, with the link that it stands in. */
function postsIn(root: MarkupElement): {element: MarkupElement; link: string | undefined}[] {
  const posts: {element: MarkupElement; link: string | undefined}[] = [];
  const walk = (parent: MarkupElement, link: string | undefined): void => {
    for (const child of parent.children) {
      if (!isElement(child) || APART.has(child.name) || isOfComments(child)) continue;
      if (isPost(child)) posts.push({element: child, link});
      walk(child, child.name === 'a' ? (child.attributes.href ?? link) : link);
    }
  };
  walk(root, undefined);
  return posts;
}

/** Each element of a page is looked at for one candidate alone, but for the whole page. */
export function lookAt(element: MarkupElement, page: HtmlPage, around?: string): Candidate {
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
  /* The parser opens elements up to a depth that calls can have. */
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
      inner.isInParagraph ||= TEXT.test(name);
      candidate.hasParagraphs ||= name === 'p' && child.children.length > 0;
      if (HEADING.test(name) && isHigher(name, candidate.heading)) {
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
  if (leadsElsewhere(headingLink, page)) candidate.leadsTo = absolute(headingLink, page.base);
  return candidate;
}

/** The heading of an article is its first one, or its first of the first rank: a section's name may stand above. */
const isHigher = (name: string, heading: MarkupElement | undefined): boolean =>
  !heading || (name === 'h1' && heading.name !== 'h1');

function addTo(sum: Length, {letters, linked}: Length): void {
  sum.letters += letters;
  sum.linked += linked;
}

function leadsElsewhere(href: string | undefined, {base, ownAddress, url}: HtmlPage): boolean {
  const address = absolute(href, base);
  if (href === undefined || href.startsWith('#') || address === undefined) return false;
  const own = [ownAddress, url].filter((known) => known !== undefined);
  return !own.some((known) => pathKey(known) === pathKey(address));
}

/** A wrapper around teasers is no text, and neither is a list of links. */
function isText({heading, letters, linked, hasParagraphs}: Candidate, hasTeasers: boolean): boolean {
  if (hasTeasers && !heading && !hasParagraphs) return false;
  return (letters > 0 || heading?.name === 'h1') && linked * 2 <= letters;
}

/** Of several without a first-rank heading, one is the article if it is by far the longest: comments and entries of a list are articles as well. */
function longest(texts: readonly Candidate[]): Candidate | undefined {
  const [first, second] = [...texts].sort((a, b) => b.letters - a.letters);
  return first && (!second || first.letters > 2 * second.letters) ? first : undefined;
}

/** A headline, a date that is not that of a list's entry, and more text than links. */
function isDatedText(candidate: Candidate): boolean {
  const {own, letters, linked, hasParagraphs} = candidate;
  const headlines = own.filter(({name}) => name === 'h1');
  return headlines.length === 1 && publishedIn(candidate) !== undefined && hasParagraphs && linked * 2 <= letters;
}
