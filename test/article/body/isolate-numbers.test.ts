import {isolateNumbers} from '../../../src/article/body/isolate-numbers.js';
import {expect} from '../../helpers.js';

const read = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  const body = document.createDocumentFragment();
  body.append(document.importNode(template.content, true));
  isolateNumbers(body);
  return body;
};
const isolated = (html: string) => Array.from(read(html).querySelectorAll('bdi[dir=ltr]'), (item) => item.textContent);

describe('numbers in a body', () => {
  for (const [text, numbers] of [
    ['للتواصل: +966 11 123 4567 أو ‎+(966) 50-123-4567.', ['+966 11 123 4567']],
    ['ارتفع السهم +200% ثم هبط -5.5% وبلغ −3 درجات', ['+200%', '-5.5%', '−3']],
    ['اتصل على 0599 123 456 أو 00970 2 298 1234', ['0599 123 456', '00970 2 298 1234']],
    ['كوفيد -19 في 2019-2024 وبنتيجة 3-1 يوم 05-03-2024', []],
    ['a+b, C++11, 1+1', []],
  ] as const)
    it(`of “${text}” are isolated: ${numbers.join(', ') || 'none'}`, () => {
      const found = isolated(`<p>${text}</p>`);
      for (const number of numbers) expect(found).to.include(number);
      if (numbers.length === 0) expect(found).to.deep.equal([]);
      expect(read(`<p>${text}</p>`).textContent).to.equal(text);
    });

  it('stay as they are in code and where they are isolated', () => {
    expect(isolated('<pre>+200%</pre><p><code>+966 11 123 4567</code> <bdi>+5</bdi></p>')).to.deep.equal([]);
  });

  it('read from the left in a line from the right', () => {
    const host = document.createElement('p');
    host.dir = 'rtl';
    host.append(read('الرقم +966 11 123 4567 للتواصل'));
    document.body.append(host);
    const number = host.querySelector('bdi')!.firstChild!;
    const left = (at: number) => {
      const range = document.createRange();
      range.setStart(number, at);
      range.setEnd(number, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left(0)).to.be.below(left(1));
    expect(left(1)).to.be.below(left(15));
    host.remove();
  });
});
