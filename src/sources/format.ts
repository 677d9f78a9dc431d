/** Formats that are XML or HTML. */
export const MARKUP_FORMATS = ['rss', 'atom', 'html', 'newsml', 'sitemap'] as const;
export type MarkupFormat = (typeof MARKUP_FORMATS)[number];

/**
 * Formats of an answer. `auto` recognizes the others. `maqal` is our own: `{"articles": […]}`, or an archive's index (`maqal index`). `newsml` is NewsML-G2 or
 * NITF. `list` is any list of objects with a title and an address under usual names: Blogger, WordPress.com, JSON:API, Contentful, ninjs, Arc, and others.
 */
export const FORMATS = [
  'auto',
  'wordpress',
  'ghost',
  'json-feed',
  'json-ld',
  'elasticsearch',
  'list',
  'maqal',
  ...MARKUP_FORMATS,
] as const;
export type Format = (typeof FORMATS)[number];
export type KnownFormat = Exclude<Format, 'auto'>;
export type JsonFormat = Exclude<KnownFormat, MarkupFormat>;
