/** Letters of a foreign text that an error quotes. */
const QUOTED_LETTERS = 80;

/**
 * How files of other kinds begin, as their first bytes appear in decoded text: bytes beyond ASCII are whatever letter the encoding has there, and may be
 * two or none.
 */
const KINDS: readonly [beginning: RegExp, kind: string][] = [
  [/^.{0,3}PNG\r?\n/s, 'a PNG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^.{0,12}(?:JFIF|Exif)\0/s, 'a JPEG picture'],
  [/^RIFF.{0,8}WEBP/s, 'a WebP picture'],
  [/^.{0,8}ftypavi[fs]/s, 'an AVIF picture'],
  [/^.{0,8}ftyp/s, 'a video'],
  [/^ID3|^OggS/, 'a recording'],
  [/^%PDF-/, 'a PDF document'],
  // eslint-disable-next-line no-control-regex -- the first bytes of such a file
  [/^PK\u0003\u0004/, 'a ZIP archive'],
  // eslint-disable-next-line no-control-regex -- the first bytes of such a file
  [/^\u001f.{0,3}\u0008/s, 'data that was compressed (gzip) and not declared so'],
  [/^wOF[F2]/, 'a font'],
  // eslint-disable-next-line no-control-regex -- the first bytes of such a file
  [/^\u0000asm/, 'WebAssembly'],
  [/^SQLite format 3/, 'a database (SQLite)'],
  [/^BEGIN:VCALENDAR/, 'a calendar (iCalendar)'],
  [/^User-agent:/im, 'a robots.txt'],
  [/^---\r?\n/, 'Markdown with front matter'],
  [
    /^(?:"use strict"|'use strict'|import\b|export\b|const\b|let\b|var\b|function\b|window\.|module\.|!function|\(function|\(\(\)|\/\*|\/\/)/,
    'JavaScript',
  ],
  [/^(?:@(?:charset|import|media|font-face)\b|[.#:]?[a-z][\w.#:, -]{0,80}\{\s*[a-z-]+\s*:)/i, 'a stylesheet (CSS)'],
];

/** What a text is that is no JSON, to be read after "is not JSON". */
export function describedText(text: string): string {
  const beginning = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const kind = KINDS.find(([pattern]) => pattern.test(beginning))?.[1];
  if (kind !== undefined) return ` but ${kind}`;
  if (isBinary(beginning)) return ' but data of some other kind, which is no text';
  if (/^[[{]/.test(beginning))
    return breaksOff(text)
      ? ` but its beginning: it breaks off after ${text.length} letters`
      : `: it is malformed. It begins with “${quotedOf(beginning)}”`;
  const separator = separatorOf(beginning);
  if (separator !== undefined) return ` but a table (CSV) of “${quotedOf(beginning.split('\n', 1)[0]!)}”`;
  return `; it begins with “${quotedOf(beginning)}”`;
}

const quotedOf = (text: string): string => text.slice(0, QUOTED_LETTERS).replace(/\s+/g, ' ').trim();

/** Text has no control characters but those of lines and tabs. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd) controls++;
  }
  return controls * 20 > text.length;
}

/** Whether JSON ends before what it has opened. */
function breaksOff(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (isInString) {
      if (letter === '\\') at++;
      else if (letter === '"') isInString = false;
    } else if (letter === '"') isInString = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
  }
  return isInString || depth > 0;
}

/** What parts the columns of a table: it stands as often in each of the first lines. */
function separatorOf(text: string): string | undefined {
  const lines = text.split(/\r?\n/).slice(0, -1).filter(Boolean).slice(0, 4);
  const counts = (separator: string): number[] => lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length);
  return lines.length < 2
    ? undefined
    : ['\t', ';', ','].find((separator) => counts(separator).every((count, _, all) => count > 1 && count === all[0]));
}
