import {decodeText, encodingOf} from '../../src/sources/decode.js';
import {expect} from '../helpers.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** "دمشق" in windows-1256. */
const DAMASCUS = [0xcf, 0xe3, 0xd4, 0xde];
const xml = (head: string) => new Uint8Array([...utf8(head), ...DAMASCUS]);

const TEXTS = {
  Arabic: 'قرّر مجلس المدينة، أمس، توسيع «المكتبة العامة» (100 ألف كتاب).',
  Hebrew: 'המועצה החליטה אתמול להרחיב את הספרייה העירונית, 100 אלף ספרים.',
  Persian: 'شورای شهر دیروز تصمیم گرفت کتابخانه را گسترش دهد؛ پنج هزار کتاب.',
  French: 'Le conseil a décidé hier d’élargir la bibliothèque à côté du théâtre : « cent mille livres ».',
  Russian: 'Городской совет решил вчера расширить библиотеку: сто тысяч книг.',
};

/** Encodes a text in a legacy encoding, by the inverse of the platform's decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const characters = new TextDecoder(encoding).decode(Uint8Array.from({length: 256}, (_, byte) => byte));
  return Uint8Array.from([...text], (character) => {
    const byte = characters.indexOf(character);
    if (byte < 0) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, index) => view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian));
  return new Uint8Array(view.buffer);
}

/** The number of characters that differ in another reading of a text, from the first to the last of them. */
function lost(text: string, reading: string): number {
  let before = 0;
  while (before < text.length && text[before] === reading[before]) before++;
  let after = 0;
  while (after < text.length - before && text.at(-1 - after) === reading.at(-1 - after)) after++;
  return text.length - before - after;
}

describe('an answer’s encoding', () => {
  it('is UTF-8 where none is declared', () => expect(decodeText(utf8('دمشق'))).to.equal('دمشق'));

  it('is the one that its content type declares', () =>
    expect(decodeText(new Uint8Array(DAMASCUS), 'text/xml; charset="windows-1256"')).to.equal('دمشق'));

  it('is the one that the document declares', () => {
    expect(decodeText(xml('<?xml version="1.0" encoding="windows-1256"?>'))).to.contain('دمشق');
    expect(decodeText(xml('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'))).to.contain('دمشق');
    expect(decodeText(xml('<meta charset=windows-1256>'), 'text/html; charset=x-nothing')).to.contain('دمشق');
  });

  it('is not one that is declared wrongly', () => {
    expect(decodeText(xml('<?xml version="1.0" encoding="utf-8"?>'), 'text/xml; charset=utf-8')).to.contain('دمشق');
    expect(decodeText(xml('<?xml version="1.0" encoding="iso-8859-6"?>'))).to.contain('دمشق');
    for (const label of ['x-nothing', 'utf-16', 'windows-1256', 'iso-8859-1', 'iso-8859-6', 'gbk', 'constructor', '', '"'])
      expect(decodeText(utf8('دمشق'), `text/xml; charset=${label}`), label).to.equal('دمشق');
    expect(decodeText(utf8('<?xml version="1.0" encoding="utf-16"?>دمشق'))).to.contain('دمشق');
  });

  it('is recognized by a byte-order mark', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('دمشق')]), 'text/xml; charset=iso-8859-1')).to.equal('دمشق');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x2f, 0x06]))).to.equal('د');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x06, 0x2f]), 'text/xml; charset=utf-8')).to.equal('د');
  });

  it('is UTF-16 without a mark where markup or JSON begins so, or it is declared', () => {
    for (const isLittleEndian of [true, false]) {
      expect(decodeText(utf16('<a>دمشق</a>', isLittleEndian))).to.equal('<a>دمشق</a>');
      const label = isLittleEndian ? 'utf-16le' : 'utf-16be';
      expect(decodeText(utf16('دمشق', isLittleEndian), `text/plain; charset=${label}`)).to.equal('دمشق');
    }
  });

  it('stays UTF-8 when a body is cut within a letter', () => expect(decodeText(utf8('دمشق').slice(0, 7))).to.equal('دمش'));

  it('of nothing is nothing', () => expect(decodeText(new Uint8Array())).to.equal(''));

  it('is judged from the first bytes, wherever they end', () => {
    for (const [language, text] of Object.entries(TEXTS)) {
      const bytes = utf8(text);
      for (let end = 0; end <= bytes.length; end++)
        expect(encodingOf(bytes.subarray(0, end)), `${language}, ${end} bytes`).to.equal('utf-8');
    }
  });

  for (const [encoding, language] of [
    ['windows-1256', 'Arabic'],
    ['windows-1252', 'French'],
    ['windows-1255', 'Hebrew'],
    ['windows-1251', 'Russian'],
    ['koi8-r', 'Russian'],
  ] as const)
    it(`is ${encoding} where that is declared`, () => {
      const text = TEXTS[language].replaceAll(encoding === 'koi8-r' ? /[’«»]/g : '\uFFFD', '');
      const bytes = encode(text, encoding);
      expect(decodeText(bytes, `text/plain; charset=${encoding}`)).to.equal(text);
      expect(decodeText(bytes, `text/plain; charset=${encoding.toUpperCase()}; x=y`)).to.equal(text);
      const page = encode(`<meta charset="${encoding}">${text}`, encoding);
      expect(decodeText(page, 'text/html; charset=utf-8')).to.contain(text);
    });

  it('is iso-8859-6 where that is declared', () => {
    const text = 'قرر مجلس المدينة، أمس، توسيع المكتبة';
    expect(decodeText(encode(text, 'iso-8859-6'), 'text/plain; charset=iso-8859-6')).to.equal(text);
  });

  it('is windows-1256 where none is declared and the bytes are no UTF-8', () => {
    const bytes = encode(TEXTS.Arabic, 'windows-1256');
    for (const type of ['', 'text/plain', 'text/plain; charset=utf-8', 'text/plain; charset=nothing'])
      expect(decodeText(bytes, type), type).to.equal(TEXTS.Arabic);
  });

  it('is something, whatever the bytes', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) & 0xff;
    for (let turn = 0; turn < 200; turn++) {
      const bytes = Uint8Array.from({length: turn}, random);
      for (const type of ['', 'text/plain; charset=gbk', 'text/plain; charset=utf-16'])
        expect(decodeText(bytes, type), `${turn} ${type}`).to.be.a('string');
    }
  });
});

describe('a damaged byte', () => {
  for (const [language, text] of Object.entries(TEXTS))
    it(`costs one letter of a text in UTF-8: ${language}`, () => {
      const bytes = utf8(text);
      for (const type of ['', 'text/xml; charset=utf-8', 'text/xml; charset=windows-1256', 'text/xml; charset=latin1'])
        for (let at = 0; at < bytes.length; at++) {
          const where = `${type}, byte ${at}`;
          for (const byte of [0x3f, 0x80, 0xe0, 0xff])
            expect(lost(text, decodeText(bytes.with(at, byte), type)), `${where} is ${byte}`).to.be.at.most(2);
          const cut = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
          expect(lost(text, decodeText(cut, type)), `${where} is cut`).to.be.at.most(2);
        }
    });

  it('costs one letter of a long text in a legacy encoding', () => {
    const text = '图书馆扩建'.repeat(20);
    const bytes = Uint8Array.from(
      Array.from({length: 20}, () => [0xcd, 0xbc, 0xca, 0xe9, 0xb9, 0xdd, 0xc0, 0xa9, 0xbd, 0xa8]).flat(),
    );
    expect(decodeText(bytes, 'text/plain; charset=gbk')).to.equal(text);
    expect(lost(text, decodeText(bytes.with(11, 0xff), 'text/plain; charset=gbk'))).to.be.at.most(2);
  });
});
