import {segmentWords} from '../../text/words.js';
import type {Author} from '../../model/news-article.js';
import {readDateLine, type DateLine} from './date-line.js';
import {INITIALS, isPersonName, type Label} from './names.js';
import {isPhrase, labelled, tidy} from './phrases.js';

export interface Byline {
  authors: Author[];
  /** A date that stands behind the name. */
  date?: string;
  /** The agency that it is by, instead of a person. */
  agency?: string;
  /** The line says more than its authors do. */
  hasMore: boolean;
}

const LONGEST = 14;
/** Between two people; Arabic and Hebrew write "and" to the name, which cannot be told from it. */
const AND = /\s+(?:and|et|ve|und|with|avec|ile|و|اور|مع|با|עם|&)\s+/iu;
/** Where somebody reports from, behind the name. */
const PLACE = /\s+(?:in|at|from|à|au|aux|en|depuis|في|من|در|از|לה)\s+(?=\p{Lu}|[^\p{Lu}\p{Ll}])[\p{L}\p{M} .’'-]+$/u;
const AT_A_PLACE = /^(?:in|at|from|à|au|aux|en|depuis|في|من|در|از)\s/i;
/** "By Saturday Night, he had gone". */
const CLAUSE = /^(?:he|she|it|they|we|il|elle|ils|elles|on)\s/;
const VERB = /^(?:كتب|كتبت|يكتب|تكتب|כתב|כתבה)$/;

/** Who wrote it, with or without what they are and where: "By John Smith in London and Ali Hassan, Reuters". `undefined` for what is no byline. */
export function readByline(text: string): Byline | undefined {
  if (/\s/.test(text) && isPhrase('newsroom', text)) return {authors: [], hasMore: true};
  const marked = labelled('labelledBylines', text);
  const byline = marked?.isMarked ? marked : labelled('bylines', text);
  if (!byline || byline.value === '') return undefined;
  const label: Label = byline.isMarked ? 'marked' : VERB.test(text.split(/\s/, 1)[0]!) ? 'verb' : 'plain';
  const line = byline.value.replace(/^[([]|[)\]:：]$/g, '').trim();
  if (segmentWords(line).length > LONGEST || (/[.!؟?…۔]$/.test(line) && !INITIALS.test(line))) return undefined;
  const [first, ...others] = line
    .split(AND)
    .flatMap(partPeople)
    .map((part) => readPerson(part, label));
  if (!first || !others.every(({author, isNobody}) => author ?? isNobody)) return undefined;
  const people = [first, ...others];
  const authors = people.flatMap(({author}) => author ?? []);
  /* An agency alone is the source; the newsroom is nobody. */
  if (!first.author && (authors.length > 0 || !first.isNobody)) return undefined;
  return {
    authors,
    ...(first.date !== undefined && {date: first.date}),
    ...(isPhrase('agencies', line) && {agency: line}),
    hasMore: people.some(({hasMore, isNobody}) => hasMore || isNobody),
  };
}

/** "Ann Lee in Oslo, Max Roe in Rome": whose place is said stands for himself; what else is behind a comma is a title. */
function partPeople(text: string): string[] {
  const people: string[] = [];
  for (const part of text.split(/\s*[,،]\s+/)) {
    const name = part.replace(PLACE, '');
    if (people.length === 0 || (name !== part && isPersonName(name, 'plain'))) people.push(part);
    else people[people.length - 1] += `, ${part}`;
  }
  return people;
}

interface Person {
  author?: Author;
  date?: string;
  /** An agency, or the newsroom as such. */
  isNobody: boolean;
  hasMore: boolean;
}

function readPerson(text: string, label: Label): Person {
  const [whole, behind] = nameAndTitle(text);
  const name = whole.replace(PLACE, '');
  const isNobody = isPhrase('agencies', name) || isPhrase('newsroom', name);
  const {title, date} = partDate(behind);
  if (isNobody || !isPersonName(name, label) || (label !== 'marked' && CLAUSE.test(title))) return {isNobody, hasMore: false};
  const isOfAgency = [title, ...tidy(title).split(' ')].some((part) => isPhrase('agencies', part));
  const isTitle = /\s/.test(title) && !AT_A_PLACE.test(title) && !isOfAgency;
  return {
    author: {name, ...(isTitle && {jobTitle: title})},
    ...(date?.published !== undefined && {date: date.published}),
    isNobody,
    hasMore: name !== whole || date !== undefined || (title !== '' && !isTitle),
  };
}

/** What stands behind a name: a title, a date, or both ("Staff writer | 12 March 2024 | 14:35"). */
function partDate(behind: string): {title: string; date?: DateLine | undefined} {
  const parts = behind.split(/\s*[|•·]\s*/);
  for (let index = 0; index < parts.length; index++) {
    const date = readDateLine(parts.slice(index).join(' | '));
    if (date) return {title: parts.slice(0, index).join(' | '), date};
  }
  return {title: behind};
}

/** A name, and after a dash, a comma or in brackets what its bearer is. */
function nameAndTitle(text: string): [name: string, title: string] {
  const cut = /\s*[،,;؛|([/]\s*|\s+[-–—]\s*|\s*[–—]\s+/.exec(text);
  if (!cut || cut.index === 0) return [text.trim(), ''];
  return [
    text.slice(0, cut.index).trim(),
    text
      .slice(cut.index + cut[0].length)
      .replace(/[)\]]$/, '')
      .trim(),
  ];
}
