import {isUpdated, parseMoment} from '../../src/locale/date-time.js';
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

  it('may have its zone’s name in brackets (RFC 9557)', () => {
    const wanted = {epoch: Date.UTC(2024, 2, 12, 11, 35), offset: 180, hasTime: true};
    for (const zone of ['+03:00[Asia/Damascus]', '+03:00[!Asia/Damascus][u-ca=gregory]', '[Asia/Damascus]', '+03', '+0300'])
      expect(parseMoment(`2024-03-12T14:35:00${zone}`), zone).to.deep.equal(wanted);
    expect(parseMoment('2024-03-12T08:35:00\u221203:00[America/Sao_Paulo]')?.offset).to.equal(-180);
    expect(parseMoment('2024-03-12T14:35[Nowhere/At_All]', 'Asia/Damascus')).to.deep.include({epoch: wanted.epoch});
  });

  it('is read by the zone’s clock of that hour, also where the clocks change on that day', () => {
    expect(parseMoment('2024-03-31T01:30', 'Europe/Berlin')?.epoch).to.equal(Date.UTC(2024, 2, 31, 0, 30));
    expect(parseMoment('2024-03-31T03:30', 'Europe/Berlin')?.epoch).to.equal(Date.UTC(2024, 2, 31, 1, 30));
    expect(parseMoment('2024-03-10T05:00', 'America/New_York')?.epoch).to.equal(Date.UTC(2024, 2, 10, 9));
  });

  it('of the first hundred years is none of the twentieth century', () => {
    for (let year = 2; year < 100; year++) {
      const moment = parseMoment(`${String(year).padStart(4, '0')}-05-05T12:00Z`);
      expect(new Date(moment!.epoch).getUTCFullYear()).to.equal(year);
    }
  });

  for (const text of [
    '',
    '0001-01-01T00:00:00Z',
    '0001-01-01',
    '0000-01-01',
    '0000-00-00',
    'أمس',
    '2019-02-30',
    '2019-13-01',
    '2019-08-27T25:00',
    'soon',
    '12',
  ]) {
    it(`is none in "${text}"`, () => expect(parseMoment(text)).to.equal(undefined));
  }
});

describe('whether an article was updated', () => {
  for (const [published, modified, minutes, wanted] of [
    ['2026-11-20T10:00:00Z', '2026-11-20T10:00:20Z', undefined, false],
    ['2026-11-20T10:00:00Z', '2026-11-20T10:15:00Z', undefined, false],
    ['2026-11-20T10:00:00Z', '2026-11-20T10:16:00Z', undefined, true],
    ['2026-11-20T10:00:00Z', '2026-11-20T13:10:00+03:00', undefined, false],
    ['2026-11-20T10:00:00Z', '2026-11-20T10:00:20Z', 0, false],
    ['2026-11-20T10:00:00Z', '2026-11-20T10:01:00Z', 0, true],
    ['2026-11-20T10:00:00Z', '2026-11-20T12:00:00Z', 180, false],
    ['2026-11-20T10:00:00Z', '2026-11-20T12:00:00Z', Number.NaN, true],
    ['2026-11-20T10:00:00Z', '2026-11-20T09:00:00Z', undefined, false],
    ['2026-11-20', '2026-11-20T18:00:00Z', undefined, false],
    ['2026-11-20', '2026-11-21', undefined, true],
    ['2026-11-20T10:00:00Z', 'أمس', undefined, false],
    ['أمس', '2026-11-20T10:00:00Z', undefined, true],
    [undefined, '2026-11-20T10:00:00Z', undefined, true],
    ['2026-11-20T10:00:00Z', undefined, undefined, false],
  ] as const)
    it(`${published} → ${modified}, by more than ${minutes ?? 'the usual'} minutes: ${wanted}`, () => {
      expect(isUpdated(published, modified, minutes)).to.equal(wanted);
    });
});
