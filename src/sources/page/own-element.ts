import type {Loose} from '../../model/read-article.js';
import {absolute} from '../article-list.js';
import {isForeign} from './furniture.js';
import {hasWord, type HtmlPage} from './html-page.js';
import {toIsoDate} from '../dates/iso-date.js';
import {descendants, innerHtml, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {asImage, pictureIn} from './picture.js';
import {outermost} from './theme-page.js';

/** What `<maqal-article>` says by its attributes and its children; a child without a slot is of the body. */
export function readElement(page: HtmlPage, element: MarkupElement): Loose {
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
    (child) => !isElement(child) || (child.attributes.slot === undefined && !isForeign(child)),
  );
  const fields: Loose = {
    url: absolute(attributes.href, base),
    headline: textOf(heading.find(({name}) => /^h[1-6]$/.test(name)) ?? heading[0]) || attributes.headline,
    alternativeHeadline: textOf(heading.find(({attributes: own}) => hasWord(own.itemprop, 'alternativeheadline'))),
    description: textOf(first('summary')) || attributes.summary,
    datePublished: toIsoDate(attributes.published),
    dateModified: toIsoDate(attributes.modified),
    author: authors(byline, base) ?? attributes.author,
    articleSection: labels('sections'),
    keywords: labels('tags'),
    image: withCaption(pictureOf(media, base), caption && textWithout(caption, credit), credit),
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

function pictureOf(elements: readonly MarkupElement[], base: string | undefined): Loose | undefined {
  const element = elements.find(({name}) => name === 'img');
  const picture = element && pictureIn(element, base);
  return picture && asImage(picture);
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
