import {directionOfLanguage} from '../../src/text/direction.js';
import {expect} from '../helpers.js';

describe('the direction of a language', () => {
  for (const tag of [
    'ar',
    'ar-SY',
    'fa',
    'ur-PK',
    'he',
    'ckb-IQ',
    'ps',
    'ku-Arab',
    'AR',
    'ar_SY',
    'mzn',
    'lrc',
    'glk',
    'pnb',
    'skr',
    'ks',
    'bal',
    'azb',
    'prs',
    'iw',
    'pa-PK',
    'uz-AF',
    'yi',
    'dv',
    'ar-!',
  ]) {
    it(`${tag} is right-to-left`, () => expect(directionOfLanguage(tag)).to.equal('rtl'));
  }
  for (const tag of ['en', 'tr', 'fr-CA', 'ku', 'az-Latn', '']) {
    it(`"${tag}" is left-to-right`, () => expect(directionOfLanguage(tag)).to.equal('ltr'));
  }
});
