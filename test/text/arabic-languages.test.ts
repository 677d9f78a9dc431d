import {ARABIC, NASTALIQ} from '../../src/base/arabic.styles.js';
import {ARABIC_LANGUAGES, NASTALIQ_LANGUAGES} from '../../src/text/arabic-languages.js';
import {directionOfLanguage} from '../../src/text/direction.js';
import {expect} from '../helpers.js';

const matches = (lang: string, selector: string) => {
  const element = document.createElement('p');
  element.lang = lang;
  return element.matches(selector);
};

describe('the languages in Arabic letters', () => {
  it('are those of CLDR, as far as the engine knows them', () => {
    for (const tag of ARABIC_LANGUAGES) {
      const {region, script = 'Arab'} = new Intl.Locale(tag).maximize();
      /* WebKit knows no scripts of countries. */
      if (!tag.endsWith(`-${region}`)) expect(script, tag).to.equal('Arab');
      expect(directionOfLanguage(tag), tag).to.equal('rtl');
    }
    for (const tag of NASTALIQ_LANGUAGES) expect(ARABIC_LANGUAGES).to.include(tag);
  });

  it('are set as Arabic, by any tag of theirs', () => {
    const tags =
      'ar-SY fa-AF prs prs-AF ur-IN ks pnb skr azb mzn ckb-IR sd-PK ug ps-PK ku-Arab-IQ uz-AF pa-Arab-PK arz bal'.split(' ');
    for (const tag of tags) expect(matches(tag, ARABIC.cssText), tag).to.equal(true);
    for (const tag of ['en', 'he', 'ku', 'uz', 'az', 'pa', 'pa-IN', 'tr', 'id'])
      expect(matches(tag, ARABIC.cssText), tag).to.equal(false);
    for (const tag of ['ur', 'ur-PK', 'ks', 'pnb', 'skr']) expect(matches(tag, NASTALIQ.cssText), tag).to.equal(true);
    for (const tag of ['ar', 'fa', 'sd', 'ug', 'ps']) expect(matches(tag, NASTALIQ.cssText), tag).to.equal(false);
  });
});
