import {isObject} from '../../model/read-article.js';
import {messageOf} from './answer-failure.js';

/** Letters of a message that an error quotes, and how many keys or values it names. */
const QUOTED_LETTERS = 80;
const NAMED_KEYS = 6;
const NAMED_VALUES = 4;

const quote = (text: string): string => `“${text.slice(0, QUOTED_LETTERS)}”`;

/** Describes JSON that is no list of articles: the keys and the message of an object, or the values of a list. */
export function describeJson(value: unknown): string {
  if (Array.isArray(value)) {
    const values =
      value.slice(0, NAMED_VALUES).map(describeValue).join(', ') + (value.length > NAMED_VALUES ? ' and others' : '');
    return `a list of ${value.length} ${value.length === 1 ? 'value' : 'values'}, none of them an object: ${values}`;
  }
  if (!isObject(value)) return describeValue(value);
  const keys = Object.keys(value);
  const names = keys.slice(0, NAMED_KEYS).map(quote).join(', ') + (keys.length > NAMED_KEYS ? ' and others' : '');
  const complaint = messageOf(value);
  return `an object ${keys.length > 0 ? `of ${names}` : 'without keys'}${complaint ? `, which says ${quote(complaint)}` : ''}`;
}

const describeValue = (value: unknown): string =>
  typeof value === 'string' ? quote(value) : Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
