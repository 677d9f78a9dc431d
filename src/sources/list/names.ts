import type {Loose} from '../../model/read-article.js';
import {memoize} from '../../text/memoize.js';

/** Fields of an item that are read, at the most. */
const MAX_FIELDS = 500;

/** Prefixes of names that say nothing of the field: Drupal's "field_image", "post_title", "newsImage". */
const FIELD_PREFIX = /^(?:field|post|article|news|story|entry)(?=.)/;

/** Names with a suffix that says nothing of the field: "author_name", "CategoryTitle". */
const FIELD_SUFFIX = /^(author|writer|category|section|source)(?:name|title|byline)$/;

/** Folds a name for comparison: "publishedAt", "published_at" and "published-at" are one. */
const foldFieldName = memoize((name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/** The keys of an item by their folded names. A key that has a name as a whole goes before one that has it with a prefix or suffix. */
export function keysByFieldName(item: Loose): Map<string, string> {
  const names = new Map<string, string>();
  const keys = Object.keys(item).slice(0, MAX_FIELDS);
  for (const key of keys) if (!names.has(foldFieldName(key))) names.set(foldFieldName(key), key);
  for (const key of keys) {
    const short = foldFieldName(key).replace(FIELD_PREFIX, '');
    if (!names.has(short)) names.set(short, key);
    const whole = FIELD_SUFFIX.exec(short)?.[1];
    if (whole !== undefined && !names.has(whole)) names.set(whole, key);
  }
  return names;
}

/** Folded names that the fields of an article have in the answers of others, the most reliable first. */
export const FIELD_NAMES = {
  url: 'url link permalink canonicalurl weburl canonical alternate fullurl href viewnode viewpath shareurl detaillink detailurl route path aliasurl loc'.split(
    ' ',
  ),
  slug: 'fullslug slug urlslug friendlyurlpath urlpattern urltitle alias'.split(' '),
  id: 'uri id guid'.split(' '),
  headline: 'headline title name headlines webtitle displaytitle titre'.split(' '),
  description:
    'description summary excerpt subheadlines descriptiontext descriptions abstract standfirst trailtext lead intro dek teaser snippet shortdescription brief subheadline subtitle extract fragment metadescription metadesc seodescription'.split(
      ' ',
    ),
  body: 'articlebody bodyhtml contenthtml htmlcontent bodies content body html bodytext text fulltext contentelements components'.split(
    ' ',
  ),
  published:
    'datepublished publishedat pubdate published publisheddate publishedon publishdate publishon publicationdate displaydate firstpublishdate firstpublishedat firstpublisheddate firstpublicationdate webpublicationdate date datetime created datecreated createdate creationdate createdat createdon createdutc firstcreated versioncreated publishup starttime timestamp seendate lastpublished'.split(
      ' ',
    ),
  modified:
    'datemodified modified modifiedat updated updatedat dateupdated updateddate updatedon changed lastupdateddate lastpublicationdate lastmodified versioncreated'.split(
      ' ',
    ),
  author:
    'author authors byline bylines publishedbylines populatedauthors by creator credits createdbyalias writer account user usercreated submitter submitteruser postedby uid'.split(
      ' ',
    ),
  section: 'section sectionname sections category categoryname categories primarysection taxonomy rubric channel'.split(' '),
  keywords: 'keywords tags taglist labels topics'.split(' '),
  language: 'inlanguage language lang langcode locale'.split(' '),
  comments: 'commentcount commentscount numcomments comments discussion comment replies repliescount replycount thrtotal'.split(
    ' ',
  ),
  source: 'source sourceorganization provider'.split(' '),
} as const;

/** Whether an item has a field of one of these names, whose value passes a test. */
export const hasField = (item: Loose, names: readonly string[], isGiven: (value: unknown) => boolean): boolean => {
  const fields = keysByFieldName(item);
  return names.some((name) => fields.has(name) && isGiven(item[fields.get(name)!]));
};
