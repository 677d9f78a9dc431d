import {segmentWords} from '../../text/words.js';
import {isPhrase} from './phrases.js';

/** A section's label has so many words at the most. */
export const SECTION_WORDS = 5;

/** Letters of a breadcrumb at the most. */
const LONGEST = 300;

/** The parts of a breadcrumb: between arrows, or with other marks where it begins at the home page. */
export function partsOfPath(text: string): string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const isArrowed = /\s*[»›>→←⟩❯«‹]\s*/.test(text) && !/«[^»]*»/.test(text);
  const parts = text
    .split(isArrowed ? /[»›>→←⟩❯«‹]+/ : /\s*[/\\|•·]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const isPath = isArrowed
    ? parts.length > 1 && parts.slice(0, -1).every((part) => segmentWords(part).length <= SECTION_WORDS)
    : parts.length > 1 && isPhrase('home', parts[0]!);
  return isPath ? parts : undefined;
}
