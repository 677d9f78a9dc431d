/** schema.org `Person` or `Organization`, as an author. */
export interface Author {
  /** Default: a person. */
  '@type'?: 'Person' | 'Organization';
  name: string;
  url?: string;
  /** Address of a portrait. */
  image?: string;
  /** What the author does: "مراسل في غازي عنتاب". */
  jobTitle?: string;
  /** A line or two about the author; with it, the article ends in a box about them. */
  description?: string;
}

/** schema.org `ImageObject`. */
export interface ImageObject {
  url: string;
  /** Width in pixels; with `height` it reserves the picture's place. */
  width?: number;
  /** Height in pixels. */
  height?: number;
  caption?: string;
  /** Who made the picture. */
  creditText?: string;
  /** What the picture shows, for those who do not see it (`alt`). Empty: decorative. */
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

/** schema.org `CorrectionComment`: what was wrong and has been put right. */
export interface Correction {
  text: string;
  /** When it was put right, ISO 8601. */
  datePublished?: string;
}

/** schema.org `VideoObject` or `AudioObject`. */
export interface MediaObject {
  /** Address of the file. */
  contentUrl?: string;
  /** ISO 8601 duration ("PT3M20S"). */
  duration?: string;
}

/** A section, tag or other label that may link somewhere. */
export interface Label {
  name: string;
  url?: string;
}

/**
 * schema.org [`NewsArticle`](https://schema.org/NewsArticle), narrowed to what is rendered.
 * Every string is text and is escaped when shown; only `articleBody` is HTML, and it is sanitised.
 */
export interface NewsArticle {
  /** Subtype of schema.org `Article`: `LiveBlogPosting`, `OpinionNewsArticle`, `AdvertiserContentArticle`, … Default: `NewsArticle`. */
  '@type'?: string;
  /** Canonical address. */
  url?: string;
  headline: string;
  /** The kicker: a short line above the headline. */
  alternativeHeadline?: string;
  /** The summary. */
  description?: string;
  articleSection?: (string | Label)[];
  /** Also read from one text, delimited by commas. */
  keywords?: (string | Label)[];
  author?: Author[];
  /** ISO 8601. */
  datePublished?: string;
  /** ISO 8601. */
  dateModified?: string;
  image?: ImageObject;
  /** HTML. */
  articleBody?: string;
  /** What the newsroom got wrong and has put right, shown before the source. */
  correction?: (string | Correction)[];
  /** BCP 47. */
  inLanguage?: string;
  commentCount?: number;
  /** Reading time, ISO 8601 duration ("PT2M"). Without it, it is reckoned from the body. */
  timeRequired?: string;
  sourceOrganization?: Organization;
  /** The site or newspaper, for structured data. */
  publisher?: Organization;
  /** The work this one is based on: an address or a title. */
  isBasedOn?: string;
  /** Kind of article, "opinion" for one. */
  genre?: string;
  /** Whether everybody may read it; `false` for subscribers alone. */
  isAccessibleForFree?: boolean;
  /** Who paid for it. It is then labelled as an advertisement, wherever it is shown. */
  sponsor?: Organization;
  /** A video that the piece is about, not one among its text. */
  video?: MediaObject;
  /** The piece to be heard: an episode, or a reading of it. */
  audio?: MediaObject;
  /** When a live blog ended, ISO 8601; until then it is live. Default: a day after its last change. */
  coverageEndTime?: string;
}
