import type {Loose} from '../../model/read-article.js';
import {absolute} from '../article-list.js';
import type {Candidate} from './candidate.js';
import {BodyScope} from './body-scope.js';
import {isForeign} from './furniture.js';
import {hasWord, type HtmlPage} from './html-page.js';
import {toIsoDate} from '../dates/iso-date.js';
import {descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {ownText, type OwnText} from './own-text.js';
import {blocksOf, writeBlock} from './body.js';
import {joinSourceNames} from '../plain-text/source-name.js';
import {asImage, captionIn, isFigure, isSamePicture, pictureIn} from './picture.js';
import {authorsIn, bodiesIn, dateIn, isPost, outermost, publishedIn, saysAuthor, saysDate, titleIn} from './theme-page.js';

/** Reads an article by its markup. */
export function readFields(page: HtmlPage, candidate: Candidate, pictures: readonly string[]): Loose {
  const {element, own} = candidate;
  const {base} = page;
  const headline = headlineIn(candidate, page);
  const lead = leadPicture(candidate, headline, base);
  const isImage = lead !== undefined && (pictures.length === 0 || pictures.some((known) => isSamePicture(known, lead.url)));
  const text = readText(page, candidate, headline, lead && {...lead, isImage});
  const authors = authorsIn(outermost(own, saysAuthor), base);
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

/** The headline of an article; where it has none of the first rank and the page has one outside of it, its headings are of its text. */
function headlineIn({element, own, heading}: Candidate, page: HtmlPage): MarkupElement | undefined {
  const said = own.find(({name}) => name === 'h1') ?? titleIn(own);
  if (said || !heading || !isPost(element)) return said;
  const isCalledOutside = page.elements.some(({name}) => name === 'h1');
  const isFirst = own.findIndex(({name}) => name === 'p') >= own.indexOf(heading) || !own.some(({name}) => name === 'p');
  return isFirst && !isCalledOutside ? heading : undefined;
}

/**
 * The text of an article, without what is read as fields of its own. A lead picture is the article's, not of its text; where another one is
 * known to be, it stands first in it.
 */
function readText(
  page: HtmlPage,
  candidate: Candidate,
  headline: MarkupElement | undefined,
  lead: (Lead & {isImage: boolean}) | undefined,
): OwnText {
  const {element, own, inParagraphs} = candidate;
  const bodies = bodiesIn(candidate);
  const isApart = lead?.isFirst && !lead.isImage && isFigure(lead.element) && bodies.length > 0;
  const parts = isApart && !bodies.some((body) => isIn(body, lead.element)) ? [lead.element, ...bodies] : bodies;
  const root = parts.length === 0 ? element : parts.length === 1 ? parts[0]! : {name: '', attributes: {}, children: parts};
  const isSaid = (inner: MarkupElement): boolean => inner.name === 'time' || saysAuthor(inner) || saysDate(inner);
  const said = own.filter(
    (inner) => inner !== root && !inParagraphs.has(inner) && isSaid(inner) && textOf(inner).length < PARAGRAPH,
  );
  const scope = new BodyScope(root, page, [...said, ...(lead?.isFirst && lead.isImage ? [lead.element] : [])]);
  return ownText(blocksOf(scope, headline), [textOf(headline), page.meta('og:description', 'description') ?? '']);
}

const isIn = (body: MarkupElement, element: MarkupElement): boolean => [...descendants(body)].includes(element);

/** What a page says of another: its headline, picture, date, and the text below. */
export function readTeaser(candidate: Candidate, {base}: HtmlPage): Loose | undefined {
  const {element, own, heading, leadsTo, dates, lengths} = candidate;
  if (!heading) return undefined;
  const summary = own.find((inner) => inner.name === 'p' && lengths.get(inner)!.letters >= SUMMARY);
  return {
    url: leadsTo,
    headline: textOf(heading),
    description: textOf(summary),
    datePublished: toIsoDate(dates[0]?.time.attributes.datetime) ?? dateIn(own),
    author: authorsIn(outermost(own, saysAuthor), base),
    image: leadPicture(candidate, heading, base)?.image,
    inLanguage: element.attributes.lang,
  };
}

/** Letters of a text that is more than a date or a section. */
const SUMMARY = 20;

interface Lead {
  /** The picture with its caption. */
  element: MarkupElement;
  url: string;
  image: Loose;
  /** Whether no text stands before it. */
  isFirst: boolean;
}

/** Letters of a text that is no line above it. */
const PARAGRAPH = 80;

/** The first picture that is one, and the caption below it. Above the headline of what is no article by itself stands the site's. */
function leadPicture(
  {element: root, own, lengths}: Candidate,
  headline: MarkupElement | undefined,
  base: string | undefined,
): Lead | undefined {
  const figures = holders(own, isFigure);
  const pictures = holders(own, ({name}) => name === 'picture');
  let isFirst = true;
  for (const element of isPost(root) || !headline ? own : own.slice(own.indexOf(headline))) {
    if (element.name === 'p' && !figures.has(element) && lengths.get(element)!.letters > PARAGRAPH) isFirst = false;
    const found = element.name === 'img' ? pictureIn(element, base, pictures.get(element)) : undefined;
    if (!found) continue;
    const figure = figures.get(element);
    return {
      element: figure ?? pictures.get(element) ?? element,
      url: found.url,
      image: {...asImage(found), ...(figure && captionIn(figure))},
      isFirst,
    };
  }
  return undefined;
}

/** What stands in the outermost elements that fit, with the one that each stands in. */
function holders(own: readonly MarkupElement[], fits: (element: MarkupElement) => boolean): Map<MarkupElement, MarkupElement> {
  const held = new Map<MarkupElement, MarkupElement>();
  for (const holder of outermost(own, fits)) for (const inner of descendants(holder)) held.set(inner, holder);
  return held;
}

/** The tags of an article, wherever in it they stand; those of other articles in it are theirs (HTML, link type "tag"). */
function tagsIn(element: MarkupElement, base: string | undefined): Loose[] {
  const tags = new Map<string, Loose>();
  const walk = (parent: MarkupElement): void => {
    for (const child of parent.children.filter(isElement)) {
      const {rel, href} = child.attributes;
      if (hasWord(rel, 'tag') && !hasWord(rel, 'category')) {
        const name = textOf(child);
        if (name !== '') tags.set(name, {name, url: absolute(href, base)});
      } else if (child.name === 'footer' || !isForeign(child)) walk(child);
    }
  };
  walk(element);
  return [...tags.values()];
}
