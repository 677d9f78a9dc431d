/** Letters of a foreign text that an error quotes. */
const QUOTED_LETTERS = 80;

/**
 * The beginnings of files of other kinds, as their first bytes appear in decoded text: a byte beyond ASCII may have become any letter, two letters or
 * none.
 */
const FILE_BEGINNINGS: Record<string, RegExp> = {
  'a PNG picture': /^.{0,3}PNG\r?\n/s,
  'a GIF picture': /^GIF8[79]a/,
  'a JPEG picture': /^.{0,12}(?:JFIF|Exif)\0/s,
  'a WebP picture': /^RIFF.{0,8}WEBP/s,
  'an AVIF picture': /^.{0,8}ftypavi[fs]/s,
  'a video': /^.{0,8}ftyp/s,
  'a recording': /^ID3|^OggS/,
  'a PDF document': /^%PDF-/,
  // eslint-disable-next-line no-control-regex -- the first bytes of such a file
  'a ZIP archive': /^PK\u0003\u0004/,
  // eslint-disable-next-line no-control-regex -- the first bytes of such a file
  'data that was compressed (gzip) and not declared so': /^\u001f.{0,3}\u0008/s,
  'a font': /^wOF[F2]/,
  // eslint-disable-next-line no-control-regex -- the first bytes of such a file
  WebAssembly: /^\u0000asm/,
  'a database (SQLite)': /^SQLite format 3/,
  'a calendar (iCalendar)': /^BEGIN:VCALENDAR/,
  'a robots.txt': /^User-agent:/im,
  'Markdown with front matter': /^---\r?\n/,
  JavaScript:
    /^(?:"use strict"|'use strict'|import\b|export\b|const\b|let\b|var\b|function\b|window\.|module\.|!function|\(function|\(\(\)|\/\*|\/\/)/,
  'a stylesheet (CSS)': /^(?:@(?:charset|import|media|font-face)\b|[.#:]?[a-z][\w.#:, -]{0,80}\{\s*[a-z-]+\s*:)/i,
};

/** Describes a text that is no JSON, to be read after "is not JSON". */
export function describeText(text: string): string {
  const beginning = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  for (const [kind, pattern] of Object.entries(FILE_BEGINNINGS)) if (pattern.test(beginning)) return ` but ${kind}`;
  if (isBinary(beginning)) return ' but data of some other kind, which is no text';
  if (/^[[{]/.test(beginning))
    return breaksOff(text)
      ? ` but its beginning: it breaks off after ${text.length} letters`
      : `: it is malformed. It begins with “${quote(beginning)}”`;
  const separator = separatorOf(beginning);
  if (separator !== undefined) return ` but a table (CSV) of “${quote(beginning.split('\n', 1)[0]!)}”`;
  return `; it begins with “${quote(beginning)}”`;
}

const quote = (text: string): string => text.slice(0, QUOTED_LETTERS).replace(/\s+/g, ' ').trim();

/** Whether a text has too many control characters, beside tabs and line breaks, to be a text. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd) controls++;
  }
  return controls * 20 > text.length;
}

/** Whether JSON ends before a string, list or object in it does. */
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

/** The separator of a table's columns, which occurs equally often in each of the first lines. */
function separatorOf(text: string): string | undefined {
  const lines = text.split(/\r?\n/).slice(0, -1).filter(Boolean).slice(0, 4);
  const counts = (separator: string): number[] => lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length);
  return lines.length < 2
    ? undefined
    : ['\t', ';', ','].find((separator) => counts(separator).every((count, _, all) => count > 1 && count === all[0]));
}
