import {decodeText} from '../../src/sources/decode.js';
import {expect} from '../helpers.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** "دمشق" in windows-1256. */
const DAMASCUS = [0xcf, 0xe3, 0xd4, 0xde];
const xml = (head: string) => new Uint8Array([...utf8(head), ...DAMASCUS]);

describe('an answer’s encoding', () => {
  it('is UTF-8 where nothing is said', () => expect(decodeText(utf8('دمشق'))).to.equal('دمشق'));

  it('is what its content type says', () =>
    expect(decodeText(new Uint8Array(DAMASCUS), 'text/xml; charset="windows-1256"')).to.equal('دمشق'));

  it('is what the document says', () => {
    expect(decodeText(xml('<?xml version="1.0" encoding="windows-1256"?>'))).to.contain('دمشق');
    expect(decodeText(xml('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'))).to.contain('دمشق');
  });

  it('is not what is said wrongly', () => {
    expect(decodeText(xml('<?xml version="1.0" encoding="utf-8"?>'), 'text/xml; charset=utf-8')).to.contain('دمشق');
    expect(decodeText(utf8('دمشق'), 'text/xml; charset=x-nothing')).to.equal('دمشق');
  });

  it('is told by a byte-order mark', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('دمشق')]), 'text/xml; charset=iso-8859-1')).to.equal('دمشق');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x2f, 0x06]))).to.equal('د');
  });

  it('stays UTF-8 when a body is cut within a letter', () => expect(decodeText(utf8('دمشق').slice(0, 7))).to.equal('دمش'));

  it('of nothing is nothing', () => expect(decodeText(new Uint8Array())).to.equal(''));
});
