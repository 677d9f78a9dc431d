/* The names that fields have in the answers of others, in the order in which they are believed. */
export const NAMES = {
  url: 'url URL link permalink canonical_url canonicalUrl canonicalURL webUrl web_url href view_node view_path articleUrl article_url shareUrl share_url fullUrl path alias_url loc'.split(
    ' ',
  ),
  slug: 'full_slug slug'.split(' '),
  id: 'uri id guid'.split(' '),
  headline: 'headline title name headlines webTitle post_title display_title titre'.split(' '),
  description:
    'description summary excerpt subheadlines description_text descriptions abstract standfirst trailText lead intro dek teaser snippet subtitle post_excerpt metadesc'.split(
      ' ',
    ),
  body: 'articleBody body_html content_html bodies content body html text post_content content_elements components'.split(' '),
  published:
    'datePublished published_at publishedAt pubDate pubdate pub_date published date_published publishedDate display_date publish_date publishDate publication_date first_publish_date webPublicationDate date post_date created date_created created_at createdAt firstcreated versioncreated publish_up timestamp'.split(
      ' ',
    ),
  modified:
    'dateModified modified modified_at post_modified updated updated_at updatedAt date_updated changed last_updated_date versioncreated'.split(
      ' ',
    ),
  author: 'author authors post_author byline by creator credits created_by_alias writer user_created'.split(' '),
  section: 'articleSection section section_name sections category categories primary_section taxonomy rubric channel'.split(' '),
  keywords: 'keywords tags labels topics'.split(' '),
  language: 'inLanguage language lang langcode locale'.split(' '),
  comments: 'commentCount comment_count comments_count comments discussion comment replies thr$total'.split(' '),
} as const;
