import type {Loose} from '../../model/read-article.js';
import {resolveUrl} from '../article-list.js';
import type {Candidate} from './candidate.js';
import {BodyScope} from './body-scope.js';
import {isForeign} from './furniture.js';
import {hasToken, type HtmlPage} from './html-page.js';
import {toIsoDate} from '../dates/iso-date.js';
import {descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {separateText, type SeparatedText} from './own-text.js';
import {blocksOf, writeBlock} from './body.js';
import {joinSourceNames} from '../plain-text/source-name.js';
import {toImage, readCaption, isFigure, isSamePicture, pictureIn} from './picture.js';
import {
  authorsIn,
  bodiesIn,
  dateIn,
  isPost,
  outermost,
  publishedIn,
  isMarkedAuthor,
  isMarkedDate,
  titleIn,
} from './theme-page.js';

/** Reads the fields of an article from its markup. `pictures` are known addresses of its picture. */
export function readFields(page: HtmlPage, candidate: Candidate, pictures: readonly string[]): Loose {
  const {element, own} = candidate;
  const {base} = page;
  const headline = headlineIn(candidate, page);
  const lead = leadPicture(candidate, headline, base);
  const isImage = lead !== undefined && (pictures.length === 0 || pictures.some((known) => isSamePicture(known, lead.url)));
  const text = readText(page, candidate, headline, lead && {...lead, isImage});
  const authors = authorsIn(outermost(own, isMarkedAuthor), base);
  const inLanguage = element.attributes.lang ?? page.find('html')?.attributes.lang;
  return {
    headline: textOf(headline),
    datePublished: publishedIn(candidate) ?? text.published,
    dateModified: dateIn(own, 'datemodified'),
    author: [authors, text.authors].find(({length}) => length > 0),
    image: isImage ? lead.image : undefined,
    keywords: [...tagsIn(element, base), ...text.keywords],
    sourceOrganization: joinSourceNames(text.sources, inLanguage),
    articleBody: text.blocks.map(writeBlock).join('\n'),
    inLanguage,
  };
}

/** The heading that is the headline. An article without an `<h1>` has none where the page has one outside of it, for then its headings are subheads. */
function headlineIn({element, own, heading}: Candidate, page: HtmlPage): MarkupElement | undefined {
  const said = own.find(({name}) => name === 'h1') ?? titleIn(own);
  if (said || !heading || !isPost(element)) return said;
  const isCalledOutside = page.elements.some(({name}) => name === 'h1');
  const isFirst = own.findIndex(({name}) => name === 'p') >= own.indexOf(heading) || !own.some(({name}) => name === 'p');
  return isFirst && !isCalledOutside ? heading : undefined;
}

/**
 * Reads the text of an article, without elements that are read as other fields. The lead picture is left out; where another picture is known
 * to be the article's, the lead picture comes first in the text.
 */
function readText(
  page: HtmlPage,
  candidate: Candidate,
  headline: MarkupElement | undefined,
  lead: (Lead & {isImage: boolean}) | undefined,
): SeparatedText {
  const {element, own, inParagraphs} = candidate;
  const bodies = bodiesIn(candidate);
  const isApart = lead?.isFirst && !lead.isImage && isFigure(lead.element) && bodies.length > 0;
  const parts = isApart && !bodies.some((body) => holds(body, lead.element)) ? [lead.element, ...bodies] : bodies;
  const root = parts.length === 0 ? element : parts.length === 1 ? parts[0]! : {name: '', attributes: {}, children: parts};
  const isSaid = (inner: MarkupElement): boolean => inner.name === 'time' || isMarkedAuthor(inner) || isMarkedDate(inner);
  const said = own.filter(
    (inner) => inner !== root && !inParagraphs.has(inner) && isSaid(inner) && textOf(inner).length < MAX_LINE_LETTERS,
  );
  const scope = new BodyScope(root, page, [...said, ...(lead?.isFirst && lead.isImage ? [lead.element] : [])]);
  return separateText(blocksOf(scope, headline), [textOf(headline), page.meta('og:description', 'description') ?? '']);
}

const holds = (body: MarkupElement, element: MarkupElement): boolean => [...descendants(body)].includes(element);

/** Reads the teaser of another page: headline, picture, date, and summary. */
export function readTeaser(candidate: Candidate, {base}: HtmlPage): Loose | undefined {
  const {element, own, heading, leadsTo, dates, lengths} = candidate;
  if (!heading) return undefined;
  const summary = own.find((inner) => inner.name === 'p' && lengths.get(inner)!.letters >= MIN_SUMMARY_LETTERS);
  return {
    url: leadsTo,
    headline: textOf(heading),
    description: textOf(summary),
    datePublished: toIsoDate(dates[0]?.time.attributes.datetime) ?? dateIn(own),
    author: authorsIn(outermost(own, isMarkedAuthor), base),
    image: leadPicture(candidate, heading, base)?.image,
    inLanguage: element.attributes.lang,
  };
}

/** Letters of a summary, at least. Shorter texts are dates and sections. */
const MIN_SUMMARY_LETTERS = 20;

interface Lead {
  /** The picture with its caption. */
  element: MarkupElement;
  url: string;
  image: Loose;
  /** Whether it comes before the text. */
  isFirst: boolean;
}

/** Letters of a byline or another line above the text, at the most. */
const MAX_LINE_LETTERS = 80;

/** The first picture of an article, with its caption. Where the article has no element of its own, pictures above the headline are the site's. */
function leadPicture(
  {element: root, own, lengths}: Candidate,
  headline: MarkupElement | undefined,
  base: string | undefined,
): Lead | undefined {
  const figures = holdersOf(own, isFigure);
  const pictures = holdersOf(own, ({name}) => name === 'picture');
  let isFirst = true;
  for (const element of isPost(root) || !headline ? own : own.slice(own.indexOf(headline))) {
    if (element.name === 'p' && !figures.has(element) && lengths.get(element)!.letters > MAX_LINE_LETTERS) isFirst = false;
    const found = element.name === 'img' ? pictureIn(element, base, pictures.get(element)) : undefined;
    if (!found) continue;
    const figure = figures.get(element);
    return {
      element: figure ?? pictures.get(element) ?? element,
      url: found.url,
      image: {...toImage(found), ...(figure && readCaption(figure))},
      isFirst,
    };
  }
  return undefined;
}

/** The outermost elements that fit, by each element in them. */
function holdersOf(own: readonly MarkupElement[], fits: (element: MarkupElement) => boolean): Map<MarkupElement, MarkupElement> {
  const held = new Map<MarkupElement, MarkupElement>();
  for (const holder of outermost(own, fits)) for (const inner of descendants(holder)) held.set(inner, holder);
  return held;
}

/** The tags of an article (HTML, link type "tag"), without those of other articles in it. */
function tagsIn(element: MarkupElement, base: string | undefined): Loose[] {
  const tags = new Map<string, Loose>();
  const walk = (parent: MarkupElement): void => {
    for (const child of parent.children.filter(isElement)) {
      const {rel, href} = child.attributes;
      if (hasToken(rel, 'tag') && !hasToken(rel, 'category')) {
        const name = textOf(child);
        if (name !== '') tags.set(name, {name, url: resolveUrl(href, base)});
      } else if (child.name === 'footer' || !isForeign(child)) walk(child);
    }
  };
  walk(element);
  return [...tags.values()];
}
