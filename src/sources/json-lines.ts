import {isObject} from '../model/read-article.js';
import type {Problem} from './problem.js';

/** The control character before each text of a JSON sequence (RFC 7464). */
const RECORD_SEPARATOR = '\u001e';

/** Reads JSON in lines (NDJSON, JSON Lines, RFC 7464), each of them an object, as a list. The last may be cut off; `undefined` for any other text. */
export function readJsonLines(text: string): {value: unknown[]; problems: Problem[]} | undefined {
  const all = text.replaceAll(RECORD_SEPARATOR, '');
  if (!/^\s*\{/.test(all)) return undefined;
  const lines = all.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const value: unknown[] = [];
  for (const line of lines) {
    const parsed = parseObject(line);
    if (parsed !== undefined) value.push(parsed);
    else break;
  }
  if (value.length === 0 || value.length < lines.length - 1) return undefined;
  if (value.length === lines.length) return {value, problems: []};
  return {value, problems: [{code: 'cut-off', message: 'the last line breaks off; it was not read.'}]};
}

function parseObject(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
