import {isObject, readText, type Loose} from '../../model/read-article.js';
import type {Problem} from '../problem.js';

/** Names under which servers write what went wrong. */
const ERRORS = /^(?:err|errors?|faults?|exceptions?|error_?(?:messages?|msg|description|code|type)|hydra:description)$/i;
/** What stands there when nothing did. */
const NO_ERROR = /^(?:0|200|false|none|no|null|ok|success|no errors?)?$/i;
/** Names of an error's own words, in the order in which they say most. */
const WORDS =
  'message msg error_message errorMessage reason detail details description error_description hydra:description faultstring root_cause title error errors type code status'.split(
    ' ',
  );
/** Parts of an answer that say how it went. */
const PARTS = 'response meta data result results head header headers status info'.split(' ');
const DEPTH = 4;

/** What an answer that says of itself that it has failed complains of; `undefined` for one that does not. */
export function failureOf(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  const places = [answer, ...PARTS.map((name) => answer[name]).filter(isObject)];
  const complaint = places.map(complaintOf).find((words) => words !== undefined);
  const flag = places.map(flagOf).find((found) => found !== undefined);
  return complaint ?? (flag && (places.map((place) => wordsOf(place)).find(isWords) ?? flag));
}

/** What an answer says where it is no list, be it no failure: "API is up". */
export const messageOf = (answer: unknown): string | undefined => {
  if (!isObject(answer)) return undefined;
  const {message, msg, detail, title} = answer;
  return failureOf(answer) ?? [message, msg, detail, title].map(readText).find(Boolean);
};

/** Letters of a foreign message that a problem quotes. */
const QUOTED_LETTERS = 80;

/** The problem of a list that was answered together with an error, as GraphQL does: something of it may be missing. */
export function partOf(answer: unknown): Problem | undefined {
  const failure = failureOf(answer);
  return failure === undefined
    ? undefined
    : {code: 'cut-off', message: `the answer says “${failure.slice(0, QUOTED_LETTERS)}”; articles may be missing.`};
}

/** A number or "error" is no explanation. */
const isWords = (words: string | undefined): boolean =>
  words !== undefined && !/^\d+$|^(?:error|fail(?:ed|ure)?|false)$/i.test(words);

function complaintOf(place: Loose): string | undefined {
  for (const [name, value] of Object.entries(place)) {
    if (!ERRORS.test(name)) continue;
    const words = wordsOf(value, 1);
    if (words === undefined ? value === true : !NO_ERROR.test(words)) return isWords(words) ? words : (wordsOf(place) ?? name);
  }
  return undefined;
}

/** The words of an error, as text, in an object or in a list of them. */
function wordsOf(value: unknown, depth = 0): string | undefined {
  if (depth > DEPTH) return undefined;
  if (Array.isArray(value))
    return value
      .slice(0, 10)
      .map((item) => wordsOf(item, depth + 1))
      .find(Boolean);
  if (!isObject(value)) return readText(value);
  const known = WORDS.map((name) => value[name]);
  /* Many write the name of the field that is wrong instead. */
  const all = depth > 0 ? [...known, ...Object.values(value).slice(0, 10)] : known;
  return all.map((inner) => wordsOf(inner, depth + 1)).find(Boolean);
}

/** A field by which an answer says that it is none: `"success": false`, `"status": "error"`, `"code": 500`. */
function flagOf(place: Loose): string | undefined {
  const flag = Object.entries(place).find(([name, value]) => {
    if (/^(?:is)?_?(?:success(?:ful)?|succeeded|ok|valid)$/i.test(name))
      return value === false || value === 0 || /^(?:false|0|no)$/i.test(String(value));
    if (/^has_?errors?$/i.test(name)) return value === true || value === 1;
    if (/^(?:status|stat|state|result|code|status_?code|(?:http|response)_?(?:status|code)|type)$/i.test(name))
      return value === false || Number(value) >= 400 || Number(value) < 0 || isFailing(value);
    return false;
  });
  return flag && `${flag[0]}: ${String(flag[1])}`;
}

const isFailing = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:hydra:)?(?:error|err|fail|failed|failure)$/i.test(value);

/** Names by which answers say how many articles there are in all, and which of their pages or parts this is. */
const TOTALS = /^(?:count|total|found|numFound|nbHits|(?:total|num)_?(?:count|results|items|hits|records)|estimatedTotalHits)$/i;
const PAGE = /^(?:page|current_?page|page_?(?:number|num|index)|paged|offset|start|skip|from|start_?index)$/i;
const ASKED = /^(?:limit|per_?page|page_?size|size|rows)$/i;

/**
 * What an empty list says against itself: that there are articles, on this the first page, though it has none. `undefined` for any other answer.
 */
export function contradictionOf(answer: unknown, url?: string): string | undefined {
  if (!isObject(answer)) return undefined;
  const query = url !== undefined && URL.canParse(url) ? Object.fromEntries(new URL(url).searchParams) : {};
  const parts = [answer, ...[...PARTS, 'hits', 'pagination', 'paging', 'pageInfo'].map((name) => answer[name])].filter(isObject);
  const all = [query, ...parts, ...parts.map(({pagination}) => pagination).filter(isObject)].flatMap((place) =>
    Object.entries(place),
  );
  const isOther = all.some(
    ([name, value]) => (PAGE.test(name) && Number(value) > 1) || (ASKED.test(name) && Number(value) === 0),
  );
  const total = all.find(([name, value]) => TOTALS.test(name) && Number(isObject(value) ? value.value : value) > 0);
  return total && !isOther ? `${total[0]}: ${String(isObject(total[1]) ? total[1].value : total[1])}` : undefined;
}
