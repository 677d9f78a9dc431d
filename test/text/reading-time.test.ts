import {estimateReadingTime} from '../../src/text/reading-time.js';
import {expect} from '../helpers.js';

describe('the reading time', () => {
  const minute = (count: number) => Array.from({length: count}, () => 'كلمة').join(' ');

  it('goes by the rate of the language', () => {
    expect(estimateReadingTime(minute(276), 'ar-SY')).to.equal(2);
    expect(estimateReadingTime(minute(456), 'en')).to.equal(2);
  });

  it('knows a language by its older and other names', () => {
    const text = minute(1400);
    for (const [name, other] of Object.entries({iw: 'he', prs: 'fa', pus: 'ps', 'ku-Arab': 'ckb', in: 'id', HE_IL: 'he'}))
      expect(estimateReadingTime(text, name), name).to.equal(estimateReadingTime(text, other));
    expect(estimateReadingTime(text, 'iw')).not.to.equal(estimateReadingTime(text, 'xx'));
  });

  it('is at least a minute where there is text, and none where there is not', () => {
    expect(estimateReadingTime('كلمة', 'ar')).to.equal(1);
    expect(estimateReadingTime('', 'ar')).to.equal(0);
  });

  it('is not longer for marks and tatweel', () => {
    expect(estimateReadingTime(minute(200).replaceAll('ل', 'لِـ'), 'ar')).to.equal(estimateReadingTime(minute(200), 'ar'));
  });

  it('is that of what HTML shows', () => {
    const text = minute(276);
    const shown = `<style>${text}</style><p class="${text}">${text.replaceAll(' ', '&nbsp;')}</p><script>if (1<2) ${minute(20)}</script><!-- ${text} -->`;
    expect(estimateReadingTime(shown, 'ar')).to.equal(2);
    expect(estimateReadingTime(`<p>${minute(138)}</p><p>${minute(138)}</p>`, 'ar')).to.equal(2);
    expect(estimateReadingTime('<figure><img src="a.jpg" alt="صورة"></figure>', 'ar')).to.equal(0);
  });
});
