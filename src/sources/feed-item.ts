import {readText, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {firstPictureOf, withAbsoluteUrls, withoutFeedFooter} from './feed-body.js';
import {textOfExcerpt} from './wordpress-excerpt.js';
import {resolveUrl, isUncategorized, writeParagraphs, summaryFrom, withHeadlineAndSummary} from './article-list.js';
import {toIsoDate} from './dates/iso-date.js';
import {withLargestUrl} from './largest-picture.js';
import {toIsoDuration} from './dates/iso-duration.js';
import {childOf, childrenOf, contentOf, descendants, innerHtml, textOf, type MarkupElement} from './markup-tree.js';
import {isPicture} from './picture.js';

/** Properties of a feed that hold for its items. */
export interface Feed {
  base: string | undefined;
  inLanguage: string | undefined;
  /** Authors of entries that name none (RFC 4287, 4.2.1). */
  authors?: Loose[];
}

/** Cleans the HTML of an item: absolute addresses, and without the line that the feed adds to every item. */
const cleanBody = (html: string, url: string | undefined, base: string | undefined): string =>
  withAbsoluteUrls(withoutFeedFooter(html.trim(), url, base), base);

/** Reads an item of RSS or an entry of Atom. */
export const readFeedItem = (item: MarkupElement, feed: Feed): Loose =>
  item.name === 'entry' ? readEntry(item, feed) : readItem(item, feed);

function readItem(item: MarkupElement, {base, inLanguage}: Feed): Loose {
  const link = textOf(childOf(item, 'link')) || permanentId(item) || item.attributes['rdf:about'];
  const url = resolveUrl(link, base);
  const body = cleanBody(contentOf(childOf(item, 'content:encoded')), url, base);
  const said = childOf(item, 'description', 'itunes:summary', 'media:description') ?? mediaDescriptionOf(item);
  const description = cleanBody(contentOf(said), url, base);
  return withHeadlineAndSummary({
    url,
    headline: textOfHtml(contentOf(childOf(item, 'title'))),
    description: summaryFrom(textOfExcerpt(description)),
    articleBody: body || (/<\w/.test(description) ? description : undefined),
    datePublished: toIsoDate(textOf(childOf(item, 'pubDate', 'dc:date', 'published'))),
    dateModified: toIsoDate(textOf(childOf(item, 'dcterms:modified', 'atom:updated'))),
    author: childrenOf(item, 'dc:creator', 'author', 'itunes:author').map((author) => authorNameOf(textOf(author))),
    articleSection: withoutUncategorized(childrenOf(item, 'category', 'dc:subject').map(textOf)),
    image: readPicture(item, body || description, base),
    ...readMedia(item, base),
    commentCount: textOf(childOf(item, 'slash:comments')),
    sourceOrganization: readSource(childOf(item, 'source'), base),
    inLanguage,
  });
}

function readEntry(entry: MarkupElement, feed: Feed): Loose {
  const base = resolveUrl(entry.attributes['xml:base'], feed.base) ?? feed.base;
  const body = readContent(childOf(entry, 'content'), base);
  const authors = childrenOf(entry, 'author').map((author) => readPerson(author, base));
  return withHeadlineAndSummary({
    url: resolveUrl(
      childrenOf(entry, 'link')
        .map((link) => linkOfRelation(link, 'alternate'))
        .find((href) => href !== undefined),
      base,
    ),
    headline: readTextConstruct(childOf(entry, 'title')),
    description: summaryFrom(readTextConstruct(childOf(entry, 'summary') ?? mediaDescriptionOf(entry))),
    articleBody: body,
    datePublished: toIsoDate(textOf(childOf(entry, 'published', 'updated'))),
    dateModified: toIsoDate(textOf(childOf(entry, 'updated'))),
    author: authors.length > 0 ? authors : feed.authors,
    articleSection: withoutUncategorized(
      childrenOf(entry, 'category').map(({attributes}) => attributes.label ?? attributes.term),
    ),
    image: readPicture(entry, body ?? '', base),
    ...readMedia(entry, base),
    commentCount: textOf(childOf(entry, 'thr:total')),
    inLanguage: entry.attributes['xml:lang'] ?? feed.inLanguage,
  });
}

/** The description of a video, for an item without a text of its own. */
function mediaDescriptionOf(item: MarkupElement): MarkupElement | undefined {
  const group = childOf(item, 'media:group');
  const isText = childOf(item, 'content', 'content:encoded') !== undefined;
  return group && !isText ? childOf(group, 'media:description') : undefined;
}

/** Reads an author of an Atom entry or feed. */
export const readPerson = (author: MarkupElement, base: string | undefined): Loose => ({
  name: textOf(childOf(author, 'name')),
  url: resolveUrl(textOf(childOf(author, 'uri')), base),
});

/** The address in a `guid`, unless that declares that it is none (RSS 2.0, `isPermaLink`). */
function permanentId(item: MarkupElement): string | undefined {
  const guid = childOf(item, 'guid');
  const id = textOf(guid);
  return guid?.attributes.isPermaLink !== 'false' && /^(?:https?:|\/)/.test(id) ? id : undefined;
}

/** The address of an Atom link with this relation; without a relation it is "alternate" (RFC 4287, 4.2.7.2). */
export const linkOfRelation = ({attributes}: MarkupElement, relation: string): string | undefined =>
  (attributes.rel ?? 'alternate') === relation ? attributes.href : undefined;

/** The name in RSS's author, which is a mail address with the name in brackets: "editor@example.org (هيثم)". */
function authorNameOf(author: string): string {
  const words = author.split(' ').filter((word) => !isMailAddress(word));
  const name = words.join(' ');
  return name.startsWith('(') && name.endsWith(')') ? name.slice(1, -1) : name;
}

/** Whether a word is a mail address; "@someone" is a name. */
function isMailAddress(word: string): boolean {
  const [local = '', host = ''] = word.replace(/^[(<[]/, '').split('@', 2);
  return local !== '' && host.includes('.');
}

/** Reads a text construct of Atom (RFC 4287, 3.1): text, HTML or XHTML. */
function readTextConstruct(element: MarkupElement | undefined): string {
  return element?.attributes.type === 'html' ? textOfHtml(contentOf(element)) : textOf(element);
}

/** Reads Atom's content as HTML. Without a type it is text (RFC 4287, 4.1.3.1); content of other types, or in another file, is not read. */
function readContent(content: MarkupElement | undefined, base: string | undefined): string | undefined {
  const type = content?.attributes.type ?? 'text';
  if (type === 'xhtml') return withAbsoluteUrls(innerHtml(childOf(content!, 'div', 'xhtml:div') ?? content!), base);
  if (type === 'html' || type === 'text/html') return withAbsoluteUrls(contentOf(content).trim(), base) || undefined;
  return type === 'text' || type === 'text/plain' ? writeParagraphs(contentOf(content)) : undefined;
}

const withoutUncategorized = (names: (string | undefined)[]) => names.filter((name) => !isUncategorized(name));

function readSource(source: MarkupElement | undefined, base: string | undefined): Loose | undefined {
  return source && {name: textOf(source), url: resolveUrl(source.attributes.url, base)};
}

function readPicture(item: MarkupElement, body: string, base: string | undefined): Loose | undefined {
  const found =
    readMediaPicture(item) ?? [readEnclosedPicture(item), readImageElement(item)].find(showsSomething) ?? firstPictureOf(body);
  return found && withLargestUrl({...found, url: resolveUrl(found.url, base)});
}

const showsSomething = (picture: Loose | undefined): boolean =>
  picture !== undefined && isPicture(readText(picture.url) ?? '', picture);

/** Reads the widest picture of [Media RSS](https://www.rssboard.org/media-rss) with its caption and credit, else a thumbnail. */
function readMediaPicture(item: MarkupElement): Loose | undefined {
  const media = [...descendants(item)];
  const pictures = media
    .filter(
      (element) => element.name === 'media:content' && isImage(element.attributes) && showsSomething(readSizedPicture(element)),
    )
    .sort((a, b) => Number(b.attributes.width ?? 0) - Number(a.attributes.width ?? 0));
  const [picture] = pictures;
  if (picture) return {...readSizedPicture(picture), ...readCaptions(picture, item, media)};
  const thumbnail = media.find(
    (element) =>
      (element.name === 'media:thumbnail' || element.name === 'itunes:image') && showsSomething(readSizedPicture(element)),
  );
  return thumbnail && readSizedPicture(thumbnail);
}

/** Reads the caption and the credit of a picture or of its group. */
function readCaptions(picture: MarkupElement, item: MarkupElement, media: MarkupElement[]): Loose {
  const group = media.find(({name, children}) => name === 'media:group' && children.includes(picture));
  const places = group ? [picture, group] : [picture];
  const value = (...names: string[]): string =>
    places.map((place) => textOfHtml(contentOf(childOf(place, ...names)))).find(Boolean) ?? '';
  const caption = value('media:description', 'media:title');
  /* Many feeds repeat the item's title as that of its picture. */
  const isTitle = caption === textOfHtml(contentOf(childOf(item, 'title')));
  return {
    caption: isTitle ? undefined : caption,
    creditText: value('media:credit') || textOf(childOf(item, 'media:credit')),
  };
}

const readSizedPicture = ({attributes: {url, href, width, height}}: MarkupElement): Loose => ({url: url ?? href, width, height});

function readEnclosedPicture(item: MarkupElement): Loose | undefined {
  const found = childrenOf(item, 'enclosure', 'link').find(
    ({name, attributes}) => (name === 'enclosure' || attributes.rel === 'enclosure') && isImage(attributes),
  );
  return found && readSizedPicture(found);
}

/** Reads video and audio (RSS's enclosure, Atom's link, Media RSS) with their durations (iTunes, Media RSS). */
function readMedia(item: MarkupElement, base: string | undefined): Loose {
  const enclosed = [...descendants(item)].filter(
    ({name, attributes}) =>
      name === 'enclosure' || name === 'media:content' || (name === 'link' && attributes.rel === 'enclosure'),
  );
  const first = (kind: string): Loose | undefined => {
    const found = enclosed.find(({attributes: {medium, type}}) => medium === kind || type?.startsWith(`${kind}/`));
    if (!found) return undefined;
    const {url, href, duration} = found.attributes;
    return {
      contentUrl: resolveUrl(url ?? href, base),
      duration: toIsoDuration(duration ?? textOf(childOf(item, 'itunes:duration'))),
    };
  };
  return {video: first('video'), audio: first('audio')};
}

function isImage({medium, type, url, href}: Record<string, string>): boolean {
  if (medium || type) return medium === 'image' || type?.startsWith('image/') === true;
  return /\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(url ?? href ?? '');
}

function readImageElement(item: MarkupElement): Loose | undefined {
  const image = childOf(item, 'image');
  const url = textOf(image && (childOf(image, 'url') ?? image));
  return /^(?:https?:)?\/|^[^\s<>]+\.(?:avif|gif|jpe?g|png|webp)$/i.test(url) ? {url} : undefined;
}
