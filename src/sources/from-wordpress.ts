import {isObject, readItems, readText, type Loose} from '../model/read-article.js';
import {
  resolveUrl,
  collect,
  isUncategorized,
  withHeadlineAndSummary,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {textOfHtml} from '../text/html/html-text.js';
import {textOfExcerpt} from './wordpress-excerpt.js';
import {zonedDate} from './dates/zoned-date.js';

/**
 * Reads posts of WordPress's REST API (`/wp-json/wp/v2/posts?_embed`). Authors, pictures, sections and tags need
 * `_embed`. Titles and excerpts are HTML and become text. Also reads the answers of its search (`/wp/v2/search`).
 */
export function fromWordPress(input: unknown, options: SourceOptions = {}): ArticleList {
  const posts = Array.isArray(input) ? input : [input];
  return collect(posts, (post) => (isObject(post) ? readPost(post, options.url) : undefined));
}

function readPost(post: Loose, base: string | undefined): Loose {
  const embedded = isObject(post._embedded) ? post._embedded : {};
  return withHeadlineAndSummary({
    url: resolveUrl(post.link ?? post.url, base),
    identifier: post.id,
    headline: textOfHtml(rendered(post.title)),
    description: textOfExcerpt(rendered(post.excerpt)),
    articleBody: isObject(post.content) && post.content.protected === true ? undefined : rendered(post.content),
    datePublished: zonedDate(post.date_gmt, post.date),
    dateModified: zonedDate(post.modified_gmt, post.modified),
    ...(GENRES.has(post.format) && {genre: post.format}),
    author: readItems(embedded.author, (user) => readAuthor(user, base)),
    image: readItems(embedded['wp:featuredmedia'], (media) => readImage(media, base))?.[0],
    ...readTerms(embedded['wp:term'], base),
  });
}

/** Formats of posts that become genres. */
const GENRES = new Set<unknown>(['video', 'audio', 'gallery']);

const rendered = (field: unknown): string | undefined => readText(isObject(field) ? field.rendered : field);

/** Whether an embedded item may be read; if not, it is an error with a code. */
const isReadable = (item: unknown): item is Loose => isObject(item) && item.code === undefined;

function readAuthor(user: unknown, base: string | undefined): unknown {
  if (!isReadable(user)) return undefined;
  const avatars = isObject(user.avatar_urls) ? Object.entries(user.avatar_urls) : [];
  const [, image] = avatars.sort(([a], [b]) => Number(b) - Number(a))[0] ?? [];
  return {
    name: textOfHtml(user.name),
    url: resolveUrl(user.link, base),
    image: resolveUrl(image, base),
    description: textOfHtml(user.description),
  };
}

function readImage(media: unknown, base: string | undefined): Loose | undefined {
  if (!isReadable(media)) return undefined;
  const details = isObject(media.media_details) ? media.media_details : {};
  const url = resolveUrl(media.source_url, base);
  return {
    url,
    width: details.width,
    height: details.height,
    srcset: readSizes(details, base),
    alternateName: media.alt_text,
    caption: textOfHtml(rendered(media.caption)),
    creditText: isObject(details.image_meta) ? details.image_meta.credit : undefined,
  };
}

/** Reads the sizes that WordPress made of a picture, as a `srcset`. Sizes of other proportions are left out, for they show another part of it. */
function readSizes(details: Loose, base: string | undefined): string | undefined {
  const {width, height, sizes} = details;
  if (!isObject(sizes)) return undefined;
  const ratio = Number(width) / Number(height);
  const candidates = Object.values(sizes)
    .filter(isObject)
    .filter((size) => Math.abs(Number(size.width) / Number(size.height) / ratio - 1) < 0.02)
    .map((size) => ({url: resolveUrl(size.source_url, base), pixels: Number(size.width)}))
    .filter(({url, pixels}) => url !== undefined && pixels > 0)
    .sort((a, b) => a.pixels - b.pixels);
  const distinct = new Map(candidates.map(({url, pixels}) => [pixels, `${url} ${pixels}w`]));
  return distinct.size > 1 ? [...distinct.values()].join(', ') : undefined;
}

/** Reads sections and tags from the terms, a list for each taxonomy in any order. */
function readTerms(value: unknown, base: string | undefined): Loose {
  const terms = (Array.isArray(value) ? value.flat() : []).filter(isReadable);
  const named = (taxonomy: string) =>
    terms
      .filter((term) => term.taxonomy === taxonomy && !isUncategorized(term.slug))
      .map((term) => ({name: textOfHtml(term.name), url: resolveUrl(term.link, base)}))
      .filter(({name}) => !isUncategorized(name));
  return {articleSection: named('category'), keywords: named('post_tag')};
}
