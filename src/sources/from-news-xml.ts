import type {Loose} from '../model/read-article.js';
import {absolute, collect, paragraphs, type ArticleList, type SourceOptions} from './article-list.js';
import {isoDate} from './iso-date.js';
import {childOf, contentOf, descendants, innerHtml, parseMarkup, textOf, type MarkupElement} from './markup.js';

/**
 * Reads what agencies and search engines are given: [NewsML-G2](https://iptc.org/standards/newsml-g2/) and
 * [NITF](https://iptc.org/standards/nitf/), with their bodies, and sitemaps whose addresses have titles (Google News).
 */
export function fromNewsXml(xml: string, {url: base}: SourceOptions = {}): ArticleList {
  const elements = [...descendants(parseMarkup(xml, 'xml'))];
  const named = (name: string): MarkupElement[] => elements.filter((element) => localName(element) === name);
  if (named('urlset').length > 0) return collect(named('url'), (entry) => readEntry(entry, base));
  const items = named('newsItem');
  return items.length > 0
    ? collect(items, (item) => readNewsItem(item, base))
    : collect(named('nitf'), (document) => readNitf(document, base));
}

const localName = ({name}: MarkupElement): string => name.replace(/^.*:/, '');

const within = (element: MarkupElement) => {
  const all = [...descendants(element)];
  return (name: string): MarkupElement | undefined => all.find((inner) => localName(inner) === name);
};

/** An address of a sitemap; without a title it is no article. */
function readEntry(entry: MarkupElement, base: string | undefined): Loose {
  const all = [...descendants(entry)];
  const value = (name: string): string => textOf(all.find((element) => element.name === name));
  return {
    url: absolute(value('loc'), base),
    headline: value('news:title'),
    datePublished: isoDate(value('news:publication_date')),
    dateModified: isoDate(value('lastmod')),
    keywords: value('news:keywords') ? value('news:keywords').split(/\s*[,،]\s*/) : undefined,
    inLanguage: value('news:language'),
    image: absolute(value('image:loc'), base),
    sourceOrganization: value('news:name'),
  };
}

function readNewsItem(item: MarkupElement, base: string | undefined): Loose {
  const find = within(item);
  const all = [...descendants(item)];
  const inline = find('inlineXML');
  const nitf = inline && within(inline)('nitf');
  const body = inline && (within(inline)('body.content') ?? within(inline)('body'));
  const canonical = all.find(
    (element) => localName(element) === 'link' && /canonical|permalink/.test(element.attributes.rel ?? ''),
  );
  const picture = all.find(
    (element) => localName(element) === 'remoteContent' && /^image\//.test(element.attributes.contenttype ?? ''),
  );
  return {
    ...(nitf && readNitf(nitf, base)),
    url: absolute(canonical?.attributes.href ?? webAddressOf(item.attributes.guid), base),
    headline: textOf(find('headline')) || textOf(find('title')),
    description: textOf(find('description')),
    author: textOf(find('by')).replace(/^بقلم:?\s/, ''),
    datePublished: isoDate(textOf(find('contentCreated')) || textOf(find('firstCreated')) || textOf(find('versionCreated'))),
    dateModified: isoDate(textOf(find('contentModified')) || textOf(find('versionCreated'))),
    articleSection: all.filter((element) => localName(element) === 'subject').map((subject) => textOf(within(subject)('name'))),
    inLanguage: find('language')?.attributes.tag ?? item.attributes['xml:lang'],
    image: absolute(picture?.attributes.href, base),
    articleBody: body ? innerHtml(body).trim() : paragraphs(contentOf(find('inlineData'))),
  };
}

const webAddressOf = (guid: string | undefined): string | undefined => (guid && /^https?:/.test(guid) ? guid : undefined);

function readNitf(document: MarkupElement, base: string | undefined): Loose {
  const find = within(document);
  const head = find('hedline');
  const body = find('body.content');
  const date = find('date.issue') ?? find('story.date');
  const picture = find('media-reference');
  const docId = find('doc-id');
  return {
    url: absolute(
      webAddressOf(find('identified-content')?.attributes.href ?? docId?.attributes['id-string']) ?? find('ds')?.attributes.href,
      base,
    ),
    headline: textOf(head && (childOf(head, 'hl1') ?? head)) || textOf(find('title')),
    description: textOf(find('abstract')) || textOf(head && childOf(head, 'hl2')),
    author: textOf(find('person') ?? find('byline')),
    datePublished: isoDate(date?.attributes.norm ?? textOf(date)),
    image: picture && {
      url: absolute(picture.attributes.source, base),
      width: picture.attributes.width,
      height: picture.attributes.height,
    },
    articleBody: body && innerHtml(body).trim(),
  };
}
