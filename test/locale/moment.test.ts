import {parseMoment} from '../../src/locale/moment.js';
import {expect} from '../helpers.js';

describe('a moment', () => {
  it('keeps the clock it was written by', () => {
    expect(parseMoment('2019-08-27T16:30:00+03:00')).to.deep.equal({
      epoch: Date.UTC(2019, 7, 27, 13, 30),
      offset: 180,
      hasTime: true,
    });
    expect(parseMoment('2019-08-27T16:30:00-0430')?.offset).to.equal(-270);
  });

  it('without a zone is read in the given one', () => {
    expect(parseMoment('2019-08-27T16:30', 'Asia/Damascus')?.epoch).to.equal(Date.UTC(2019, 7, 27, 13, 30));
    expect(parseMoment('2019-01-27 16:30', 'Asia/Damascus')?.epoch).to.equal(Date.UTC(2019, 0, 27, 14, 30));
  });

  it('may be a bare date, in no zone at all', () => {
    expect(parseMoment('2019-08-27')).to.deep.equal({epoch: Date.UTC(2019, 7, 27), offset: 0, hasTime: false});
  });

  it('may be written as feeds do', () =>
    expect(parseMoment('Tue, 27 Aug 2019 13:30:00 GMT')?.epoch).to.equal(Date.UTC(2019, 7, 27, 13, 30)));

  for (const text of ['', 'أمس', '2019-02-30', '2019-13-01', '2019-08-27T25:00', 'soon', '12']) {
    it(`is none in "${text}"`, () => expect(parseMoment(text)).to.equal(undefined));
  }
});
