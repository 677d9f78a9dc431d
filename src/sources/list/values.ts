import {isObject, list as readValues, text, type Loose} from '../../model/read-article.js';
import {textOfHtml} from '../../text/html/html-text.js';
import {paragraphs, summaryFrom} from '../article-list.js';
import {blockBody} from './block-body.js';
import {toIsoDate} from '../dates/iso-date.js';
import type {Resolve} from '../references.js';
import {valueOf} from './unwrap-item.js';
import {excerptText} from '../wordpress-excerpt.js';

/** Gives the value of the first of some fields that can be read. */
export type Field = <T>(names: readonly string[], read: (value: unknown, key: string) => T | undefined) => T | undefined;

/** Letters beyond which a summary is taken to be the whole article. */
const LONGEST_SUMMARY = 500;

export function summaryOf(value: unknown): string | undefined {
  const summary = excerptText(valueOf(value));
  return summary === '' ? undefined : summary.length > LONGEST_SUMMARY ? summaryFrom(summary) : summary;
}

/** Drupal keeps a summary beside a body; a body of a single line is no more than one. */
export function besideBody(body: unknown): string | undefined {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const beside = isObject(first) ? textOfHtml(text(first.summary)) : '';
  return beside || (bodyOf(body) === undefined ? summaryFrom(textOfHtml(valueOf(body))) : '') || undefined;
}

/** A body is HTML, blocks, or several lines of text; a single line is none. */
export function bodyOf(value: unknown): string | undefined {
  const html = isObject(value) ? (text(value.html) ?? text(value.markup)) : undefined;
  const written = html ?? valueOf(value);
  if (written === undefined || (Array.isArray(value) && value.length > 1)) return blockBody(value);
  if (/<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure|img)\b/i.test(written)) return written;
  return /\n\s*\n/.test(written) ? paragraphs(written) : blockBody(value);
}

/** The same date in UTC, where a system keeps both: "dateGmt" of "date", "post_date_gmt" of "post_date". */
export const utcBeside = (item: Loose, name: string): unknown => item[`${name}Gmt`] ?? item[`${name}_gmt`] ?? item[`${name}GMT`];

/** A date, also where it is the value of a field, in what a page prints of one, or in an object of PHP's. */
export function dateOf(value: unknown): string | undefined {
  const written = isObject(value) ? (text(value.iso8601) ?? text(value.date) ?? valueOf(value)) : valueOf(value);
  return toIsoDate(/<time\b[^<>]*\bdatetime="([^"<>]*)"/i.exec(written ?? '')?.[1] ?? written);
}

export function countOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return undefined;
  const number = isObject(value) ? (value.comment_count ?? value.totalItems ?? value.count ?? value.$t) : value;
  const written = text(number);
  return written !== undefined && /^\d+$/.test(written) ? written : undefined;
}

/** The names of people or labels: texts, objects with a name, lists and maps of them. */
export function namesOf(value: unknown, resolve: Resolve): string[] | undefined {
  const known = isObject(value) && nameOf(value) === undefined ? Object.values(value).flat().filter(isObject) : value;
  const names = readValues(known, (item) => {
    const thing = resolve(item);
    return isObject(thing) ? nameOf(thing) : textOfHtml(text(thing)) || undefined;
  });
  return names && names.length > 0 ? names : undefined;
}

function nameOf(thing: Loose): string | undefined {
  const {displayName, display_name: display, name, title, label, term, text: words, original, by, value, username} = thing;
  const parts = [thing.first_name ?? thing.firstName ?? thing.firstname, thing.last_name ?? thing.lastName ?? thing.lastname];
  const full = parts.map(text).filter(Boolean).join(' ');
  /* A keyword of the New York Times' has the name of its kind, and a rank among them. */
  const own = thing.rank === undefined ? name : value;
  return [displayName, display, own, full, by, title, label, term, words, original, value, username]
    .map(valueOf)
    .find((found) => found !== undefined);
}
