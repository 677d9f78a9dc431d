import {isObject} from '../../model/read-article.js';
import {messageOf} from './answer-failure.js';

/** Letters of a foreign message that an error quotes, keys of an object that it names, and values of a list. */
const QUOTED_LETTERS = 80;
const NAMED_KEYS = 6;
const NAMED_VALUES = 4;

const quoted = (text: string): string => `“${text.slice(0, QUOTED_LETTERS)}”`;

/** What JSON looks like that is no list of articles: an object's keys and what it complains of, or a list's values. */
export function describedJson(value: unknown): string {
  if (Array.isArray(value)) {
    const values = value.slice(0, NAMED_VALUES).map(inShort).join(', ') + (value.length > NAMED_VALUES ? ' and others' : '');
    return `a list of ${value.length} ${value.length === 1 ? 'value' : 'values'}, none of them an object: ${values}`;
  }
  if (!isObject(value)) return inShort(value);
  const keys = Object.keys(value);
  const names = keys.slice(0, NAMED_KEYS).map(quoted).join(', ') + (keys.length > NAMED_KEYS ? ' and others' : '');
  const complaint = messageOf(value);
  return `an object ${keys.length > 0 ? `of ${names}` : 'without keys'}${complaint ? `, which says ${quoted(complaint)}` : ''}`;
}

const inShort = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
