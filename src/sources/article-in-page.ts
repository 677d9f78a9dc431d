import {escapeHtml} from '../base/print.js';
import type {Loose} from '../model/read-article.js';
import {pathKey} from '../base/address-key.js';
import {INLINE} from '../text/html-text.js';
import {absolute} from './article-list.js';
import {hasWord, type HtmlPage} from './html-page.js';
import {isoDate} from './iso-date.js';
import {descendants, innerHtml, isElement, textOf, type MarkupElement} from './markup.js';
import {authorsIn, bodiesIn, dateIn, isPost, linesOf, outermost, saysAuthor, titleIn} from './theme-page.js';

/** What stands in an article without being its own: other articles, ways through the site, boxes beside the text, and what nobody reads. */
const FOREIGN = new Set(
  'article maqal-article maqal-card maqal-related maqal-share nav aside footer form script style template noscript'.split(' '),
);
const HEADING = /^h[1-6]$/;

/** An element that may be the page's article, and what is its own in it: each element of a page is looked at for one of them alone. */
interface Candidate {
  element: MarkupElement;
  own: MarkupElement[];
  dates: {time: MarkupElement; item: Item | undefined}[];
  paragraphs: string[];
  /** Letters beside the heading, and how many of them are in links. */
  letters: number;
  linked: number;
  /** Whether its first heading leads to another page. */
  isTeaser: boolean;
  heading: MarkupElement | undefined;
}

/** An item of a list. One with a link is likely to be an entry of a list of articles. */
interface Item {
  isLinked: boolean;
}

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
}

/** Finds the article of a page by its markup: our own element, else an `<article>` that is no teaser, else a text with a headline and a date. */
export function articleInPage(page: HtmlPage): ArticleInPage {
  const own = page.find('maqal-article');
  if (own) return {isList: false, fields: {...readPlain(page, lookAt(own, page)), ...readElement(page, own)}};
  const candidates = outside(page.elements, 'maqal-card maqal-related aside nav footer', isPost).map((element) =>
    lookAt(element, page),
  );
  const teasers = candidates.filter(({isTeaser}) => isTeaser);
  const texts = candidates.filter((candidate) => !candidate.isTeaser && isText(candidate, teasers.length > 0));
  const main = texts.find(({heading}) => heading?.name === 'h1') ?? longest(texts);
  if (main) return {isList: false, fields: readPlain(page, main)};
  const region = page.find('main') ?? page.find('body');
  const rest = region && candidates.length === 0 ? lookAt(region, page) : undefined;
  const isDated = rest !== undefined && isDatedText(rest);
  const isList = teasers.length > 0 || texts.length > 1 || (rest !== undefined && !isDated && rest.linked * 2 > rest.letters);
  return {isList, fields: isDated ? readPlain(page, rest) : undefined};
}

/** What a page without an article has in its main part, or where its text is dense, for those that say elsewhere that they are one. */
export function textOfPage(page: HtmlPage): Loose {
  const region = page.find('main') ?? page.find('body');
  return region ? readPlain(page, lookAt(region, page)) : {inLanguage: page.find('html')?.attributes.lang};
}

/** The elements that fit and stand in none of some others. */
function outside(elements: readonly MarkupElement[], others: string, fits: (element: MarkupElement) => boolean): MarkupElement[] {
  const names = new Set(others.split(' '));
  const inOthers = new Set<MarkupElement>();
  for (const element of elements)
    if (names.has(element.name) && !inOthers.has(element)) for (const inner of descendants(element)) inOthers.add(inner);
  return elements.filter((element) => fits(element) && !inOthers.has(element));
}

function lookAt(element: MarkupElement, page: HtmlPage): Candidate {
  const candidate: Candidate = {
    element,
    own: [],
    dates: [],
    paragraphs: [],
    letters: 0,
    linked: 0,
    isTeaser: false,
    heading: undefined,
  };
  let text = '';
  const endParagraph = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') candidate.paragraphs.push(line);
    text = '';
  };
  let headingLink: string | undefined;
  /* The parser opens elements up to a depth that calls can have. A paragraph that begins in another ends it (HTML, "optional tags"). */
  const walk = (node: MarkupElement, place: Place): void => {
    for (const child of node.children) {
      if (!isElement(child)) {
        const length = place.isInHeading ? 0 : child.trim().length;
        candidate.letters += length;
        if (place.link !== undefined) candidate.linked += length;
        if (place.isInParagraph) text += child;
        continue;
      }
      const {name} = child;
      if (FOREIGN.has(name) && !hasWord(child.attributes.itemprop, 'articlebody')) continue;
      candidate.own.push(child);
      const inner = {...place};
      if (name === 'li') inner.item = {isLinked: false};
      if (name === 'a' && child.attributes.href !== undefined) {
        inner.link = child.attributes.href;
        if (inner.item) inner.item.isLinked = true;
        if (place.isInHeading) headingLink ??= inner.link;
      }
      if (name === 'time') candidate.dates.push({time: child, item: inner.item});
      if (HEADING.test(name) && !candidate.heading) {
        candidate.heading = child;
        inner.isInHeading = true;
        headingLink = inner.link;
      }
      const isParagraph = name === 'p' && child.attributes.slot === undefined;
      inner.isInParagraph ||= isParagraph;
      const part = (): void => {
        if (isParagraph) endParagraph();
        else if (!INLINE.has(name) && text !== '') text += ' ';
      };
      part();
      walk(child, inner);
      part();
    }
  };
  walk(element, {link: undefined, item: undefined, isInHeading: false, isInParagraph: false});
  candidate.isTeaser = leadsElsewhere(headingLink, page);
  return candidate;
}

function leadsElsewhere(href: string | undefined, {base, ownAddress, url}: HtmlPage): boolean {
  const address = absolute(href, base);
  if (href === undefined || href.startsWith('#') || address === undefined) return false;
  const own = [ownAddress, url].filter((known) => known !== undefined);
  return !own.some((known) => pathKey(known) === pathKey(address));
}

/** A wrapper around teasers is no text, and neither is a list of links. */
function isText({heading, letters, linked, paragraphs}: Candidate, hasTeasers: boolean): boolean {
  if (hasTeasers && !heading && paragraphs.length === 0) return false;
  return (letters > 0 || heading?.name === 'h1') && linked * 2 <= letters;
}

/** Of several without a first-rank heading, one is the article if it is by far the longest: comments and entries of a list are articles as well. */
function longest(texts: readonly Candidate[]): Candidate | undefined {
  const [first, second] = [...texts].sort((a, b) => b.letters - a.letters);
  return first && (!second || first.letters > 2 * second.letters) ? first : undefined;
}

/** A headline, a date that is not that of a list's entry, and more text than links. */
function isDatedText(candidate: Candidate): boolean {
  const {own, letters, linked, paragraphs} = candidate;
  const headlines = own.filter(({name}) => name === 'h1');
  return headlines.length === 1 && publishedIn(candidate) !== undefined && paragraphs.length > 0 && linked * 2 <= letters;
}

/** The date of an article: the first, but for those of a list's entries. */
function publishedIn({element, own: all, dates}: Candidate): string | undefined {
  const own = dates.filter(({item}) => isPost(element) || !item?.isLinked).map(({time}) => time);
  const published = own.find(({attributes}) => hasWord(attributes.itemprop, 'datepublished')) ?? own[0];
  return isoDate(published?.attributes.datetime) ?? dateIn(all);
}

function readPlain(page: HtmlPage, candidate: Candidate): Loose {
  const {element, own, heading} = candidate;
  const {base} = page;
  const headline = own.find(({name}) => name === 'h1') ?? titleIn(own) ?? (isPost(element) ? heading : undefined);
  return {
    headline: textOf(headline),
    datePublished: publishedIn(candidate),
    dateModified: dateIn(own, 'datemodified'),
    author: authorsIn(outermost(own, saysAuthor)),
    image: picture(own, base),
    articleBody: paragraphsOf(candidate, page)
      .map((text) => `<p>${escapeHtml(text)}</p>`)
      .join('\n'),
    inLanguage: element.attributes.lang ?? page.find('html')?.attributes.lang,
  };
}

/** The paragraphs of an article's text; its lines, where it is written without any. */
function paragraphsOf({element, own, paragraphs}: Candidate, page: HtmlPage): string[] {
  const bodies = bodiesIn(element, own);
  if (bodies.length === 0) return paragraphs;
  return bodies.flatMap((body) => {
    if (body.name === 'p') return linesOf(body, FOREIGN);
    const {paragraphs: found, letters} = lookAt(body, page);
    const isWhole = found.reduce((sum, text) => sum + text.length, 0) * 2 > letters;
    return isWhole ? found : linesOf(body, FOREIGN);
  });
}

/** The first picture that is no placeholder and no counter of one pixel. */
function picture(elements: readonly MarkupElement[], base: string | undefined): Loose | undefined {
  const addressOf = ({attributes: {src, 'data-src': later}}: MarkupElement) =>
    src?.startsWith('data:') ? later : (src ?? later);
  const found = elements.find(({name, attributes}) => name === 'img' && attributes.width !== '1' && attributes.height !== '1');
  const src = found && addressOf(found);
  return src
    ? {
        url: absolute(src, base),
        width: found.attributes.width,
        height: found.attributes.height,
        alternateName: found.attributes.alt,
      }
    : undefined;
}

/** What `<maqal-article>` says by its attributes and its children; a child without a slot is of the body. */
function readElement(page: HtmlPage, element: MarkupElement): Loose {
  const {base} = page;
  const {attributes} = element;
  const children = element.children.filter(isElement);
  const slotted = (slot: string): MarkupElement[] =>
    children.filter((child) => child.attributes.slot === slot).flatMap((child) => [child, ...descendants(child)]);
  const first = (slot: string): MarkupElement | undefined => slotted(slot)[0];
  const labels = (slot: string): Loose[] =>
    slotted(slot)
      .filter(({name}) => name === 'li')
      .map((item) => named(item, base));
  const heading = slotted('headline');
  const byline = slotted('byline');
  const media = slotted('media');
  const caption = media.find(({name}) => name === 'figcaption');
  const credit = caption && [...descendants(caption)].find(({name}) => name === 'small');
  const sourceLine = children.find((child) => child.attributes.slot === 'source' && child.name === 'p');
  const body = element.children.filter(
    (child) => !isElement(child) || (child.attributes.slot === undefined && !FOREIGN.has(child.name)),
  );
  const fields: Loose = {
    url: absolute(attributes.href, base),
    headline: textOf(heading.find(({name}) => HEADING.test(name)) ?? heading[0]) || attributes.headline,
    alternativeHeadline: textOf(heading.find(({attributes: own}) => hasWord(own.itemprop, 'alternativeheadline'))),
    description: textOf(first('summary')) || attributes.summary,
    datePublished: isoDate(attributes.published),
    dateModified: isoDate(attributes.modified),
    author: authors(byline, base) ?? attributes.author,
    articleSection: labels('sections'),
    keywords: labels('tags'),
    image: withCaption(picture(media, base), caption && textWithout(caption, credit), credit),
    sourceOrganization: sourceLine ? named(sourceLine, base) : attributes.source,
    articleBody: innerHtml({name: '', attributes: {}, children: body}).trim(),
    inLanguage: attributes.lang,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A label that may be a link; what stands before it on the line ("المصدر:") is the element's own word for it. */
function named(element: MarkupElement, base: string | undefined): Loose {
  const inner = [...descendants(element)];
  const link = inner.find(({name}) => name === 'a');
  const label = link ?? inner.findLast(({name}) => name === 'bdi') ?? element;
  return {name: textOf(label), url: absolute(link?.attributes.href, base)};
}

/** Authors that are links, and those that are only names, each isolated from what is around it. */
function authors(byline: readonly MarkupElement[], base: string | undefined): Loose[] | undefined {
  const item = byline.find(({attributes}) => hasWord(attributes.itemprop, 'author'));
  if (!item) return undefined;
  const names = outermost([...descendants(item)], ({name}) => name === 'a' || name === 'bdi');
  const list = names.map((element) => ({name: textOf(element), url: absolute(element.attributes.href, base)}));
  return list.length > 0 ? list : [{name: textOf(item)}];
}

/** A credit begins with the element's own words for it. */
function withCaption(
  image: Loose | undefined,
  caption: string | undefined,
  credit: MarkupElement | undefined,
): Loose | undefined {
  if (!image) return undefined;
  const creditText = credit && named(credit, undefined).name;
  return {...image, ...(caption && {caption}), ...(creditText !== undefined && {creditText})};
}

const textWithout = (element: MarkupElement, other: MarkupElement | undefined): string =>
  textOf({...element, children: element.children.filter((child) => child !== other)});
