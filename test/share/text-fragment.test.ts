import {withTextFragment} from '../../src/share/text-fragment.js';
import {expect} from '../helpers.js';

const part = (text: string) => encodeURIComponent(text);

describe('an address that leads to a passage', () => {
  it('holds a short passage whole', () => {
    expect(withTextFragment('https://e.com/a', 'كوفيد-19، في إدلب')).to.equal(
      `https://e.com/a#:~:text=${part('كوفيد')}%2D19${part('، في إدلب')}`,
    );
  });
  it('holds the ends of a long one', () => {
    const words = 'قال مصدر مطلع إن وفدين من البلدين التقيا في أنقرة يوم الثلاثاء وبحثا مستقبل نقاط المراقبة';
    expect(withTextFragment('https://e.com/a', words)).to.equal(
      `https://e.com/a#:~:text=${part('قال مصدر مطلع إن')},${part('وبحثا مستقبل نقاط المراقبة')}`,
    );
  });
  it('takes the ends of several blocks from the first and the last', () => {
    expect(withTextFragment('https://e.com/a', 'وقف النار\n\nقال مصدر')).to.equal(
      `https://e.com/a#:~:text=${part('وقف النار')},${part('قال مصدر')}`,
    );
  });
  it('keeps the hash of the address', () =>
    expect(withTextFragment('https://e.com/a#b', 'c')).to.equal('https://e.com/a#b:~:text=c'));
  it('is the address where nothing is selected', () =>
    expect(withTextFragment('https://e.com/a', ' \n ')).to.equal('https://e.com/a'));
});
