import {isObject, list, text, type Loose} from '../model/read-article.js';
import {
  absolute,
  collect,
  notOf,
  paragraphs,
  summedUp,
  webAddress,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {bodyPicture, withAddresses} from './feed-body.js';
import {toIsoDate} from './dates/iso-date.js';
import {toIsoDuration} from './dates/iso-duration.js';
import {isPicture} from './picture.js';

/** Reads a [JSON Feed](https://www.jsonfeed.org/version/1.1/), version 1 or 1.1. */
export function fromJsonFeed(input: unknown, options: SourceOptions = {}): ArticleList {
  const feed: Loose = isObject(input) ? input : {};
  if (!Array.isArray(feed.items)) return notOf('JSON Feed');
  const read = collect(feed.items, (item) => (isObject(item) ? readItem(item, feed, options.url) : undefined));
  const next = absolute(feed.next_url, options.url);
  return next === undefined ? read : {...read, next};
}

function readItem(item: Loose, feed: Loose, base: string | undefined): Loose {
  const html = text(item.content_html);
  const body = html === undefined ? paragraphs(item.content_text) : withAddresses(html, base);
  const pictures = [item.image, item.banner_image].map(text).filter((url) => url !== undefined);
  const picture = pictures.find((url) => isPicture(url)) ?? bodyPicture(body ?? '')?.url;
  return summedUp({
    url: absolute(item.url ?? item.external_url ?? webAddress(item.id), base),
    headline: item.title,
    description: item.summary,
    articleBody: body,
    datePublished: toIsoDate(item.date_published),
    dateModified: toIsoDate(item.date_modified),
    author: list(item.authors ?? item.author ?? feed.authors ?? feed.author, (author) =>
      isObject(author) ? {name: author.name, url: absolute(author.url, base), image: absolute(author.avatar, base)} : undefined,
    ),
    image: absolute(picture, base),
    ...mediaOf(item.attachments, base),
    keywords: item.tags,
    inLanguage: item.language ?? feed.language,
  });
}

/** The first attachment that is to be seen, and the first to be heard. */
function mediaOf(value: unknown, base: string | undefined): Loose {
  const attachments = list(value, (item) => (isObject(item) ? item : undefined)) ?? [];
  const first = (kind: string): Loose | undefined => {
    const found = attachments.find(({mime_type: type}) => text(type)?.startsWith(`${kind}/`));
    return found && {contentUrl: absolute(found.url, base), duration: toIsoDuration(found.duration_in_seconds)};
  };
  return {video: first('video'), audio: first('audio')};
}
