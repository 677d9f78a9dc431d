/** Tags that a locale of ours, or CLDR, knows by another name. */
const ALIASES: Record<string, string> = {'ku-arab': 'ckb', prs: 'fa-AF', iw: 'he', in: 'id', pus: 'ps'};
const ALIASED = new RegExp(`^(?:${Object.keys(ALIASES).join('|')})(?![^-])`, 'i');

/** Subtags that a tag of a locale may have; of an absurd one no more are looked at. */
const SUBTAGS = 8;

/** The tag (BCP 47) under the name that `Intl` and the locales of ours know. Not all engines canonicalise all of these. */
export const canonicalLanguage = (tag: string): string => tag.replace(ALIASED, (alias) => ALIASES[alias.toLowerCase()]!);

/**
 * The shipped locale for a language tag (BCP 47, lookup as in RFC 4647): the tag itself, then the tag with subtags
 * taken off its end; an unknown language reads English; a page that names none reads Arabic, the source.
 */
export function matchLocale(language: string, shipped: readonly string[]): string {
  if (language === '') return 'ar';
  const subtags = canonicalLanguage(language).toLowerCase().split('-', SUBTAGS);
  for (let length = subtags.length; length > 0; length--) {
    const tag = subtags.slice(0, length).join('-');
    if (shipped.includes(tag)) return tag;
  }
  return 'en';
}
