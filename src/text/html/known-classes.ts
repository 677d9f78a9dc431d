/** Classes that our styles know, of WordPress and Ghost; a body cannot wear any others of its page's. */
export const KNOWN_CLASS =
  /^(?:(?:wp|is-style|kg|has-text-align|blocks-gallery|gallery)-[\w-]+|is-not-stacked-on-mobile|align(?:left|right|center|none|wide|full)|has-background|gallery|pullquote|screen-reader-text)$/;

/** Classes of the quotations that sites hand out for embedding. */
export const EMBED_CLASSES: readonly string[] =
  'twitter-tweet twitter-video instagram-media telegram-post fb-post fb-video tiktok-embed'.split(' ');

/** Data of such quotations: the address that they stand for. */
export const EMBED_DATA_ATTRIBUTES: readonly string[] = ['data-instgrm-permalink', 'data-telegram-post', 'data-href'];
