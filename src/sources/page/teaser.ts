import {readText, type Loose} from '../../model/read-article.js';
import {resolveUrl} from '../article-list.js';
import {firstPictureOf} from '../feed-body.js';
import {hasTitle} from '../list/unwrap-item.js';
import {toIsoDate} from '../dates/iso-date.js';
import {descendants, parseMarkup, textOf, type MarkupElement} from '../markup-tree.js';

/** Classes of a teaser's paragraphs that are no summary. */
const NO_SUMMARY_CLASS = /meta|byline|author|date|categor|caption/i;

/** Reads an item that has only the HTML of a teaser, as themes send it for lists that are loaded late. `undefined` for other items. */
export function readTeaserHtml(item: Loose, base: string | undefined): Loose | undefined {
  const html = [item.html, item.markup, item.rendered, item.content]
    .map(readText)
    .find((written) => /<(?:article|h[2-4])\b/i.test(written ?? ''));
  if (html === undefined || hasTitle(item)) return undefined;
  const elements = [...descendants(parseMarkup(html, 'html'))];
  const heading = elements.find(
    ({name, attributes}) => /^h[1-6]$/.test(name) || /(?:entry|post|card)-title/.test(attributes.class ?? ''),
  );
  const link = heading && linkOf(heading, elements);
  if (!heading || !link) return undefined;
  const named = (name: string, test = (_: Record<string, string>) => true): MarkupElement | undefined =>
    elements.find((element) => element.name === name && test(element.attributes));
  const picture = firstPictureOf(html);
  return {
    url: resolveUrl(link.attributes.href, base),
    headline: textOf(heading),
    description: textOf(named('p', ({class: classes = ''}) => !NO_SUMMARY_CLASS.test(classes))),
    datePublished: toIsoDate(named('time')?.attributes.datetime),
    author: textOf(elements.find(({attributes}) => /(?:^|\s)(?:fn|author-name)(?:\s|$)/.test(attributes.class ?? ''))),
    image: picture && {...picture, url: resolveUrl(picture.url, base)},
  };
}

/** The link in a heading, or the first link of the teaser. */
const linkOf = (heading: MarkupElement, elements: MarkupElement[]): MarkupElement | undefined =>
  [...descendants(heading), ...elements].find(({name, attributes}) => name === 'a' && attributes.href);
