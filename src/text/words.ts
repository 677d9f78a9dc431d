/** A word is a run of letters, marks and digits, with what joins them inside ("d'Alep", "كوفيد-19", "3.5"); tatweel is not a letter of its own. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C]*(?:['’.\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C]*)*/gu;

/** The words of a text, whole: an Arabic word keeps its marks and its hamzas. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}
