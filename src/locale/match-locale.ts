import {canonicalLanguage} from '../text/language-tag.js';

/** Most subtags of a tag that are compared. */
const MAX_SUBTAGS = 8;

/**
 * Finds the shipped locale for a language tag (BCP 47, lookup of RFC 4647): the tag itself, then the tag with fewer and fewer
 * subtags. An unknown language gives English, an empty one Arabic, the source.
 */
export function matchLocale(language: string, shipped: readonly string[]): string {
  if (language === '') return 'ar';
  const subtags = canonicalLanguage(language).toLowerCase().split('-', MAX_SUBTAGS);
  for (let length = subtags.length; length > 0; length--) {
    const tag = subtags.slice(0, length).join('-');
    if (shipped.includes(tag)) return tag;
  }
  return 'en';
}
