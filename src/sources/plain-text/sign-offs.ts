import {segmentWords} from '../../text/words.js';
import {isPhrase, phrases, tidy} from './phrases.js';

export interface SignOff {
  /** The agency's name; none where the line says only that the text has ended. */
  name?: string;
  /** The line says more than the name: that the text has ended, who edited it, when. */
  hasMore: boolean;
  /** It stands between marks, as no sentence does. */
  isMarked: boolean;
}

const LONGEST = 80;
const MOST = {parts: 6, agencyWords: 5};
/** What agencies set around a sign-off: "--(بترا)", "//انتهى//", "- FIN -". */
const FRAME = /^[\s\-–—*/_=#~.]+|[\s\-–—*/_=#~]+$/g;
const BETWEEN = /\s*(?:[()[\]（）«»"“”|،,&+]|\/+|[–—]|--+|(?<![A-Za-z])-|-(?![a-z]|[A-Z][a-z]))\s*/;
/** An editor's letters, a number or a time. */
const INITIALS = /^(?:\p{L}{1,2}(?:[.\s]+\p{L}{1,2}){0,3}\.?|[\p{N}:.\s]{1,8}(?:\s?\p{L}{1,2}){0,2})$/u;

/** A line by which agencies end a text: their name, that it has ended, an editor's letters; `undefined` for another. */
export function readSignOff(line: string): SignOff | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.replace(FRAME, '');
  const parts = text.split(BETWEEN).filter(Boolean);
  if (parts.length === 0 || parts.length > MOST.parts) return undefined;
  const names = parts.filter((part) => isPhrase('agencies', part) || isNamedAgency(part));
  const ends = parts.filter((part) => isPhrase('ends', part));
  const others = parts.filter((part) => !names.includes(part) && !ends.includes(part));
  if (names.length + ends.length === 0) return isInitialed(text, parts) ? {hasMore: true, isMarked: false} : undefined;
  /* "The Something Agency" alone is rather the subject of a headline: its short name stands beside it. */
  if (names.length > 0 && !names.some(isKnown)) return undefined;
  /* "وام/سارة علي/أحمد حسن": behind an agency, who wrote and who edited. */
  const areEditors = names[0] === parts[0] && others.length === 2 && text.split('/').length === 3 && others.every(isShort);
  if (areEditors) return {name: names[0]!, hasMore: true, isMarked: true};
  if (!others.every((part) => INITIALS.test(part)) || (others.length > 0 && ends.length === 0 && !/[()[\]]/.test(text)))
    return undefined;
  const hasMore = ends.length + others.length > 0;
  const isMarked = text !== line.trim() || /^[([«]/.test(text) || parts.length > 1;
  if (names.length === 0) return {hasMore, isMarked};
  return {name: hasMore ? names.join(' - ') : withoutBrackets(text), hasMore, isMarked};
}

const isShort = (part: string): boolean => segmentWords(part).length <= 3 && !/\p{N}/u.test(part);

/** Editors' letters alone: "س.ع/ م.ك". */
const isInitialed = (text: string, parts: readonly string[]): boolean =>
  /[./]/.test(text) &&
  /\p{L}/u.test(text) &&
  !/\p{N}/u.test(text) &&
  parts.length <= 3 &&
  parts.every((part) => INITIALS.test(part));

const isKnown = (part: string): boolean =>
  isPhrase('agencies', part) ||
  (isNamedAgency(part) && part.split(/\s+/).some((_, index, all) => isPhrase('agencies', all.slice(index + 1).join(' '))));

/** "وكالة الأنباء القطرية", "Agence France-Presse". */
function isNamedAgency(part: string): boolean {
  if (segmentWords(part).length > MOST.agencyWords) return false;
  const found = tidy(part).split(' ');
  return phrases('agencyWords').has(found[0]!) || phrases('agencyWords').has(found.at(-1)!);
}

const withoutBrackets = (text: string): string => text.replace(/^[([«"“]\s*([^()[\]«»"“”]*?)\s*[)\]»"”][.،]?$/, '$1');
