import type {Loose} from '../../model/read-article.js';
import {resolveUrl} from '../article-list.js';
import {isForeign} from './furniture.js';
import {hasToken, type HtmlPage} from './html-page.js';
import {toIsoDate} from '../dates/iso-date.js';
import {descendants, innerHtml, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {toImage, pictureIn} from './picture.js';
import {outermost} from './theme-page.js';

/** Reads the attributes and children of a `<maqal-article>`. Children without a slot are its body. */
export function readOwnElement(page: HtmlPage, element: MarkupElement): Loose {
  const {base} = page;
  const {attributes} = element;
  const children = element.children.filter(isElement);
  const slotted = (slot: string): MarkupElement[] =>
    children.filter((child) => child.attributes.slot === slot).flatMap((child) => [child, ...descendants(child)]);
  const first = (slot: string): MarkupElement | undefined => slotted(slot)[0];
  const labels = (slot: string): Loose[] =>
    slotted(slot)
      .filter(({name}) => name === 'li')
      .map((item) => readLabel(item, base));
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
    url: resolveUrl(attributes.href, base),
    headline: textOf(heading.find(({name}) => /^h[1-6]$/.test(name)) ?? heading[0]) || attributes.headline,
    alternativeHeadline: textOf(heading.find(({attributes: own}) => hasToken(own.itemprop, 'alternativeheadline'))),
    description: textOf(first('summary')) || attributes.summary,
    datePublished: toIsoDate(attributes.published),
    dateModified: toIsoDate(attributes.modified),
    author: readAuthors(byline, base) ?? attributes.author,
    articleSection: labels('sections'),
    keywords: labels('tags'),
    image: withCaption(readPicture(media, base), caption && textWithout(caption, credit), credit),
    sourceOrganization: sourceLine ? readLabel(sourceLine, base) : attributes.source,
    articleBody: innerHtml({name: '', attributes: {}, children: body}).trim(),
    inLanguage: attributes.lang,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Reads a label that may be a link. Text before it on the line ("المصدر:") was added by the element. */
function readLabel(element: MarkupElement, base: string | undefined): Loose {
  const inner = [...descendants(element)];
  const link = inner.find(({name}) => name === 'a');
  const label = link ?? inner.findLast(({name}) => name === 'bdi') ?? element;
  return {name: textOf(label), url: resolveUrl(link?.attributes.href, base)};
}

/** Reads the authors of a byline: links, or names in `<bdi>`. */
function readAuthors(byline: readonly MarkupElement[], base: string | undefined): Loose[] | undefined {
  const item = byline.find(({attributes}) => hasToken(attributes.itemprop, 'author'));
  if (!item) return undefined;
  const names = outermost([...descendants(item)], ({name}) => name === 'a' || name === 'bdi');
  const list = names.map((element) => ({name: textOf(element), url: resolveUrl(element.attributes.href, base)}));
  return list.length > 0 ? list : [{name: textOf(item)}];
}

function readPicture(elements: readonly MarkupElement[], base: string | undefined): Loose | undefined {
  const element = elements.find(({name}) => name === 'img');
  const picture = element && pictureIn(element, base);
  return picture && toImage(picture);
}

/** Adds caption and credit to a picture. The words before the credit's name were added by the element. */
function withCaption(
  image: Loose | undefined,
  caption: string | undefined,
  credit: MarkupElement | undefined,
): Loose | undefined {
  if (!image) return undefined;
  const creditText = credit && readLabel(credit, undefined).name;
  return {...image, ...(caption && {caption}), ...(creditText !== undefined && {creditText})};
}

const textWithout = (element: MarkupElement, other: MarkupElement | undefined): string =>
  textOf({...element, children: element.children.filter((child) => child !== other)});
