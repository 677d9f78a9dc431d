import type {Loose} from '../../model/read-article.js';
import {memoize} from '../../text/memoize.js';

/** Fields of an item that are looked at. */
const MAX_FIELDS = 500;

/** What stands before a name and says only what all of them are of: Drupal's "field_image", "post_title", "newsImage". */
const BEFORE = /^(?:field|post|article|news|story|entry)(?=.)/;

/** What stands after a name and says only what a text is of: "author_name", "CategoryTitle". */
const AFTER = /^(author|writer|category|section|source)(?:name|title|byline)$/;

/** A name as it is compared: "publishedAt", "published_at" and "published-at" are one. */
const folded = memoize((name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/** The fields of an item by their folded names, those that are so named before those that are so but for a prefix. */
export function fieldNames(item: Loose): Map<string, string> {
  const names = new Map<string, string>();
  const keys = Object.keys(item).slice(0, MAX_FIELDS);
  for (const key of keys) if (!names.has(folded(key))) names.set(folded(key), key);
  for (const key of keys) {
    const short = folded(key).replace(BEFORE, '');
    if (!names.has(short)) names.set(short, key);
    const whole = AFTER.exec(short)?.[1];
    if (whole !== undefined && !names.has(whole)) names.set(whole, key);
  }
  return names;
}

/* The names, folded, that fields have in the answers of others, in the order in which they are believed. */
export const NAMES = {
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

/** Whether an item has a field of one of some names. */
export const hasField = (item: Loose, names: readonly string[], isGiven: (value: unknown) => boolean): boolean => {
  const fields = fieldNames(item);
  return names.some((name) => fields.has(name) && isGiven(item[fields.get(name)!]));
};
