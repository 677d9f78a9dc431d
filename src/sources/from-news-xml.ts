import type {Loose} from '../model/read-article.js';
import {
  collect,
  notReadableAs,
  resolveUrl,
  webAddressOf,
  withHeadlineAndSummary,
  writeParagraphs,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {withAbsoluteUrls} from './feed-body.js';
import {toIsoDate} from './dates/iso-date.js';
import {childOf, contentOf, descendants, innerHtml, textOf, type MarkupElement} from './markup-tree.js';
import {MarkupParser} from './markup-parser.js';
import {isImage, withFigures} from './nitf-media.js';

/**
 * Reads the formats of agencies, [NewsML-G2](https://iptc.org/standards/newsml-g2/) and
 * [NITF](https://iptc.org/standards/nitf/), with their bodies, and sitemaps with titles (Google News).
 */
export function fromNewsXml(xml: string, {url: base}: SourceOptions = {}): ArticleList {
  const {elements, truncatedIn} = elementsOf(typeof xml === 'string' ? xml : '');
  const named = (name: string): MarkupElement[] => elements.filter((element) => localName(element) === name);
  const list = readAll(named, base);
  if (truncatedIn !== undefined && list.articles.length > 0)
    list.problems.push({
      code: 'cut-off',
      message: `the file breaks off in <${truncatedIn.slice(0, 80)}>; what follows was not read.`,
    });
  return list;
}

/** Parses a text into its elements, and finds the name of the one in which it breaks off. */
function elementsOf(xml: string): {elements: MarkupElement[]; truncatedIn: string | undefined} {
  const parser = new MarkupParser('xml');
  parser.write(xml);
  const {innermost, truncatedElement} = parser;
  parser.end();
  if (truncatedElement) truncatedElement.children.length = 0;
  return {elements: [...descendants(parser.root)], truncatedIn: innermost?.name};
}

function readAll(named: (name: string) => MarkupElement[], base: string | undefined): ArticleList {
  if (named('urlset').length > 0) return collect(named('url'), (entry) => readEntry(entry, base));
  const items = named('newsItem');
  if (items.length > 0) return readNewsItems(items, base);
  const documents = named('nitf');
  if (documents.length > 0) return collect(documents, (document) => readNitf(document, base));
  const packages = named('packageItem').length;
  if (packages === 0) return notReadableAs('NewsML-G2, NITF or sitemap');
  const count = named('itemRef').length;
  return {
    articles: [],
    problems: [
      {code: 'malformed', message: `a package of NewsML-G2 names ${count} items and holds none: give the address of the items.`},
    ],
  };
}

/** Reads the items with a text. Pictures and videos are items of their own, to which texts refer. */
function readNewsItems(items: MarkupElement[], base: string | undefined): ArticleList {
  const texts = items.filter((item) => /^(?:text|composite)?$/.test(kindOf(item)));
  const list = collect(texts, (item) => readNewsItem(item, base));
  if (texts.length < items.length)
    list.problems.push({
      code: 'malformed',
      message: `pictures, films and recordings are no articles: ${items.length - texts.length} of ${items.length} items were skipped.`,
    });
  return list;
}

/** The kind of an item, from its class ("ninat:picture"). */
const kindOf = (item: MarkupElement): string =>
  [...descendants(item)].find((element) => localName(element) === 'itemClass')?.attributes.qcode?.replace(/^.*:/, '') ?? '';

const localName = ({name}: MarkupElement): string => name.replace(/^.*:/, '');

/** Returns a function that finds the first element of a local name. */
const finderIn = (element: MarkupElement) => {
  const all = [...descendants(element)];
  return (name: string): MarkupElement | undefined => all.find((inner) => localName(inner) === name);
};

/** Reads an entry of a sitemap, which is an article only with a title. */
function readEntry(entry: MarkupElement, base: string | undefined): Loose {
  const all = [...descendants(entry)];
  const value = (name: string): string => textOf(all.find((element) => element.name === name));
  return {
    url: resolveUrl(value('loc'), base),
    headline: value('news:title'),
    datePublished: toIsoDate(value('news:publication_date')),
    dateModified: toIsoDate(value('lastmod')),
    keywords: value('news:keywords') ? value('news:keywords').split(/\s*[,،]\s*/) : undefined,
    inLanguage: value('news:language'),
    image: resolveUrl(value('image:loc'), base),
    sourceOrganization: value('news:name'),
  };
}

function readNewsItem(item: MarkupElement, base: string | undefined): Loose {
  const find = finderIn(item);
  const all = [...descendants(item)];
  const inline = find('inlineXML');
  const nitf = inline && finderIn(inline)('nitf');
  const body = inline && (finderIn(inline)('body.content') ?? finderIn(inline)('body'));
  const canonical = all.find(
    (element) => localName(element) === 'link' && /canonical|permalink/.test(element.attributes.rel ?? ''),
  );
  const picture = all.find(
    (element) => localName(element) === 'remoteContent' && /^image\//.test(element.attributes.contenttype ?? ''),
  );
  return withHeadlineAndSummary({
    ...(nitf && readNitf(nitf, base)),
    url: resolveUrl(canonical?.attributes.href ?? webAddressOf(item.attributes.guid), base),
    headline: textOf(find('headline')) || textOf(find('title')),
    description: textOf(find('description')),
    author: textOf(find('by')).replace(/^بقلم:?\s/, ''),
    datePublished: toIsoDate(textOf(find('contentCreated')) || textOf(find('firstCreated')) || textOf(find('versionCreated'))),
    dateModified: toIsoDate(textOf(find('contentModified')) || textOf(find('versionCreated'))),
    articleSection: all.filter((element) => localName(element) === 'subject').map((subject) => textOf(finderIn(subject)('name'))),
    inLanguage: find('language')?.attributes.tag ?? item.attributes['xml:lang'],
    image: resolveUrl(picture?.attributes.href, base),
    articleBody: body ? writeBody(body, base) : writeParagraphs(contentOf(find('inlineData'))),
  });
}

const writeBody = (body: MarkupElement, base: string | undefined): string =>
  withAbsoluteUrls(innerHtml(withFigures(body)).trim(), base);

function readNitf(document: MarkupElement, base: string | undefined): Loose {
  const find = finderIn(document);
  const all = [...descendants(document)];
  const head = find('hedline');
  const body = find('body.content');
  const date = find('date.issue') ?? find('story.date');
  const picture = all.find((element) => localName(element) === 'media-reference' && isImage(element));
  const docId = find('doc-id');
  return withHeadlineAndSummary({
    url: resolveUrl(
      webAddressOf(find('identified-content')?.attributes.href ?? docId?.attributes['id-string']) ?? find('ds')?.attributes.href,
      base,
    ),
    headline: textOf(head && (childOf(head, 'hl1') ?? head)) || textOf(find('title')),
    description: textOf(find('abstract')) || textOf(head && childOf(head, 'hl2')),
    author: textOf(find('person') ?? find('byline')),
    datePublished: toIsoDate(date?.attributes.norm ?? textOf(date)),
    image: picture && {
      url: resolveUrl(picture.attributes.source, base),
      width: picture.attributes.width,
      height: picture.attributes.height,
      alternateName: picture.attributes['alternate-text'],
      caption: textOf(find('media-caption')),
      creditText: textOf(find('media-producer')),
    },
    articleBody: body && writeBody(body, base),
  });
}
