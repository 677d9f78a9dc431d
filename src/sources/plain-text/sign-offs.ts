import {segmentWords} from '../../text/words.js';
import {isPhrase, phrasesOf, normalizePhrase} from './phrases.js';

export interface SignOff {
  /** The agency's name; `undefined` where the line only says that the text has ended. */
  name?: string;
  /** Whether the line says more than the name: that the text has ended, who edited it, or when. */
  hasMore: boolean;
  /** Whether it is enclosed in marks, as no sentence is. */
  isMarked: boolean;
}

const MAX_LETTERS = 80;
const MAX_PARTS = 6;
const MAX_AGENCY_WORDS = 5;
/** Marks that agencies write around a sign-off: "--(بترا)", "//انتهى//", "- FIN -". */
const FRAME_MARKS = /^[\s\-–—*/_=#~.]+|[\s\-–—*/_=#~]+$/g;
const SEPARATOR = /\s*(?:[()[\]（）«»"“”|،,&+]|\/+|[–—]|--+|(?<![A-Za-z])-|-(?![a-z]|[A-Z][a-z]))\s*/;
/** An editor's initials, a number or a time. */
const EDITOR_INITIALS = /^(?:\p{L}{1,2}(?:[.\s]+\p{L}{1,2}){0,3}\.?|[\p{N}:.\s]{1,8}(?:\s?\p{L}{1,2}){0,2})$/u;

/** Reads the last line of an agency's text: its name, "the end", or an editor's initials; `undefined` for any other line. */
export function readSignOff(line: string): SignOff | undefined {
  if (line.length > MAX_LETTERS) return undefined;
  const text = line.replace(FRAME_MARKS, '');
  const parts = text.split(SEPARATOR).filter(Boolean);
  if (parts.length === 0 || parts.length > MAX_PARTS) return undefined;
  const names = parts.filter((part) => isPhrase('agencies', part) || isNamedAgency(part));
  const ends = parts.filter((part) => isPhrase('ends', part));
  const others = parts.filter((part) => !names.includes(part) && !ends.includes(part));
  if (names.length + ends.length === 0) return isInitialed(text, parts) ? {hasMore: true, isMarked: false} : undefined;
  /* The full name of an unknown agency alone may be the subject of a headline. In a sign-off its short name stands beside it. */
  if (names.length > 0 && !names.some(isKnownAgency)) return undefined;
  /* "وام/سارة علي/أحمد حسن": after the agency come the writer and the editor. */
  const areEditors = names[0] === parts[0] && others.length === 2 && text.split('/').length === 3 && others.every(isShortName);
  if (areEditors) return {name: names[0]!, hasMore: true, isMarked: true};
  if (!others.every((part) => EDITOR_INITIALS.test(part)) || (others.length > 0 && ends.length === 0 && !/[()[\]]/.test(text)))
    return undefined;
  const hasMore = ends.length + others.length > 0;
  const isMarked = text !== line.trim() || /^[([«]/.test(text) || parts.length > 1;
  if (names.length === 0) return {hasMore, isMarked};
  return {name: hasMore ? names.join(' - ') : withoutBrackets(text), hasMore, isMarked};
}

const isShortName = (part: string): boolean => segmentWords(part).length <= 3 && !/\p{N}/u.test(part);

/** Whether a line holds only editors' initials: "س.ع/ م.ك". */
const isInitialed = (text: string, parts: readonly string[]): boolean =>
  /[./]/.test(text) &&
  /\p{L}/u.test(text) &&
  !/\p{N}/u.test(text) &&
  parts.length <= 3 &&
  parts.every((part) => EDITOR_INITIALS.test(part));

const isKnownAgency = (part: string): boolean =>
  isPhrase('agencies', part) ||
  (isNamedAgency(part) && part.split(/\s+/).some((_, index, all) => isPhrase('agencies', all.slice(index + 1).join(' '))));

/** Whether a text names itself an agency: "وكالة الأنباء القطرية", "Agence France-Presse". */
function isNamedAgency(part: string): boolean {
  if (segmentWords(part).length > MAX_AGENCY_WORDS) return false;
  const found = normalizePhrase(part).split(' ');
  return phrasesOf('agencyWords').has(found[0]!) || phrasesOf('agencyWords').has(found.at(-1)!);
}

const withoutBrackets = (text: string): string => text.replace(/^[([«"“]\s*([^()[\]«»"“”]*?)\s*[)\]»"”][.،]?$/, '$1');
