import {segmentWords} from '../../text/words.js';
import {isPhrase} from './phrases.js';

/** Letters from which on a line is no headline. */
export const LONGEST_HEADLINE = 200;
const MOST = {headline: 30, sentence: 20, cut: 14};
const PIECE = /[^.!؟?۔]*[.!؟?۔]+["»”)]*|[^.!؟?۔]+/gu;

export interface RunOn {
  headline: string;
  /** The lines that follow; where the headline is only the beginning of the text they hold that too. */
  lines: string[];
  /** Nothing told where the headline ends. */
  isCut: boolean;
}

/** Divides a text that has no lines: the headline goes as far as a dateline or the first sentence, and labels at the end stand apart. */
export function readRunOn(text: string): RunOn {
  const parts = text.split(/\s+/);
  const dateline = datelineIn(parts);
  if (dateline)
    return {headline: parts.slice(0, dateline).join(' '), lines: sentenceLines(parts.slice(dateline).join(' ')), isCut: false};
  const [first = '', ...others] = sentencesOf(text);
  if (others.length > 0 && segmentWords(first).length <= MOST.sentence)
    return {headline: first.trim(), lines: sentenceLines(text.slice(first.length)), isCut: false};
  return {headline: `${parts.slice(0, MOST.cut).join(' ').slice(0, LONGEST_HEADLINE)}…`, lines: sentenceLines(text), isCut: true};
}

/** The sentences of a text: a point within a word or a number ends none. */
function sentencesOf(text: string): string[] {
  const pieces: string[][] = [];
  for (const piece of text.match(PIECE) ?? [])
    if (pieces.length > 0 && !/^\s/.test(piece)) pieces.at(-1)!.push(piece);
    else pieces.push([piece]);
  return pieces.map((parts) => parts.join(''));
}

/** Where a dateline begins, with the city before "- سانا" or "(رويترز)". */
function datelineIn(parts: readonly string[]): number | undefined {
  for (let index = 3; index < Math.min(parts.length - 3, MOST.headline); index++) {
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

/** The text as one paragraph, with the last sentence apart where it is a label's. */
function sentenceLines(text: string): string[] {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1)?.trim() ?? '';
  const isApart = sentences.length > 1 && segmentWords(last).length <= 8 && /^[([]?\S+(?:\s\S+)?\s*[:：]/.test(last);
  return isApart ? [sentences.slice(0, -1).join('').trim(), last] : [text.trim()];
}
