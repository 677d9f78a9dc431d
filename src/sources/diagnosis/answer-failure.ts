import {isObject, readText, type Loose} from '../../model/read-article.js';
import type {Problem} from '../problem.js';

/** Names of fields in which servers report an error. */
const ERROR_FIELD = /^(?:err|errors?|faults?|exceptions?|error_?(?:messages?|msg|description|code|type)|hydra:description)$/i;
/** Values of such fields that report none. */
const NO_ERROR_VALUE = /^(?:0|200|false|none|no|null|ok|success|no errors?)?$/i;
/** Names of an error's message, the most telling first. */
const MESSAGE_FIELDS =
  'message msg error_message errorMessage reason detail details description error_description hydra:description faultstring root_cause title error errors type code status'.split(
    ' ',
  );
/** Parts of an answer that may hold its status. */
const STATUS_PARTS = 'response meta data result results head header headers status info'.split(' ');
const MAX_DEPTH = 4;

/** The error that an answer reports, in its own words; `undefined` where it reports none. */
export function failureOf(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  const places = [answer, ...STATUS_PARTS.map((name) => answer[name]).filter(isObject)];
  const complaint = places.map(complaintOf).find((words) => words !== undefined);
  const flag = places.map(flagOf).find((found) => found !== undefined);
  return complaint ?? (flag && (places.map((place) => wordsOf(place)).find(isExplanation) ?? flag));
}

/** The message of an answer, be it an error or not: "API is up". */
export const messageOf = (answer: unknown): string | undefined => {
  if (!isObject(answer)) return undefined;
  const {message, msg, detail, title} = answer;
  return failureOf(answer) ?? [message, msg, detail, title].map(readText).find(Boolean);
};

/** Letters of a foreign message that a problem quotes. */
const QUOTED_LETTERS = 80;

/** The problem of a list that comes together with an error, as in GraphQL: articles may be missing. */
export function partialFailureOf(answer: unknown): Problem | undefined {
  const failure = failureOf(answer);
  return failure === undefined
    ? undefined
    : {code: 'cut-off', message: `the answer says “${failure.slice(0, QUOTED_LETTERS)}”; articles may be missing.`};
}

/** Whether a message explains something: a number or "error" does not. */
const isExplanation = (words: string | undefined): boolean =>
  words !== undefined && !/^\d+$|^(?:error|fail(?:ed|ure)?|false)$/i.test(words);

function complaintOf(place: Loose): string | undefined {
  for (const [name, value] of Object.entries(place)) {
    if (!ERROR_FIELD.test(name)) continue;
    const words = wordsOf(value, 1);
    if (words === undefined ? value === true : !NO_ERROR_VALUE.test(words))
      return isExplanation(words) ? words : (wordsOf(place) ?? name);
  }
  return undefined;
}

/** The message of an error, which may be a text, an object, or a list of either. */
function wordsOf(value: unknown, depth = 0): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value))
    return value
      .slice(0, 10)
      .map((item) => wordsOf(item, depth + 1))
      .find(Boolean);
  if (!isObject(value)) return readText(value);
  const known = MESSAGE_FIELDS.map((name) => value[name]);
  /* Many errors name the invalid field instead of "message". */
  const all = depth > 0 ? [...known, ...Object.values(value).slice(0, 10)] : known;
  return all.map((inner) => wordsOf(inner, depth + 1)).find(Boolean);
}

/** The field by which an answer reports a failure without words: `"success": false`, `"status": "error"`, `"code": 500`. */
function flagOf(place: Loose): string | undefined {
  for (const [name, value] of Object.entries(place)) if (isFailureFlag(name, value)) return `${name}: ${String(value)}`;
  return undefined;
}

function isFailureFlag(name: string, value: unknown): boolean {
  if (/^(?:is)?_?(?:success(?:ful)?|succeeded|ok|valid)$/i.test(name))
    return value === false || value === 0 || /^(?:false|0|no)$/i.test(String(value));
  if (/^has_?errors?$/i.test(name)) return value === true || value === 1;
  if (/^(?:status|stat|state|result|code|status_?code|(?:http|response)_?(?:status|code)|type)$/i.test(name))
    return value === false || Number(value) >= 400 || Number(value) < 0 || isFailureWord(value);
  return false;
}

const isFailureWord = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:hydra:)?(?:error|err|fail|failed|failure)$/i.test(value);

/** Names of fields that give the number of all articles, the page, and the size of a page. */
const TOTAL_FIELD =
  /^(?:count|total|found|numFound|nbHits|(?:total|num)_?(?:count|results|items|hits|records)|estimatedTotalHits)$/i;
const PAGE_FIELD = /^(?:page|current_?page|page_?(?:number|num|index)|paged|offset|start|skip|from|start_?index)$/i;
const PAGE_SIZE_FIELD = /^(?:limit|per_?page|page_?size|size|rows)$/i;

/**
 * The field by which an empty list contradicts itself: it counts articles, is the first page, and has none. `undefined` for any other answer.
 */
export function contradictionOf(answer: unknown, url?: string): string | undefined {
  if (!isObject(answer)) return undefined;
  const query = url !== undefined && URL.canParse(url) ? Object.fromEntries(new URL(url).searchParams) : {};
  const parts = [answer, ...[...STATUS_PARTS, 'hits', 'pagination', 'paging', 'pageInfo'].map((name) => answer[name])].filter(
    isObject,
  );
  const all = [query, ...parts, ...parts.map(({pagination}) => pagination).filter(isObject)].flatMap((place) =>
    Object.entries(place),
  );
  const isOther = all.some(
    ([name, value]) => (PAGE_FIELD.test(name) && Number(value) > 1) || (PAGE_SIZE_FIELD.test(name) && Number(value) === 0),
  );
  if (isOther) return undefined;
  for (const [name, value] of all) {
    const total = isObject(value) ? value.value : value;
    if (TOTAL_FIELD.test(name) && Number(total) > 0) return `${name}: ${String(total)}`;
  }
  return undefined;
}
