/** schema.org `Person` or `Organization`, as an author. */
export interface Author {
  /** Default: a person. */
  '@type'?: 'Person' | 'Organization';
  name: string;
  url?: string;
  /** Address of a portrait. */
  image?: string;
  /** The author's role: "مراسل في غازي عنتاب". */
  jobTitle?: string;
  /** A line or two about the author. If given, the article ends in a box about the author. */
  description?: string;
}

/** schema.org `ImageObject`. */
export interface ImageObject {
  url: string;
  /** Width in pixels; with `height` it reserves the picture's space. */
  width?: number;
  /** Height in pixels. */
  height?: number;
  caption?: string;
  /** Who made the picture. */
  creditText?: string;
  /** Text alternative (HTML, `alt`). Empty: the picture is decorative. */
  alternateName?: string;
  /** As the HTML attribute. */
  srcset?: string;
  /** As the HTML attribute. */
  sizes?: string;
}

/** schema.org `Organization`, as the source of a news item or its publisher. */
export interface Organization {
  name: string;
  url?: string;
}

/** schema.org `CorrectionComment`. */
export interface Correction {
  text: string;
  /** When it was corrected, ISO 8601. */
  datePublished?: string;
}

/** schema.org `VideoObject` or `AudioObject`. */
export interface MediaObject {
  /** Address of the file. */
  contentUrl?: string;
  /** ISO 8601 duration ("PT3M20S"). */
  duration?: string;
}

/** A section, tag or other label, with an optional link. */
export interface Label {
  name: string;
  url?: string;
}

/**
 * schema.org [`NewsArticle`](https://schema.org/NewsArticle), limited to the properties that are rendered.
 * Every string is text and is escaped when shown; only `articleBody` is HTML, and it is sanitised.
 */
export interface NewsArticle {
  /** Subtype of schema.org `Article`: `LiveBlogPosting`, `OpinionNewsArticle`, `AdvertiserContentArticle`, … Default: `NewsArticle`. */
  '@type'?: string;
  /** Canonical address. */
  url?: string;
  /** What its system calls it, a number for example; lists can leave it out by that. */
  identifier?: string;
  headline: string;
  /** The kicker: a short line above the headline. */
  alternativeHeadline?: string;
  /** The summary. */
  description?: string;
  articleSection?: (string | Label)[];
  /** A list; one text delimited by commas is read too. */
  keywords?: (string | Label)[];
  author?: Author[];
  /** ISO 8601. */
  datePublished?: string;
  /** ISO 8601. */
  dateModified?: string;
  image?: ImageObject;
  /** HTML. */
  articleBody?: string;
  /** Corrections of the newsroom, shown before the source. */
  correction?: (string | Correction)[];
  /** BCP 47. */
  inLanguage?: string;
  commentCount?: number;
  /** Reading time, ISO 8601 duration ("PT2M"). Default: estimated from the body. */
  timeRequired?: string;
  sourceOrganization?: Organization;
  /** The site or newspaper, for structured data. */
  publisher?: Organization;
  /** The work that this one is based on: an address or a title. */
  isBasedOn?: string;
  /** Kind of article, for example "opinion". */
  genre?: string;
  /** Whether everybody may read it; `false`: subscribers alone. */
  isAccessibleForFree?: boolean;
  /** Who paid for it. If given, the article is labelled as an advertisement wherever it is shown. */
  sponsor?: Organization;
  /** The main video, not one within the body. */
  video?: MediaObject;
  /** The article as sound: an episode, or a reading of it. */
  audio?: MediaObject;
  /** When a live blog ended, ISO 8601; until then it is live. Default: a day after its last change. */
  coverageEndTime?: string;
}
