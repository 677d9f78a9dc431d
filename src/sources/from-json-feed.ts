import {isObject, list, text, type Loose} from '../model/read-article.js';
import {absolute, collect, headlineFrom, isoDate, webAddress, type ArticleList, type SourceOptions} from './article-list.js';
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
  return {
    url: absolute(item.url ?? item.external_url ?? webAddress(item.id), base),
    headline: text(item.title) ?? headlineFrom(content),
    description: item.summary,
    articleBody: item.content_html,
    datePublished: isoDate(item.date_published),
    dateModified: isoDate(item.date_modified),
    author: list(item.authors ?? item.author ?? feed.authors ?? feed.author, (author) =>
      isObject(author) ? {name: author.name, url: absolute(author.url, base), image: absolute(author.avatar, base)} : undefined,
    ),
    image: absolute(item.image ?? item.banner_image, base),
    keywords: item.tags,
    inLanguage: item.language ?? feed.language,
  };
}
