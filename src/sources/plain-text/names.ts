import {isDateWord} from '../dates/names.js';
import {segmentWords} from '../../text/words.js';
import {isPhrase} from './phrases.js';

/** Words of a name at the most. */
export const NAME_WORDS = 5;
const SOURCE_WORDS = 8;

/** Particles that names of Latin letters hold in lower-case. */
const PARTICLE = /^(?:de|du|des|di|da|d|van|von|der|den|al|el|bin|ibn|ben|and|et|of|the|for|on|ve|la|le|l|y)$/;

/** As they are written, not folded: "علي" is a name. */
const PREPOSITION = /^(?:في|من|إلى|الى|على|عن|مع|بعد|قبل|حول|ضد|بين|של|את|در|از|به|را|میں|کے|کا|کی|سے|لە|بۆ)$/;

/** What Arabic nouns have and names have not: a possessive, an accusative's tanwin, an adjective's article and feminine ending. */
const INFLECTED = /^(?:.{2,}(?:ته|تها|تهم|ها)|.*ً.?|ال.{4,}ة)$/;

/** "R. L." */
export const INITIALS = /^(?:\p{Lu}\.[\s-]?){2,4}$/u;

const isLatin = (text: string): boolean => /\p{Lu}|\p{Ll}/u.test(text);
const isLower = (word: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(word);

/** Words that no name holds: pronouns, negations, verbs of saying, and those of which every one is of a date. */
const isSentence = (parts: readonly string[]): boolean =>
  parts.some((part) => isPhrase('saying', part) || isPhrase('notNames', part)) || parts.every(isDateWord);

/** How sure the label before a name is: with a mark between ("By: …"), a noun or preposition, a verb that begins sentences as well. */
export type Label = 'marked' | 'plain' | 'verb';

/** Whether a text is a person's name, as bylines have it. */
export function isPersonName(text: string, label: Label): boolean {
  if (INITIALS.test(text)) return true;
  const parts = text.split(/\s+/);
  if (parts.length > (label === 'marked' ? NAME_WORDS + 1 : NAME_WORDS) || /[\p{N}«»"“”؟?!:…]/u.test(text)) return false;
  if (/\p{L}{4}\./u.test(text) || !/\p{L}{2}/u.test(text) || isSentence(parts)) return false;
  if (label !== 'marked' && parts.length < 2) return false;
  if (isLatin(text))
    return parts.every((part) => !isLower(part) || PARTICLE.test(part)) && !/^(?:and|et|of|the|for|on|ve)\b/.test(text);
  if (label === 'marked') return true;
  if (parts.some((part) => PREPOSITION.test(part))) return false;
  return label === 'plain' || !parts.some((part) => INFLECTED.test(part));
}

/** Whether a text is a source's name or a few of them: no sentence, no quotation, no clause. */
export function isSourceName(text: string): boolean {
  const parts = segmentWords(text);
  if (parts.length > SOURCE_WORDS || /[«»"“”؛;؟?!:…]/.test(text) || /\p{L}{3}\.\s/u.test(text)) return false;
  if (parts.some((part) => isPhrase('saying', part))) return false;
  if (isLatin(text)) {
    /* Names are written with capitals; "agencies" alone is one too. */
    const lower = parts.filter((part) => isLower(part) && !PARTICLE.test(part)).length;
    if (parts.length > 2 && (lower > parts.length / 2 || isLower(text))) return false;
  } else if (parts.length > 2 && (isSentence(parts) || (parts.length > 3 && isPhrase('circumstances', parts[0]!)))) return false;
  return text.split(/[،,+/&]|\s[-–—]\s/).every((part) => segmentWords(part).length <= NAME_WORDS + 1);
}
