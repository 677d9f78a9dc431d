import {segmentWords} from '../../text/words.js';
import type {Author} from '../../model/news-article.js';
import {readDateLine, type DateLine} from './date-line.js';
import {INITIALS, isPersonName, type LabelKind} from './names.js';
import {isPhrase, readLabelled, normalizePhrase} from './phrases.js';

export interface Byline {
  authors: Author[];
  /** A date after the name, ISO 8601. */
  date?: string;
  /** The agency, where no person is named. */
  agency?: string;
  /** Whether the line holds more than is in the other fields. */
  hasMore: boolean;
}

const MAX_WORDS = 14;
/** The word between two people. Arabic and Hebrew write "and" joined to the name, where it cannot be recognized. */
const CONJUNCTION = /\s+(?:and|et|ve|und|with|avec|ile|و|اور|مع|با|עם|&)\s+/iu;
/** The place from which somebody reports, after the name. */
const PLACE_AFTER_NAME = /\s+(?:in|at|from|à|au|aux|en|depuis|في|من|در|از|לה)\s+(?=\p{Lu}|[^\p{Lu}\p{Ll}])[\p{L}\p{M} .’'-]+$/u;
const PLACE_ALONE = /^(?:in|at|from|à|au|aux|en|depuis|في|من|در|از)\s/i;
/** The beginning of a clause, which shows a sentence: "By Saturday Night, he had gone". */
const CLAUSE = /^(?:he|she|it|they|we|il|elle|ils|elles|on)\s/;
const VERB_LABEL = /^(?:كتب|كتبت|يكتب|تكتب|כתב|כתבה)$/;

/** Reads a byline, with titles and places: "By John Smith in London and Ali Hassan, Reuters". `undefined` for any other line. */
export function readByline(text: string): Byline | undefined {
  if (/\s/.test(text) && isPhrase('newsroom', text)) return {authors: [], hasMore: true};
  const marked = readLabelled('labelledBylines', text);
  const byline = marked?.isMarked ? marked : readLabelled('bylines', text);
  if (!byline || byline.value === '') return undefined;
  const label: LabelKind = byline.isMarked ? 'marked' : VERB_LABEL.test(text.split(/\s/, 1)[0]!) ? 'verb' : 'plain';
  const line = byline.value.replace(/^[([]|[)\]:：]$/g, '').trim();
  if (segmentWords(line).length > MAX_WORDS || (/[.!؟?…۔]$/.test(line) && !INITIALS.test(line))) return undefined;
  const [first, ...others] = line
    .split(CONJUNCTION)
    .flatMap(splitPeople)
    .map((part) => readPerson(part, label));
  if (!first || !others.every(({author, isNobody}) => author ?? isNobody)) return undefined;
  const people = [first, ...others];
  const authors = people.flatMap(({author}) => author ?? []);
  /* An agency alone is the source, and the newsroom is no author. */
  if (!first.author && (authors.length > 0 || !first.isNobody)) return undefined;
  return {
    authors,
    ...(first.date !== undefined && {date: first.date}),
    ...(isPhrase('agencies', line) && {agency: line}),
    hasMore: people.some(({hasMore, isNobody}) => hasMore || isNobody),
  };
}

/** Splits a list of people: after a comma, a name with its place is another person ("Ann Lee in Oslo, Max Roe in Rome"), anything else is a title. */
function splitPeople(text: string): string[] {
  const people: string[] = [];
  for (const part of text.split(/\s*[,،]\s+/)) {
    const name = part.replace(PLACE_AFTER_NAME, '');
    if (people.length === 0 || (name !== part && isPersonName(name, 'plain'))) people.push(part);
    else people[people.length - 1] += `, ${part}`;
  }
  return people;
}

interface Person {
  author?: Author;
  date?: string;
  /** Whether an agency or the newsroom is named instead of a person. */
  isNobody: boolean;
  hasMore: boolean;
}

function readPerson(text: string, label: LabelKind): Person {
  const {name: whole, rest: behind} = splitTitle(text);
  const name = whole.replace(PLACE_AFTER_NAME, '');
  const isNobody = isPhrase('agencies', name) || isPhrase('newsroom', name);
  const {title, date} = splitDate(behind);
  if (isNobody || !isPersonName(name, label) || (label !== 'marked' && CLAUSE.test(title))) return {isNobody, hasMore: false};
  const isOfAgency = [title, ...normalizePhrase(title).split(' ')].some((part) => isPhrase('agencies', part));
  const isTitle = /\s/.test(title) && !PLACE_ALONE.test(title) && !isOfAgency;
  return {
    author: {name, ...(isTitle && {jobTitle: title})},
    ...(date?.published !== undefined && {date: date.published}),
    isNobody,
    hasMore: name !== whole || date !== undefined || (title !== '' && !isTitle),
  };
}

/** Splits the text after a name into a title and a date ("Staff writer | 12 March 2024 | 14:35"). */
function splitDate(behind: string): {title: string; date?: DateLine | undefined} {
  const parts = behind.split(/\s*[|•·]\s*/);
  for (let index = 0; index < parts.length; index++) {
    const date = readDateLine(parts.slice(index).join(' | '));
    if (date) return {title: parts.slice(0, index).join(' | '), date};
  }
  return {title: behind};
}

/** Splits a line into the name, and the text after a dash or a comma or in brackets. */
function splitTitle(text: string): {name: string; rest: string} {
  const cut = /\s*[،,;؛|([/]\s*|\s+[-–—]\s*|\s*[–—]\s+/.exec(text);
  if (!cut || cut.index === 0) return {name: text.trim(), rest: ''};
  const rest = text.slice(cut.index + cut[0].length).replace(/[)\]]$/, '');
  return {name: text.slice(0, cut.index).trim(), rest: rest.trim()};
}
