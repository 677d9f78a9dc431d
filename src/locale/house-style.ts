/** What is written of a formatter's kind: a text of `Intl`, and what the press of a language prints in its place. */
type Rule = readonly [pattern: RegExp, print: string];

interface HouseStyle {
  date?: readonly Rule[];
  time?: readonly Rule[];
  minutes?: readonly Rule[];
  relative?: readonly Rule[];
  /** Words between the items of a list. */
  list?: readonly Rule[];
}

/**
 * Where CLDR 48 and the newsrooms of a language differ. Hebrew repeats in digits, in brackets, what the word has said; Urdu
 * declines days before "پہلے" and leaves an hour as it was, both against its grammar, puts a space into the name of a month (ربیع) and a
 * comma before the year that BBC Urdu does not print. "Now" is said of what happens, not of what has been published a moment ago.
 */
const HOUSE_STYLES: Partial<Record<string, HouseStyle>> = {
  de: {relative: [[/^jetzt$/, 'gerade eben']], time: [[/\d\d:\d\d$/, '$& Uhr']]},
  en: {relative: [[/^now$/, 'just now']]},
  es: {relative: [[/^ahora$/, 'ahora mismo']]},
  fa: {list: [[/^، (?=و )/, ' ']]},
  fr: {relative: [[/^maintenant$/, 'à l’instant']], date: [[/^1(?= )/, '1er']]},
  he: {
    relative: [
      [/ \([12]\)$/, ''],
      [/שתי דקות$/, '2 דקות'],
      [/יום אחד$/, 'יום'],
    ],
    minutes: [[/^(?:1 )?דקה(?: 1)?$/, 'דקה אחת']],
  },
  id: {relative: [[/^sekarang$/, 'baru saja']]},
  ur: {
    relative: [
      [/^اب$/, 'ابھی'],
      [/^گزشتہ کل$/, 'گزشتہ روز'],
      [/^گزشتہ پرسوں$/, '2 دن پہلے'],
      [/^آئندہ کل$/, 'کل'],
      [/^آنے والا پرسوں$/, '2 دن میں'],
      [/دنوں(?= (?:پہلے|میں)$)/, 'دن'],
      [/گھنٹہ(?= پہلے$)/, 'گھنٹے'],
      [/ہفتہ(?= (?:پہلے|میں)$)/, 'ہفتے'],
      [/مہینہ(?= (?:پہلے|میں)$)/, 'مہینے'],
    ],
    date: [
      [/،(?= \d{4})/, ''],
      [/ر بیع/, 'ربیع'],
    ],
    list: [[/^، (?=اور )/, ' ']],
  },
};

/** A text of `Intl` as the press of its language (a tag of BCP 47) prints it. */
export function inHouseStyle(text: string, tag: string, kind: keyof HouseStyle): string {
  const rules = HOUSE_STYLES[tag.split('-')[0]!]?.[kind] ?? [];
  return rules.reduce((written, [pattern, print]) => written.replace(pattern, print), text);
}
