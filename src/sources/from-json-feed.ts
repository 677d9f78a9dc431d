import {isObject, list, text, type Loose} from '../model/read-article.js';
import {
  absolute,
  collect,
  headlineFrom,
  paragraphs,
  summaryFrom,
  webAddress,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {isoDate} from './iso-date.js';
import {isoDuration} from './iso-duration.js';
import {textOfHtml} from '../text/html-text.js';

/** Reads a [JSON Feed](https://www.jsonfeed.org/version/1.1/), version 1 or 1.1. */
export function fromJsonFeed(input: unknown, options: SourceOptions = {}): ArticleList {
  const feed: Loose = isObject(input) ? input : {};
  const items = Array.isArray(feed.items) ? feed.items : [];
  const read = collect(items, (item) => (isObject(item) ? readItem(item, feed, options.url) : undefined));
  const next = absolute(feed.next_url, options.url);
  return next === undefined ? read : {...read, next};
}

function readItem(item: Loose, feed: Loose, base: string | undefined): Loose {
  const content = text(item.content_text) ?? textOfHtml(item.content_html);
  const title = text(item.title);
  return {
    url: absolute(item.url ?? item.external_url ?? webAddress(item.id), base),
    headline: title ?? headlineFrom(content),
    description: text(item.summary) ?? (title && content !== title ? summaryFrom(content) : undefined),
    articleBody: text(item.content_html) ?? paragraphs(item.content_text),
    datePublished: isoDate(item.date_published),
    dateModified: isoDate(item.date_modified),
    author: list(item.authors ?? item.author ?? feed.authors ?? feed.author, (author) =>
      isObject(author) ? {name: author.name, url: absolute(author.url, base), image: absolute(author.avatar, base)} : undefined,
    ),
    image: absolute(item.image ?? item.banner_image, base),
    ...mediaOf(item.attachments, base),
    keywords: item.tags,
    inLanguage: item.language ?? feed.language,
  };
}

/** The first attachment that is to be seen, and the first to be heard. */
function mediaOf(value: unknown, base: string | undefined): Loose {
  const attachments = list(value, (item) => (isObject(item) ? item : undefined)) ?? [];
  const first = (kind: string): Loose | undefined => {
    const found = attachments.find(({mime_type: type}) => text(type)?.startsWith(`${kind}/`));
    return found && {contentUrl: absolute(found.url, base), duration: isoDuration(found.duration_in_seconds)};
  };
  return {video: first('video'), audio: first('audio')};
}
