import type {Direction} from '../text/direction.js';
import type {Author, ImageObject, Label} from '../model/news-article.js';
import {
  readArticleType,
  readCount,
  fieldReader,
  readImage,
  isObject,
  readItems,
  readMedia,
  readNamed,
  readText,
  readBoolean,
} from '../model/read-article.js';
import {readMinutes} from '../model/read-minutes.js';
import {foreignLanguage} from './article-language.js';
import type {Badge, ArticleFacts} from '../locale/badge.js';

/** What a card shows, whether it came as attributes or as an article. Addresses are not checked yet. */
export interface Teaser {
  href?: string | undefined;
  headline?: string | undefined;
  summary?: string | undefined;
  section?: Label | undefined;
  authors: Author[];
  /** ISO 8601. */
  published?: string | undefined;
  image?: ImageObject | undefined;
  badge?: Badge | undefined;
  /** Reading time. */
  minutes?: number | undefined;
  comments?: number | undefined;
  /** The author's portrait is part of an opinion piece, and of nothing else. */
  showsPortrait?: boolean;
  /** The page's lead picture. */
  priority?: boolean;
  /** 2 to 6. */
  headingLevel: number;
  /** The language (BCP 47) of the article, where it is not the page's; else empty. */
  articleLanguage: string;
  /** Texts that the page wrote itself, by attributes: they are in the page's language. */
  ofPage?: ReadonlySet<string> | undefined;
}

export interface ArticleTeaser extends Omit<Teaser, 'headingLevel' | 'articleLanguage'> {
  modified: string | undefined;
  said: ArticleFacts;
  /** As the article says it. */
  inLanguage: string | undefined;
}

/** The name and the portrait of an author: a card shows no more. */
function person(value: unknown): Author | undefined {
  const name = readText(isObject(value) ? value.name : value);
  return name === undefined ? undefined : {name, ...(isObject(value) && value.image ? {image: readImage(value.image)?.url} : {})};
}

/** What an article gives a card: the few fields that it shows are read, and no others. `undefined` when it is no article. */
export function teaserOf(article: unknown): ArticleTeaser | undefined {
  if (!isObject(article)) return undefined;
  const field = fieldReader(article, 'article');
  const headline = field('headline', readText) ?? field('name', readText);
  if (headline === undefined && field('articleBody', readText) === undefined) return undefined;
  const [published, modified] = [field('datePublished', readText), field('dateModified', readText)];
  return {
    href: field('url', readText),
    headline,
    summary: field('description', readText),
    section: field('articleSection', (value) => readNamed(Array.isArray(value) ? value[0] : value)),
    authors: field('author', (value) => readItems(value, person)) ?? [],
    published,
    modified,
    image: field('image', readImage),
    minutes: field('timeRequired', (value) => readMinutes(readText(value))),
    comments: field('commentCount', readCount),
    said: {
      type: field('@type', readArticleType),
      genre: field('genre', readText),
      isFree: field('isAccessibleForFree', readBoolean),
      sponsor: field('sponsor', readNamed)?.name,
      video: field('video', readMedia),
      audio: field('audio', readMedia),
      ended: field('coverageEndTime', readText),
      changed: modified ?? published,
    },
    inLanguage: field('inLanguage', readText),
  };
}

/** What a page may say of a card by attributes. */
export interface CardAttributes {
  href?: string;
  headline?: string;
  summary?: string;
  section?: string;
  sectionHref?: string;
  author?: string;
  published?: string;
  image?: string;
  imageAlt?: string;
  imageWidth?: number;
  imageHeight?: number;
  imageSrcset?: string;
  imageSizes?: string;
  readingTime?: number;
  comments?: number;
  priority: boolean;
  headingLevel: number;
}

/** What the attributes of a card say, which win over its article; on a page in a language. */
export function teaserWith(card: CardAttributes, data: ArticleTeaser | undefined, language: string): Teaser {
  const {section, author} = card;
  const articleLanguage = foreignLanguage(data?.inLanguage ?? '', language);
  return {
    href: card.href ?? data?.href,
    headline: card.headline ?? data?.headline,
    summary: card.summary ?? data?.summary,
    section: section ? {name: section, url: card.sectionHref} : data?.section,
    authors: author ? [{name: author}] : (data?.authors ?? []),
    published: card.published ?? data?.published,
    image: imageWith(card, data?.image),
    minutes: card.readingTime ?? data?.minutes,
    comments: card.comments ?? data?.comments,
    priority: card.priority,
    headingLevel: card.headingLevel,
    articleLanguage,
    ofPage: articleLanguage ? fieldsOf(card) : undefined,
  };
}

/** Names of the texts that a card has by attributes. */
function fieldsOf({headline, summary, section, author, imageAlt}: CardAttributes): ReadonlySet<string> {
  const given = {headline, summary, section, author, image: imageAlt};
  return new Set(Object.entries(given).flatMap(([field, text]) => (text === undefined ? [] : [field])));
}

function imageWith(card: CardAttributes, data: ImageObject | undefined): ImageObject | undefined {
  const url = card.image ?? data?.url;
  if (url === undefined) return undefined;
  return {
    url,
    alternateName: card.imageAlt ?? data?.alternateName,
    width: card.imageWidth ?? data?.width,
    height: card.imageHeight ?? data?.height,
    srcset: card.imageSrcset ?? data?.srcset,
    sizes: card.imageSizes ?? data?.sizes,
  };
}

/** Where a card stands. */
export interface CardContext {
  /** What warnings begin with. */
  source: string;
  /** Language of the page around it (BCP 47). */
  language: string;
  /** Language of the interface's own words. */
  locale: string;
  /** Direction of the page around it. */
  direction: Direction;
  /** The present, milliseconds since 1970. Default: the clock. */
  now?: number | undefined;
}
