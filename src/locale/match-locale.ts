import {canonicalLanguage} from '../text/language-tag.js';

/** Subtags that a tag of a locale may have; of an absurd one no more are looked at. */
const MAX_SUBTAGS = 8;

/**
 * The shipped locale for a language tag (BCP 47, lookup as in RFC 4647): the tag itself, then the tag with subtags
 * taken off its end; an unknown language reads English; a page that names none reads Arabic, the source.
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
