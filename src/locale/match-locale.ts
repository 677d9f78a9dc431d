/** Languages whose tag says the script or the dialect where a locale of ours has its own name. */
const ALIASES: Record<string, string> = {'ku-arab': 'ckb', prs: 'fa', iw: 'he', in: 'id', pus: 'ps'};

/**
 * The shipped locale for a language tag (BCP 47, lookup as in RFC 4647): the tag itself, then the tag with subtags
 * taken off its end; an unknown language reads English; a page that names none reads Arabic, the source.
 */
export function matchLocale(language: string, shipped: readonly string[]): string {
  if (language === '') return 'ar';
  const subtags = language.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length--) {
    const tag = subtags.slice(0, length).join('-');
    const locale = ALIASES[tag] ?? tag;
    if (shipped.includes(locale)) return locale;
  }
  return 'en';
}
