import {text, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {bodyPicture, withAddresses, withoutOwnLinks} from './feed-body.js';
import {excerptText} from './wordpress-excerpt.js';
import {absolute, isUncategorized, paragraphs, summaryFrom, summedUp} from './article-list.js';
import {toIsoDate} from './dates/iso-date.js';
import {atLargest} from './largest-picture.js';
import {toIsoDuration} from './dates/iso-duration.js';
import {childOf, childrenOf, contentOf, descendants, innerHtml, textOf, type MarkupElement} from './markup-tree.js';
import {isPicture} from './picture.js';

/** What an item takes from its feed. */
export interface Feed {
  base: string | undefined;
  inLanguage: string | undefined;
  /** Of those of its entries that name none (RFC 4287, 4.2.1). */
  authors?: Loose[];
}

/** The HTML of an item, without what its feed adds to every one. */
const readBody = (html: string, url: string | undefined, base: string | undefined): string =>
  withAddresses(withoutOwnLinks(html.trim(), url, base), base);

/** Reads an item of RSS or an entry of Atom. */
export const readFeedItem = (item: MarkupElement, feed: Feed): Loose =>
  item.name === 'entry' ? readEntry(item, feed) : readItem(item, feed);

function readItem(item: MarkupElement, {base, inLanguage}: Feed): Loose {
  const link = textOf(childOf(item, 'link')) || permanentId(item) || item.attributes['rdf:about'];
  const url = absolute(link, base);
  const body = readBody(contentOf(childOf(item, 'content:encoded')), url, base);
  const said = childOf(item, 'description', 'itunes:summary', 'media:description') ?? describedMedia(item);
  const description = readBody(contentOf(said), url, base);
  return summedUp({
    url,
    headline: textOfHtml(contentOf(childOf(item, 'title'))),
    description: summaryFrom(excerptText(description)),
    articleBody: body || (/<\w/.test(description) ? description : undefined),
    datePublished: toIsoDate(textOf(childOf(item, 'pubDate', 'dc:date', 'published'))),
    dateModified: toIsoDate(textOf(childOf(item, 'dcterms:modified', 'atom:updated'))),
    author: childrenOf(item, 'dc:creator', 'author', 'itunes:author').map((author) => nameOf(textOf(author))),
    articleSection: sections(childrenOf(item, 'category', 'dc:subject').map(textOf)),
    image: readPicture(item, body || description, base),
    ...mediaOf(item, base),
    commentCount: textOf(childOf(item, 'slash:comments')),
    sourceOrganization: readSource(childOf(item, 'source'), base),
    inLanguage,
  });
}

function readEntry(entry: MarkupElement, feed: Feed): Loose {
  const base = absolute(entry.attributes['xml:base'], feed.base) ?? feed.base;
  const body = bodyOf(childOf(entry, 'content'), base);
  const authors = childrenOf(entry, 'author').map((author) => readPerson(author, base));
  return summedUp({
    url: absolute(
      childrenOf(entry, 'link')
        .map((link) => linked(link, 'alternate'))
        .find((href) => href !== undefined),
      base,
    ),
    headline: constructText(childOf(entry, 'title')),
    description: summaryFrom(constructText(childOf(entry, 'summary') ?? describedMedia(entry))),
    articleBody: body,
    datePublished: toIsoDate(textOf(childOf(entry, 'published', 'updated'))),
    dateModified: toIsoDate(textOf(childOf(entry, 'updated'))),
    author: authors.length > 0 ? authors : feed.authors,
    articleSection: sections(childrenOf(entry, 'category').map(({attributes}) => attributes.label ?? attributes.term)),
    image: readPicture(entry, body ?? '', base),
    ...mediaOf(entry, base),
    commentCount: textOf(childOf(entry, 'thr:total')),
    inLanguage: entry.attributes['xml:lang'] ?? feed.inLanguage,
  });
}

/** What is said of a film is all that is said of an item that is one. */
function describedMedia(item: MarkupElement): MarkupElement | undefined {
  const group = childOf(item, 'media:group');
  const isText = childOf(item, 'content', 'content:encoded') !== undefined;
  return group && !isText ? childOf(group, 'media:description') : undefined;
}

/** An author of Atom's: an entry's, or its feed's. */
export const readPerson = (author: MarkupElement, base: string | undefined): Loose => ({
  name: textOf(childOf(author, 'name')),
  url: absolute(textOf(childOf(author, 'uri')), base),
});

/** A `guid` is an address unless it says that it is none. */
function permanentId(item: MarkupElement): string | undefined {
  const guid = childOf(item, 'guid');
  const id = textOf(guid);
  return guid?.attributes.isPermaLink !== 'false' && /^(?:https?:|\/)/.test(id) ? id : undefined;
}

/** The address of a link of Atom's that has a relation; without one it is "alternate" (RFC 4287, 4.2.7.2). */
export const linked = ({attributes}: MarkupElement, relation: string): string | undefined =>
  (attributes.rel ?? 'alternate') === relation ? attributes.href : undefined;

/** RSS's author is an address of mail with the name in brackets: "editor@example.org (هيثم)". The address is nobody's name. */
function nameOf(author: string): string {
  const words = author.split(' ').filter((word) => !isMailAddress(word));
  const name = words.join(' ');
  return name.startsWith('(') && name.endsWith(')') ? name.slice(1, -1) : name;
}

/** Something, "@" and a host; "@someone" is a name. */
function isMailAddress(word: string): boolean {
  const [local = '', host = ''] = word.replace(/^[(<[]/, '').split('@', 2);
  return local !== '' && host.includes('.');
}

/** Atom's text constructs (RFC 4287, 3.1): text, HTML or XHTML. */
function constructText(element: MarkupElement | undefined): string {
  return element?.attributes.type === 'html' ? textOfHtml(contentOf(element)) : textOf(element);
}

/** Atom's content as HTML; without a type it is text (RFC 4287, 4.1.3.1), and of another type or another place it is none. */
function bodyOf(content: MarkupElement | undefined, base: string | undefined): string | undefined {
  const type = content?.attributes.type ?? 'text';
  if (type === 'xhtml') return withAddresses(innerHtml(childOf(content!, 'div', 'xhtml:div') ?? content!), base);
  if (type === 'html' || type === 'text/html') return withAddresses(contentOf(content).trim(), base) || undefined;
  return type === 'text' || type === 'text/plain' ? paragraphs(contentOf(content)) : undefined;
}

const sections = (names: (string | undefined)[]) => names.filter((name) => !isUncategorized(name));

function readSource(source: MarkupElement | undefined, base: string | undefined): Loose | undefined {
  return source && {name: textOf(source), url: absolute(source.attributes.url, base)};
}

function readPicture(item: MarkupElement, body: string, base: string | undefined): Loose | undefined {
  const found = mediaPicture(item) ?? [enclosedPicture(item), imagePicture(item)].find(isShown) ?? bodyPicture(body);
  return found && atLargest({...found, url: absolute(found.url, base)});
}

const isShown = (picture: Loose | undefined): boolean => picture !== undefined && isPicture(text(picture.url) ?? '', picture);

/** [Media RSS](https://www.rssboard.org/media-rss): the widest picture, with what is said of it; a thumbnail when there is no other. */
function mediaPicture(item: MarkupElement): Loose | undefined {
  const media = [...descendants(item)];
  const pictures = media
    .filter((element) => element.name === 'media:content' && isImage(element.attributes) && isShown(sized(element)))
    .sort((a, b) => Number(b.attributes.width ?? 0) - Number(a.attributes.width ?? 0));
  const [picture] = pictures;
  if (picture) return {...sized(picture), ...saidOf(picture, item, media)};
  const thumbnail = media.find(
    (element) => (element.name === 'media:thumbnail' || element.name === 'itunes:image') && isShown(sized(element)),
  );
  return thumbnail && sized(thumbnail);
}

/** The caption and the credit of a picture, which it or its group has. */
function saidOf(picture: MarkupElement, item: MarkupElement, media: MarkupElement[]): Loose {
  const group = media.find(({name, children}) => name === 'media:group' && children.includes(picture));
  const places = group ? [picture, group] : [picture];
  const value = (...names: string[]): string =>
    places.map((place) => textOfHtml(contentOf(childOf(place, ...names)))).find(Boolean) ?? '';
  const caption = value('media:description', 'media:title');
  /* Many give the item's own title to its picture. */
  const isTitle = caption === textOfHtml(contentOf(childOf(item, 'title')));
  return {
    caption: isTitle ? undefined : caption,
    creditText: value('media:credit') || textOf(childOf(item, 'media:credit')),
  };
}

const sized = ({attributes: {url, href, width, height}}: MarkupElement): Loose => ({url: url ?? href, width, height});

function enclosedPicture(item: MarkupElement): Loose | undefined {
  const found = childrenOf(item, 'enclosure', 'link').find(
    ({name, attributes}) => (name === 'enclosure' || attributes.rel === 'enclosure') && isImage(attributes),
  );
  return found && sized(found);
}

/** What is enclosed to be seen or heard: RSS's enclosure, a link of Atom's, or Media RSS, with its length (iTunes, Media RSS). */
function mediaOf(item: MarkupElement, base: string | undefined): Loose {
  const enclosed = [...descendants(item)].filter(
    ({name, attributes}) =>
      name === 'enclosure' || name === 'media:content' || (name === 'link' && attributes.rel === 'enclosure'),
  );
  const first = (kind: string): Loose | undefined => {
    const found = enclosed.find(({attributes: {medium, type}}) => medium === kind || type?.startsWith(`${kind}/`));
    if (!found) return undefined;
    const {url, href, duration} = found.attributes;
    return {
      contentUrl: absolute(url ?? href, base),
      duration: toIsoDuration(duration ?? textOf(childOf(item, 'itunes:duration'))),
    };
  };
  return {video: first('video'), audio: first('audio')};
}

function isImage({medium, type, url, href}: Record<string, string>): boolean {
  if (medium || type) return medium === 'image' || type?.startsWith('image/') === true;
  return /\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(url ?? href ?? '');
}

function imagePicture(item: MarkupElement): Loose | undefined {
  const image = childOf(item, 'image');
  const url = textOf(image && (childOf(image, 'url') ?? image));
  return /^(?:https?:)?\/|^[^\s<>]+\.(?:avif|gif|jpe?g|png|webp)$/i.test(url) ? {url} : undefined;
}
