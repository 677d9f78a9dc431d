import {isObject, list, type Loose} from '../model/read-article.js';
import {absolute, collect, notOf, summedUp, type ArticleList, type SourceOptions} from './article-list.js';
import {toIsoDate} from './dates/iso-date.js';
import {textOfHtml} from '../text/html/html-text.js';

/**
 * Reads posts of Ghost's Content API (`/ghost/api/content/posts/?include=authors,tags`): the primary tag is the section, the other
 * public tags are keywords.
 */
export function fromGhost(input: unknown, options: SourceOptions = {}): ArticleList {
  const answer: Loose = isObject(input) ? input : {};
  if (!Array.isArray(answer.posts)) return notOf('answer of Ghost with posts');
  const read = collect(answer.posts, (post) => (isObject(post) ? readPost(post, options.url) : undefined));
  const next = nextPage(answer.meta, options.url);
  return next === undefined ? read : {...read, next};
}

function readPost(post: Loose, base: string | undefined): Loose {
  const tags = (list(post.tags, (tag) => (isObject(tag) && tag.visibility !== 'internal' ? tag : undefined)) ?? []).map(
    ({name, url}) => ({name, url: absolute(url, base)}),
  );
  return summedUp({
    url: absolute(post.url, base),
    headline: post.title,
    description: post.custom_excerpt ?? post.excerpt,
    articleBody: post.html,
    datePublished: toIsoDate(post.published_at),
    dateModified: toIsoDate(post.updated_at),
    author: list(post.authors, (author) => (isObject(author) ? readAuthor(author, base) : undefined)),
    image: {
      url: absolute(post.feature_image, base),
      alternateName: post.feature_image_alt,
      caption: textOfHtml(post.feature_image_caption),
    },
    isAccessibleForFree: isForMembers(post) ? false : undefined,
    articleSection: tags.slice(0, 1),
    keywords: tags.slice(1),
    timeRequired: typeof post.reading_time === 'number' && post.reading_time > 0 ? `PT${post.reading_time}M` : undefined,
  });
}

/** Visibility: "public", or whom a post is for. */
const isForMembers = ({visibility, access}: Loose): boolean =>
  access === false || (typeof visibility === 'string' && visibility !== 'public');

const readAuthor = (author: Loose, base: string | undefined): Loose => ({
  name: author.name,
  url: absolute(author.url, base),
  image: absolute(author.profile_image, base),
  description: author.bio,
});

/** Ghost numbers its pages and gives no addresses. */
function nextPage(meta: unknown, base: string | undefined): string | undefined {
  const pagination = isObject(meta) ? meta.pagination : undefined;
  const page = isObject(pagination) ? pagination.next : undefined;
  if (typeof page !== 'number' || base === undefined || !URL.canParse(base)) return undefined;
  const url = new URL(base);
  url.searchParams.set('page', String(page));
  return url.href;
}
