/** Tags that a locale of ours, or CLDR, knows by another name. */
const ALIASES: Record<string, string> = {'ku-arab': 'ckb', prs: 'fa-AF', iw: 'he', in: 'id', pus: 'ps'};
const ALIASED = new RegExp(`^(?:${Object.keys(ALIASES).join('|')})(?![^-])`, 'i');

/** The tag (BCP 47) under the name that `Intl` and the locales of ours know. Not all engines canonicalise all of these. */
export const canonicalLanguage = (tag: string): string => tag.replace(ALIASED, (alias) => ALIASES[alias.toLowerCase()]!);

const knownLanguages = new Map<string, string>();

/** The language subtag (BCP 47) of a tag in its canonical form, "iw" being Hebrew and "prs" Persian; Kurdish in Arabic letters is "ckb". */
export function primaryLanguage(tag: string): string {
  let language = knownLanguages.get(tag);
  if (language === undefined) knownLanguages.set(tag, (language = readLanguage(tag)));
  return language;
}

function readLanguage(tag: string): string {
  const canonical = canonicalLanguage(tag.replaceAll('_', '-'));
  try {
    const {language, script} = new Intl.Locale(canonical).maximize();
    return language === 'ku' && script === 'Arab' ? 'ckb' : language;
  } catch {
    return canonical.split('-')[0]!.toLowerCase();
  }
}
