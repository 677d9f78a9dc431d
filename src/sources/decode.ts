/** What older Arabic systems write in when they say nothing, or say wrongly that it is UTF-8. */
const FALLBACK = 'windows-1256';

/** Where a document says its encoding (HTML, "prescan a byte stream": the first 1024 bytes). */
const PRESCAN = 1024;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes an answer: by its byte-order mark, the `charset` of its content type, or what the document says of itself, in this order;
 * then as UTF-8. An encoding that does not fit the bytes, or is none, is passed over; what fits none is windows-1256.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const mark = BYTE_ORDER_MARKS.find(([, marks]) => marks.every((byte, index) => bytes[index] === byte));
  const prescan = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = /(?:<\?xml[^>]*\bencoding|<meta[^>]*\bcharset)\s*=\s*["']?\s*([\w-]+)/i.exec(prescan)?.[1];
  const labels = [mark?.[0], /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1], declared, 'utf-8'];
  for (const label of labels) {
    const text = label && decodeAs(label, bytes);
    if (text !== undefined && text !== '') return text;
  }
  return new TextDecoder(FALLBACK).decode(bytes);
}

/** `undefined` for bytes that are not of the encoding. A body that was cut off may end within a character. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes, {stream: true});
  } catch {
    return undefined;
  }
}
