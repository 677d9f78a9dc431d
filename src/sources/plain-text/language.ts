import {directionOf} from '../../text/bidi.js';
import {segmentWords} from '../../text/words.js';

/** Letters that a language writes and its neighbours do not, and their least share among the letters of its script. */
const LETTERS: [language: string, letters: RegExp][] = [
  ['ckb', /[ێۆڵڕە]/g],
  ['ps', /[ټډړښږګڼۍې]/g],
  ['ur', /[ٹڈڑںےہھۓ]/g],
  ['fa', /[پچژگکی]/g],
];
const SHARE = 0.03;

/** The commonest small words of languages in Latin letters. */
const SMALL_WORDS: [language: string, words: ReadonlySet<string>][] = [
  ['en', 'the of and to in that is was for on with said by'],
  ['fr', 'le la les des du et est une un dans que pour sur au aux qui par'],
  ['tr', 've bir bu için ile da de olarak daha çok olan göre sonra ise'],
  ['de', 'der die das und ist ein eine den dem nicht mit von zu auf für'],
  ['es', 'el la los las de y que en un una por con para del se su'],
  ['id', 'yang dan di ini itu dengan untuk dari pada tidak akan oleh telah'],
].map(([language, list]) => [language!, new Set(list!.split(' '))]);
/** Letters of the beginning are enough to tell. */
const SAMPLE = 5000;

/** The language of a text (BCP 47), by its letters and its small words; Arabic or English where they do not tell. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  return directionOf(sample) === 'ltr' ? inLatin(sample) : rightToLeft(sample);
}

function rightToLeft(text: string): string {
  const hebrew = text.match(/[\u0590-\u05FF]/g)?.length ?? 0;
  const arabic = text.match(/[\u0620-\u064A\u0671-\u06D5]/g)?.length ?? 0;
  if (hebrew > arabic) return 'he';
  return LETTERS.find(([, letters]) => (text.match(letters)?.length ?? 0) > arabic * SHARE)?.[0] ?? 'ar';
}

function inLatin(text: string): string {
  const found = segmentWords(text.toLowerCase());
  const turkish = text.match(/[ğşıİ]/g)?.length ?? 0;
  if (turkish > text.length * 0.01) return 'tr';
  let best = {language: 'en', count: 0};
  for (const [language, small] of SMALL_WORDS) {
    const count = found.filter((word) => small.has(word)).length;
    if (count > best.count) best = {language, count};
  }
  return best.language;
}
