import {isObject, readItems as readValues, readText, type Loose} from '../../model/read-article.js';
import {textOfHtml} from '../../text/html/html-text.js';
import {writeParagraphs, summaryFrom} from '../article-list.js';
import {writeBlockBody} from './block-body.js';
import {toIsoDate} from '../dates/iso-date.js';
import type {Resolve} from '../references.js';
import {singleTextOf} from './unwrap-item.js';
import {textOfExcerpt} from '../wordpress-excerpt.js';

/** Reads the first field of these names for which `read` returns a value. */
export type ReadField = <T>(names: readonly string[], read: (value: unknown, key: string) => T | undefined) => T | undefined;

/** Letters of a summary. A longer one may be the whole article, and is cut. */
const LONGEST_SUMMARY = 500;

export function summaryOf(value: unknown): string | undefined {
  const summary = textOfExcerpt(singleTextOf(value));
  return summary === '' ? undefined : summary.length > LONGEST_SUMMARY ? summaryFrom(summary) : summary;
}

/** The summary that Drupal keeps beside a body, or a body that is only a single line. */
export function summaryBesideBody(body: unknown): string | undefined {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const beside = isObject(first) ? textOfHtml(readText(first.summary)) : '';
  return beside || (bodyOf(body) === undefined ? summaryFrom(textOfHtml(singleTextOf(body))) : '') || undefined;
}

/** Reads a body: HTML, blocks, or several paragraphs of text. A single line is none. */
export function bodyOf(value: unknown): string | undefined {
  const html = isObject(value) ? (readText(value.html) ?? readText(value.markup)) : undefined;
  const written = html ?? singleTextOf(value);
  if (written === undefined || (Array.isArray(value) && value.length > 1)) return writeBlockBody(value);
  if (/<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure|img)\b/i.test(written)) return written;
  return /\n\s*\n/.test(written) ? writeParagraphs(written) : writeBlockBody(value);
}

/** The date in UTC that a system keeps beside a local one: "dateGmt" of "date", "post_date_gmt" of "post_date". */
export const utcBeside = (item: Loose, name: string): unknown => item[`${name}Gmt`] ?? item[`${name}_gmt`] ?? item[`${name}GMT`];

/** Reads a date, also from an object (of a field, or of PHP) and from a printed `<time>`. */
export function dateOf(value: unknown): string | undefined {
  const written = isObject(value)
    ? (readText(value.iso8601) ?? readText(value.date) ?? singleTextOf(value))
    : singleTextOf(value);
  return toIsoDate(/<time\b[^<>]*\bdatetime="([^"<>]*)"/i.exec(written ?? '')?.[1] ?? written);
}

export function countOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return undefined;
  const number = isObject(value) ? (value.comment_count ?? value.totalItems ?? value.count ?? value.$t) : value;
  const written = readText(number);
  return written !== undefined && /^\d+$/.test(written) ? written : undefined;
}

/** Reads the names of people or labels: texts, objects with a name, and lists or maps of them. */
export function namesOf(value: unknown, resolve: Resolve): string[] | undefined {
  const known = isObject(value) && nameOf(value) === undefined ? Object.values(value).flat().filter(isObject) : value;
  const names = readValues(known, (item) => {
    const thing = resolve(item);
    return isObject(thing) ? nameOf(thing) : textOfHtml(readText(thing)) || undefined;
  });
  return names && names.length > 0 ? names : undefined;
}

function nameOf(thing: Loose): string | undefined {
  const {displayName, display_name: display, name, title, label, term, text: words, original, by, value, username} = thing;
  const parts = [thing.first_name ?? thing.firstName ?? thing.firstname, thing.last_name ?? thing.lastName ?? thing.lastname];
  const full = parts.map(readText).filter(Boolean).join(' ');
  /* A keyword of the New York Times has a rank, and its kind as its name. */
  const own = thing.rank === undefined ? name : value;
  return [displayName, display, own, full, by, title, label, term, words, original, value, username]
    .map(singleTextOf)
    .find((found) => found !== undefined);
}
