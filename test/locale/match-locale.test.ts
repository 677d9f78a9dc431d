import {matchLocale} from '../../src/locale/match-locale.js';
import {expect} from '../helpers.js';

const SHIPPED = ['ar', 'en', 'fa', 'he', 'ckb', 'id'];

describe('the locale for a language', () => {
  const cases: [string, string][] = [
    ['ar', 'ar'],
    ['ar-SY', 'ar'],
    ['ar-SY-u-nu-latn', 'ar'],
    ['ckb-IQ', 'ckb'],
    ['ku-Arab', 'ckb'],
    ['ku-Arab-IQ', 'ckb'],
    ['iw', 'he'],
    ['EN-gb', 'en'],
    ['ja', 'en'],
    ['', 'ar'],
  ];
  for (const [language, locale] of cases) {
    it(`"${language}" reads ${locale}`, () => expect(matchLocale(language, SHIPPED)).to.equal(locale));
  }
});
