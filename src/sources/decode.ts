/** Older Arabic systems write in it when they say nothing, or say wrongly that it is UTF-8. */
const FALLBACK = 'windows-1256';

/** A document says its encoding within its first 1024 bytes (HTML, "prescan a byte stream"). */
const PRESCAN = 1024;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes an answer. A byte that is damaged costs one letter, which becomes U+FFFD; a character that is cut off at the end is left out.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  return new TextDecoder(encodingOf(bytes, contentType)).decode(bytes, {stream: true});
}

/**
 * Judges the encoding of a text by its first bytes, of which the last character may be cut off, and gives a label for `TextDecoder`.
 * A byte-order mark goes before the `charset` of the content type, and that before what the document says of itself. What is said is
 * passed over where it is no encoding or the bytes speak against it: many servers say one for all of their files. Where nothing
 * is said, the text is UTF-8, or windows-1256 where most of its letters are no UTF-8.
 */
export function encodingOf(sample: Uint8Array, contentType = ''): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => sample[index] === byte))?.[0];
  const certain = marked ?? wideAscii(sample);
  if (certain) return certain;
  const tally = tallyOf(sample);
  const declared = declaredIn(sample, contentType).find((label) => fits(label, sample, tally));
  return declared ?? (tally.utf8 >= tally.other ? 'utf-8' : FALLBACK);
}

/** Markup and JSON begin with two ASCII characters, which UTF-16 pads with zeros (XML 1.0, appendix F; RFC 4627, 3). */
function wideAscii(sample: Uint8Array): string | undefined {
  const zeros = [...sample.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return {x0x0: 'utf-16le', '0x0x': 'utf-16be'}[zeros];
}

/** The encodings that are declared and exist, under their standard names. */
function declaredIn(sample: Uint8Array, contentType: string): string[] {
  const head = new TextDecoder('latin1').decode(sample.subarray(0, PRESCAN));
  const labels = [
    /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1],
    /(?:<\?xml[^>]*\bencoding|<meta[^>]*\bcharset)\s*=\s*["']?\s*([^\s"'<>/;?]+)/i.exec(head)?.[1],
  ];
  return labels.map(nameOf).filter((name) => name !== undefined);
}

function nameOf(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** How many bytes speak for what. */
interface Tally {
  /** Bytes of UTF-8's sequences. */
  utf8: number;
  /** Bytes beyond ASCII that are in no such sequence. */
  other: number;
  /** Control characters that texts do not have. UTF-16 is full of them where it is read by the byte. */
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
    const wanted = followersOf(byte);
    let found = 0;
    while (found < wanted && isFollower(sample[at + 1 + found])) found++;
    if (at + 1 + found === sample.length && found < wanted) break;
    if (wanted > 0 && found === wanted) tally.utf8 += 1 + found;
    else tally.other += 1 + found;
    at += found;
  }
  return tally;
}

/** How many bytes follow the first one of a character in UTF-8; 0 where none begins so. */
function followersOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 1;
  return byte < 0xf0 ? 2 : 3;
}

const isFollower = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Whether a text may be of an encoding that is declared. */
function fits(encoding: string, sample: Uint8Array, {utf8, other, controls}: Tally): boolean {
  if (encoding === 'utf-8') return utf8 >= other;
  if (encoding.startsWith('utf-16')) return other > utf8 || controls * 8 > sample.length;
  /* Other encodings hardly ever make a sequence of UTF-8, let alone a text of them. */
  const isPlainlyUtf8 = utf8 >= 3 && utf8 >= 4 * other;
  return !isPlainlyUtf8 && isReadable(encoding, sample);
}

/** Damage is rare, and another encoding's letters are not: one in fifty may be unreadable. */
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
