import {segmentWords} from '../../text/words.js';
import {isPhrase} from './phrases.js';

/** Words of a section's label, at the most. */
export const MAX_SECTION_WORDS = 5;

/** Letters of a breadcrumb, at the most. */
const MAX_LETTERS = 300;

/** The parts of a breadcrumb: between arrows, or between other marks where it begins with the home page. */
export function breadcrumbsOf(text: string): string[] | undefined {
  if (text.length > MAX_LETTERS) return undefined;
  const isArrowed = /\s*[»›>→←⟩❯«‹]\s*/.test(text) && !/«[^»]*»/.test(text);
  const parts = text
    .split(isArrowed ? /[»›>→←⟩❯«‹]+/ : /\s*[/\\|•·]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const isPath = isArrowed
    ? parts.length > 1 && parts.slice(0, -1).every((part) => segmentWords(part).length <= MAX_SECTION_WORDS)
    : parts.length > 1 && isPhrase('home', parts[0]!);
  return isPath ? parts : undefined;
}
