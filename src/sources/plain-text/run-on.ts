import {segmentWords} from '../../text/words.js';
import {isPhrase} from './phrases.js';

/** Letters of a headline, at the most. */
export const MAX_HEADLINE_LETTERS = 200;
const MAX_WORDS = {headline: 30, sentence: 20, cut: 14};
const SENTENCE_PIECE = /[^.!؟?۔]*[.!؟?۔]+["»”)]*|[^.!؟?۔]+/gu;

export interface RunOn {
  headline: string;
  /** The lines below. Where `isCut`, they begin with the headline's words too. */
  lines: string[];
  /** Whether the end of the headline was not found, so that it is only the first words of the text. */
  isCut: boolean;
}

/** Divides a text without line breaks: the headline ends at a dateline or with the first sentence, and labels at the end get a line of their own. */
export function readRunOn(text: string): RunOn {
  const parts = text.split(/\s+/);
  const dateline = datelineIn(parts);
  if (dateline)
    return {headline: parts.slice(0, dateline).join(' '), lines: toLines(parts.slice(dateline).join(' ')), isCut: false};
  const [first = '', ...others] = sentencesOf(text);
  if (others.length > 0 && segmentWords(first).length <= MAX_WORDS.sentence)
    return {headline: first.trim(), lines: toLines(text.slice(first.length)), isCut: false};
  return {
    headline: `${parts.slice(0, MAX_WORDS.cut).join(' ').slice(0, MAX_HEADLINE_LETTERS)}…`,
    lines: toLines(text),
    isCut: true,
  };
}

/** Splits a text into sentences. A point within a word or a number ends none. */
function sentencesOf(text: string): string[] {
  const pieces: string[][] = [];
  for (const piece of text.match(SENTENCE_PIECE) ?? [])
    if (pieces.length > 0 && !/^\s/.test(piece)) pieces.at(-1)!.push(piece);
    else pieces.push([piece]);
  return pieces.map((parts) => parts.join(''));
}

/** The index at which a dateline begins: that of the city before "- سانا" or "(رويترز)". */
function datelineIn(parts: readonly string[]): number | undefined {
  for (let index = 3; index < Math.min(parts.length - 3, MAX_WORDS.headline); index++) {
    const part = parts[index]!;
    const isBracket = /^\(.+\)[:،-]?$/.test(part) && isPhrase('agencies', part);
    const isDash =
      /^[-–—/]$/.test(part) && [1, 2].some((count) => isPhrase('agencies', parts.slice(index + 1, index + 1 + count).join(' ')));
    const isGlued = /^\S+[-–/]\S+$/.test(part) && isPhrase('agencies', part.slice(part.search(/[-–/]/) + 1));
    if (isGlued) return index;
    if (isBracket || isDash) return index - 1;
  }
  return undefined;
}

/** Makes one paragraph of a text, and a line of its own of the last sentence where that begins with a label. */
function toLines(text: string): string[] {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1)?.trim() ?? '';
  const isApart = sentences.length > 1 && segmentWords(last).length <= 8 && /^[([]?\S+(?:\s\S+)?\s*[:：]/.test(last);
  return isApart ? [sentences.slice(0, -1).join('').trim(), last] : [text.trim()];
}
