import {isObject, readItems, type Loose} from '../model/read-article.js';
import {
  resolveUrl,
  collect,
  notReadableAs,
  withHeadlineAndSummary,
  type ArticleList,
  type SourceOptions,
} from './article-list.js';
import {toIsoDate} from './dates/iso-date.js';
import {textOfHtml} from '../text/html/html-text.js';

/**
 * Reads posts of Ghost's Content API (`/ghost/api/content/posts/?include=authors,tags`). The primary tag, which is the first, is the section; the
 * other public tags are keywords.
 */
export function fromGhost(input: unknown, options: SourceOptions = {}): ArticleList {
  const answer: Loose = isObject(input) ? input : {};
  if (!Array.isArray(answer.posts)) return notReadableAs('answer of Ghost with posts');
  const read = collect(answer.posts, (post) => (isObject(post) ? readPost(post, options.url) : undefined));
  const next = nextPage(answer.meta, options.url);
  return next === undefined ? read : {...read, next};
}

function readPost(post: Loose, base: string | undefined): Loose {
  const [primaryTag, ...otherTags] = (
    readItems(post.tags, (tag) => (isObject(tag) && tag.visibility !== 'internal' ? tag : undefined)) ?? []
  ).map(({name, url}) => ({name, url: resolveUrl(url, base)}));
  return withHeadlineAndSummary({
    url: resolveUrl(post.url, base),
    identifier: post.id,
    headline: post.title,
    description: post.custom_excerpt ?? post.excerpt,
    articleBody: post.html,
    datePublished: toIsoDate(post.published_at),
    dateModified: toIsoDate(post.updated_at),
    author: readItems(post.authors, (author) => (isObject(author) ? readAuthor(author, base) : undefined)),
    image: {
      url: resolveUrl(post.feature_image, base),
      alternateName: post.feature_image_alt,
      caption: textOfHtml(post.feature_image_caption),
    },
    isAccessibleForFree: isForMembers(post) ? false : undefined,
    articleSection: primaryTag,
    keywords: otherTags,
    timeRequired: typeof post.reading_time === 'number' && post.reading_time > 0 ? `PT${post.reading_time}M` : undefined,
  });
}

/** Whether a post is for members alone: its `visibility` is "public" or the group that may read it. */
const isForMembers = ({visibility, access}: Loose): boolean =>
  access === false || (typeof visibility === 'string' && visibility !== 'public');

const readAuthor = (author: Loose, base: string | undefined): Loose => ({
  name: author.name,
  url: resolveUrl(author.url, base),
  image: resolveUrl(author.profile_image, base),
  description: author.bio,
});

/** Makes the address of the next page, for Ghost gives only its number. */
function nextPage(meta: unknown, base: string | undefined): string | undefined {
  const pagination = isObject(meta) ? meta.pagination : undefined;
  const page = isObject(pagination) ? pagination.next : undefined;
  if (typeof page !== 'number' || base === undefined || !URL.canParse(base)) return undefined;
  const url = new URL(base);
  url.searchParams.set('page', String(page));
  return url.href;
}
