/** Not every engine's CLDR knows these. */
const ALIASES = new Map([
  ['iw', 'he'],
  ['prs', 'fa'],
  ['pus', 'ps'],
]);

const known = new Map<string, string>();

/** The language subtag (BCP 47) of a tag in its canonical form, "iw" being Hebrew and "prs" Persian; Kurdish in Arabic letters is "ckb". */
export function primaryLanguage(tag: string): string {
  let language = known.get(tag);
  if (language === undefined) known.set(tag, (language = read(tag)));
  return language;
}

function read(tag: string): string {
  try {
    const {language, script} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language === 'ku' && script === 'Arab') return 'ckb';
    return ALIASES.get(language) ?? language;
  } catch {
    return tag.split(/[-_]/)[0]!.toLowerCase();
  }
}
