/** Classes of WordPress and Ghost that our styles know. A body keeps no others, which would meet the styles of the page around it. */
export const KNOWN_CLASS =
  /^(?:(?:wp|is-style|kg|has-text-align|blocks-gallery|gallery)-[\w-]+|is-not-stacked-on-mobile|align(?:left|right|center|none|wide|full)|has-background|gallery|pullquote|screen-reader-text)$/;

/** Classes of the `<blockquote>`s that networks offer for embedding. */
export const EMBED_CLASSES: readonly string[] =
  'twitter-tweet twitter-video instagram-media telegram-post fb-post fb-video tiktok-embed'.split(' ');

/** Attributes of such quotations that hold the address of the post. */
export const EMBED_DATA_ATTRIBUTES: readonly string[] = ['data-instgrm-permalink', 'data-telegram-post', 'data-href'];
