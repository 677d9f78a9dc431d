import {isDateWord} from '../dates/names.js';
import {segmentWords} from '../../text/words.js';
import {isPhrase} from './phrases.js';

/** Words of a person's name, at the most. */
export const MAX_NAME_WORDS = 5;
const MAX_SOURCE_WORDS = 8;

/** Words of names in Latin letters that are written in lower case. */
const PARTICLE = /^(?:de|du|des|di|da|d|van|von|der|den|al|el|bin|ibn|ben|and|et|of|the|for|on|ve|la|le|l|y)$/;

/** Prepositions, compared as they are written: folded, "على" would match the name "علي". */
const PREPOSITION = /^(?:في|من|إلى|الى|على|عن|مع|بعد|قبل|حول|ضد|بين|של|את|در|از|به|را|میں|کے|کا|کی|سے|لە|بۆ)$/;

/** Forms of Arabic nouns that names do not have: with a possessive suffix, with tanwin of the accusative, or with article and feminine ending. */
const INFLECTED = /^(?:.{2,}(?:ته|تها|تهم|ها)|.*ً.?|ال.{4,}ة)$/;

/** Initials of a name: "R. L." */
export const INITIALS = /^(?:\p{Lu}\.[\s-]?){2,4}$/u;

const isLatin = (text: string): boolean => /\p{Lu}|\p{Ll}/u.test(text);
const isLower = (word: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(word);

/** Whether words cannot be a name: they hold a pronoun, a negation or a verb of saying, or are all words of dates. */
const hasSentenceWords = (parts: readonly string[]): boolean =>
  parts.some((part) => isPhrase('saying', part) || isPhrase('notNames', part)) || parts.every(isDateWord);

/** How certain the label before a name is: it has a mark ("By: …"), has none, or is a verb, with which sentences begin too. */
export type LabelKind = 'marked' | 'plain' | 'verb';

/** Whether a text is a person's name, as in bylines. */
export function isPersonName(text: string, label: LabelKind): boolean {
  if (INITIALS.test(text)) return true;
  const parts = text.split(/\s+/);
  if (parts.length > (label === 'marked' ? MAX_NAME_WORDS + 1 : MAX_NAME_WORDS) || /[\p{N}«»"“”؟?!:…]/u.test(text)) return false;
  if (/\p{L}{4}\./u.test(text) || !/\p{L}{2}/u.test(text) || hasSentenceWords(parts)) return false;
  if (label !== 'marked' && parts.length < 2) return false;
  if (isLatin(text))
    return parts.every((part) => !isLower(part) || PARTICLE.test(part)) && !/^(?:and|et|of|the|for|on|ve)\b/.test(text);
  if (label === 'marked') return true;
  if (parts.some((part) => PREPOSITION.test(part))) return false;
  return label === 'plain' || !parts.some((part) => INFLECTED.test(part));
}

/** Whether a text is one or several names of sources, and no sentence, quotation or clause. */
export function isSourceName(text: string): boolean {
  const parts = segmentWords(text);
  if (parts.length > MAX_SOURCE_WORDS || /[«»"“”؛;؟?!:…]/.test(text) || /\p{L}{3}\.\s/u.test(text)) return false;
  if (parts.some((part) => isPhrase('saying', part))) return false;
  if (isLatin(text)) {
    /* Names have capitals, but one or two words ("agencies") need none. */
    const lower = parts.filter((part) => isLower(part) && !PARTICLE.test(part)).length;
    if (parts.length > 2 && (lower > parts.length / 2 || isLower(text))) return false;
  } else if (parts.length > 2 && (hasSentenceWords(parts) || (parts.length > 3 && isPhrase('circumstances', parts[0]!))))
    return false;
  return text.split(/[،,+/&]|\s[-–—]\s/).every((part) => segmentWords(part).length <= MAX_NAME_WORDS + 1);
}
