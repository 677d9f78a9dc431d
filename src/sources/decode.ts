/** The encoding of older Arabic systems, which declare none, or wrongly UTF-8. */
const FALLBACK_ENCODING = 'windows-1256';

/** Bytes in which a document must declare its encoding (HTML, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;

const BYTE_ORDER_MARKS: Record<string, readonly number[]> = {'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff]};

/**
 * Decodes an answer. A damaged byte becomes U+FFFD, and a character that is cut off at the end is left out.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  return new TextDecoder(encodingOf(bytes, contentType)).decode(bytes, {stream: true});
}

/**
 * Finds the encoding of a text by its first bytes, whose last character may be cut off, and returns a label for `TextDecoder`.
 * A byte-order mark goes before the `charset` of the content type, and that before the declaration in the document. A declaration is
 * ignored where it is no encoding or the bytes contradict it, for many servers declare one encoding for all files. Without a
 * declaration the text is UTF-8, or windows-1256 where most of its letters are not UTF-8.
 */
export function encodingOf(sample: Uint8Array, contentType = ''): string {
  const hasMark = (label: string): boolean => BYTE_ORDER_MARKS[label]!.every((byte, index) => sample[index] === byte);
  const marked = Object.keys(BYTE_ORDER_MARKS).find(hasMark);
  const certain = marked ?? utf16Of(sample);
  if (certain) return certain;
  const tally = tallyOf(sample);
  const declared = declaredIn(sample, contentType).find((label) => isPossible(label, sample, tally));
  return declared ?? (tally.utf8 >= tally.other ? 'utf-8' : FALLBACK_ENCODING);
}

/** Recognizes UTF-16 without a byte-order mark: markup and JSON begin with two ASCII characters, which it pads with zeros (XML 1.0, appendix F; RFC 4627, 3). */
function utf16Of(sample: Uint8Array): string | undefined {
  const zeros = [...sample.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return {x0x0: 'utf-16le', '0x0x': 'utf-16be'}[zeros];
}

/** The standard names of declared encodings that exist. */
function declaredIn(sample: Uint8Array, contentType: string): string[] {
  const head = new TextDecoder('latin1').decode(sample.subarray(0, PRESCAN_BYTES));
  const labels = [
    /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1],
    /(?:<\?xml[^>]*\bencoding|<meta[^>]*\bcharset)\s*=\s*["']?\s*([^\s"'<>/;?]+)/i.exec(head)?.[1],
  ];
  return labels.map(standardNameOf).filter((name) => name !== undefined);
}

function standardNameOf(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Counts of bytes by the encoding that they indicate. */
interface Tally {
  /** Bytes in sequences of UTF-8. */
  utf8: number;
  /** Other bytes beyond ASCII. */
  other: number;
  /** Control characters that do not occur in texts. UTF-16 has many when it is read byte by byte. */
  controls: number;
}

function tallyOf(sample: Uint8Array): Tally {
  const tally: Tally = {utf8: 0, other: 0, controls: 0};
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!;
    if (byte < 0x80) {
      if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) tally.controls++;
      continue;
    }
    const wanted = continuationBytesOf(byte);
    let found = 0;
    while (found < wanted && isContinuationByte(sample[at + 1 + found])) found++;
    if (at + 1 + found === sample.length && found < wanted) break;
    if (wanted > 0 && found === wanted) tally.utf8 += 1 + found;
    else tally.other += 1 + found;
    at += found;
  }
  return tally;
}

/** The number of continuation bytes after the first byte of a character (UTF-8); 0 where no character of several bytes begins so. */
function continuationBytesOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 1;
  return byte < 0xf0 ? 2 : 3;
}

const isContinuationByte = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Whether a text may be in the declared encoding. */
function isPossible(encoding: string, sample: Uint8Array, {utf8, other, controls}: Tally): boolean {
  if (encoding === 'utf-8') return utf8 >= other;
  if (encoding.startsWith('utf-16')) return other > utf8 || controls * 8 > sample.length;
  /* A text in another encoding hardly ever has sequences of UTF-8. */
  const isPlainlyUtf8 = utf8 >= 3 && utf8 >= 4 * other;
  return !isPlainlyUtf8 && isReadable(encoding, sample);
}

/** Whether at most one in fifty letters cannot be read in an encoding: a text may be damaged a little, but in a wrong encoding most letters fail. */
function isReadable(encoding: string, sample: Uint8Array): boolean {
  const text = new TextDecoder(encoding).decode(sample, {stream: true});
  let letters = 0;
  let unreadable = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) letters++;
    if (code === 0xfffd) unreadable++;
  }
  return unreadable * 50 <= letters;
}
