import {directionOf} from '../../text/bidi.js';
import {segmentWords} from '../../text/words.js';

/** Letters that a language has and its neighbours do not. Persian comes last, for the others have its letters too. */
const DISTINCT_LETTERS: Record<string, RegExp> = {
  ckb: /[ێۆڵڕە]/g,
  ps: /[ټډړښږګڼۍې]/g,
  ur: /[ٹڈڑںےہھۓ]/g,
  fa: /[پچژگکی]/g,
};
/** Their share among the letters of the script, at least. */
const MIN_SHARE = 0.03;

/** The commonest words of languages in Latin letters. */
const COMMON_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with said by',
  fr: 'le la les des du et est une un dans que pour sur au aux qui par',
  tr: 've bir bu için ile da de olarak daha çok olan göre sonra ise',
  de: 'der die das und ist ein eine den dem nicht mit von zu auf für',
  es: 'el la los las de y que en un una por con para del se su',
  id: 'yang dan di ini itu dengan untuk dari pada tidak akan oleh telah',
};
/** Letters of the beginning that are looked at. */
const SAMPLE_LETTERS = 5000;

/** Guesses the language of a text (BCP 47) by its letters and commonest words. Default: Arabic or English, by the direction. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LETTERS);
  return directionOf(sample) === 'ltr' ? guessLatinLanguage(sample) : guessRightToLeftLanguage(sample);
}

function guessRightToLeftLanguage(text: string): string {
  const hebrew = text.match(/[\u0590-\u05FF]/g)?.length ?? 0;
  const arabic = text.match(/[\u0620-\u064A\u0671-\u06D5]/g)?.length ?? 0;
  if (hebrew > arabic) return 'he';
  const isWrittenIn = (letters: RegExp): boolean => (text.match(letters)?.length ?? 0) > arabic * MIN_SHARE;
  return Object.keys(DISTINCT_LETTERS).find((language) => isWrittenIn(DISTINCT_LETTERS[language]!)) ?? 'ar';
}

function guessLatinLanguage(text: string): string {
  const found = segmentWords(text.toLowerCase());
  const turkish = text.match(/[ğşıİ]/g)?.length ?? 0;
  if (turkish > text.length * 0.01) return 'tr';
  let best = {language: 'en', count: 0};
  for (const [language, list] of Object.entries(COMMON_WORDS)) {
    const common = new Set(list.split(' '));
    const count = found.filter((word) => common.has(word)).length;
    if (count > best.count) best = {language, count};
  }
  return best.language;
}
