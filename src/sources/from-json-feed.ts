import {isObject, readItems, readText, type Loose} from '../model/read-article.js';
import {
  resolveUrl,
  collect,
  notReadableAs,
  writeParagraphs,
  withHeadlineAndSummary,
  webAddressOf,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {firstPictureOf, withAbsoluteUrls} from './feed-body.js';
import {toIsoDate} from './dates/iso-date.js';
import {toIsoDuration} from './dates/iso-duration.js';
import {isPicture} from './picture.js';

/** Reads a [JSON Feed](https://www.jsonfeed.org/version/1.1/), version 1 or 1.1. */
export function fromJsonFeed(input: unknown, options: SourceOptions = {}): ArticleList {
  const feed: Loose = isObject(input) ? input : {};
  if (!Array.isArray(feed.items)) return notReadableAs('JSON Feed');
  const read = collect(feed.items, (item) => (isObject(item) ? readItem(item, feed, options.url) : undefined));
  const next = resolveUrl(feed.next_url, options.url);
  return next === undefined ? read : {...read, next};
}

function readItem(item: Loose, feed: Loose, base: string | undefined): Loose {
  const html = readText(item.content_html);
  const body = html === undefined ? writeParagraphs(item.content_text) : withAbsoluteUrls(html, base);
  const pictures = [item.image, item.banner_image].map(readText).filter((url) => url !== undefined);
  const picture = pictures.find((url) => isPicture(url)) ?? firstPictureOf(body ?? '')?.url;
  return withHeadlineAndSummary({
    url: resolveUrl(item.url ?? item.external_url ?? webAddressOf(item.id), base),
    headline: item.title,
    description: item.summary,
    articleBody: body,
    datePublished: toIsoDate(item.date_published),
    dateModified: toIsoDate(item.date_modified),
    author: readItems(item.authors ?? item.author ?? feed.authors ?? feed.author, (author) =>
      isObject(author)
        ? {name: author.name, url: resolveUrl(author.url, base), image: resolveUrl(author.avatar, base)}
        : undefined,
    ),
    image: resolveUrl(picture, base),
    ...readMedia(item.attachments, base),
    keywords: item.tags,
    inLanguage: item.language ?? feed.language,
  });
}

/** Reads the first video and the first recording among the attachments. */
function readMedia(value: unknown, base: string | undefined): Loose {
  const attachments = readItems(value, (item) => (isObject(item) ? item : undefined)) ?? [];
  const first = (kind: string): Loose | undefined => {
    const found = attachments.find(({mime_type: type}) => readText(type)?.startsWith(`${kind}/`));
    return found && {contentUrl: resolveUrl(found.url, base), duration: toIsoDuration(found.duration_in_seconds)};
  };
  return {video: first('video'), audio: first('audio')};
}
