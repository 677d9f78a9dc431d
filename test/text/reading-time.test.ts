import {readingTime} from '../../src/text/reading-time.js';
import {expect} from '../helpers.js';

describe('the reading time', () => {
  const minute = (count: number) => Array.from({length: count}, () => 'كلمة').join(' ');

  it('goes by the rate of the language', () => {
    expect(readingTime(minute(276), 'ar-SY')).to.equal(2);
    expect(readingTime(minute(456), 'en')).to.equal(2);
  });

  it('knows a language by its older and other names', () => {
    const text = minute(1400);
    for (const [name, other] of Object.entries({iw: 'he', prs: 'fa', pus: 'ps', 'ku-Arab': 'ckb', in: 'id', HE_IL: 'he'}))
      expect(readingTime(text, name), name).to.equal(readingTime(text, other));
    expect(readingTime(text, 'iw')).not.to.equal(readingTime(text, 'xx'));
  });

  it('is at least a minute where there is text, and none where there is not', () => {
    expect(readingTime('كلمة', 'ar')).to.equal(1);
    expect(readingTime('', 'ar')).to.equal(0);
  });

  it('is not longer for marks and tatweel', () => {
    expect(readingTime(minute(200).replaceAll('ل', 'لِـ'), 'ar')).to.equal(readingTime(minute(200), 'ar'));
  });

  it('is that of what HTML shows', () => {
    const text = minute(276);
    const shown = `<style>${text}</style><p class="${text}">${text.replaceAll(' ', '&nbsp;')}</p><script>if (1<2) ${minute(20)}</script><!-- ${text} -->`;
    expect(readingTime(shown, 'ar')).to.equal(2);
    expect(readingTime(`<p>${minute(138)}</p><p>${minute(138)}</p>`, 'ar')).to.equal(2);
    expect(readingTime('<figure><img src="a.jpg" alt="صورة"></figure>', 'ar')).to.equal(0);
  });
});
