/** A pattern in the output of `Intl`, and the text that the press of a language prints instead. */
type Rule = readonly [pattern: RegExp, replacement: string];

/** Rules for each kind of formatter. */
interface HouseStyle {
  date?: readonly Rule[];
  time?: readonly Rule[];
  minutes?: readonly Rule[];
  relative?: readonly Rule[];
  /** Text between the items of a list. */
  list?: readonly Rule[];
}

/**
 * Rules where the newsrooms of a language differ from CLDR 48. Its Hebrew repeats a word's number as digits in brackets; its Urdu
 * declines days before "پہلے" and not hours, both against the grammar, puts a space into the name of a month (ربیع) and a
 * comma before the year that BBC Urdu does not print. Its "now" fits an event, not an article published a moment ago.
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

/** Rewrites a text of `Intl` as the press of its language (a tag of BCP 47) prints it. */
export function inHouseStyle(text: string, tag: string, kind: keyof HouseStyle): string {
  const rules = HOUSE_STYLES[tag.split('-')[0]!]?.[kind] ?? [];
  return rules.reduce((written, [pattern, replacement]) => written.replace(pattern, replacement), text);
}
