/** Tags that CLDR and our locales know under another name. */
const ALIASES: Record<string, string> = {'ku-arab': 'ckb', prs: 'fa-AF', iw: 'he', in: 'id', pus: 'ps'};
const ALIASED = new RegExp(`^(?:${Object.keys(ALIASES).join('|')})(?![^-])`, 'i');

/** Replaces an alias (BCP 47) by the tag that `Intl` and our locales know. Not all engines canonicalise all of these. */
export const canonicalLanguage = (tag: string): string => tag.replace(ALIASED, (alias) => ALIASES[alias.toLowerCase()]!);

const knownLanguages = new Map<string, string>();

/** The canonical language subtag of a tag (BCP 47): "iw" gives "he", "prs" gives "fa", Kurdish in Arabic letters "ckb". */
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
