import {isObject, type Loose} from '../../model/read-article.js';
import {failureOf} from '../diagnosis/answer-failure.js';
import {hasField, FIELD_NAMES} from './names.js';
import {hasTitle, unwrapItem} from './unwrap-item.js';

/** Levels of an answer, and objects in it, among which a list is looked for. */
const MAX_DEPTH = 8;
const MAX_OBJECTS = 5000;

/** Last words of names of lists: "latestArticles", "search_results", "orderedItems". */
const LIST_NAMES = new Set(
  (
    'articles article posts post stories story news newslist items item entries entry results result records record rows row docs documents hits ' +
    'element nodes edges data list feed content contents elements objects values value response pages publications headlines member graph collection payload ' +
    'output related latest trending popular recommended recommendations teasers cards archive blogs blog reports videos episodes podcasts children ' +
    'stream matches topics threads search statuses webpages مقالات أخبار اخبار منشورات'
  ).split(' '),
);
/** Names of fields that hold no articles. */
const IGNORED_FIELD = /^(?:included|includes|errors?|links|_links|meta|constructor|__proto__|relationships)$/;
/** Names of objects whose title is that of a list, a site or a person, not of an article. */
const ENVELOPE_NAME =
  /^(?:feed|channel|rss|site|website|blog|source|meta|info|pagination|paging|links|self|parent|current|user|author|config|settings)$/i;
/** Names of a single article. */
const SINGLE_ARTICLE_NAME = /^(?:item|entry|article|post|story|node|document|data|result)$/;

/** Fields that show that an object with a title is an article. */
const SUBSTANCE_FIELDS = [...FIELD_NAMES.url, ...FIELD_NAMES.slug, ...FIELD_NAMES.body, ...FIELD_NAMES.published];

/** How likely a list is that of the articles: the smallest number wins, and of equal ones the outermost list. */
const RANK = {named: 0, emptyNamed: 1, titled: 2, untitled: 3} as const;
type Rank = (typeof RANK)[keyof typeof RANK];

export interface FoundList {
  items: unknown[];
  /** Whether there is more evidence than objects: titles, or the name of an empty list. */
  isCertain: boolean;
}

/** Finds the list of an answer that is most likely of articles: of objects with titles, under the name of a list, and on the outermost level. */
export function findList(answer: unknown): FoundList | undefined {
  let best: {items: unknown[]; rank: Rank} | undefined;
  const offer = (items: unknown[] | undefined, rank: Rank): void => {
    if (items && (!best || rank < best.rank)) best = {items, rank};
  };
  let level: {value: unknown; name: string}[] = [{value: answer, name: 'data'}];
  let count = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && best?.rank !== RANK.named; depth++) {
    const next: typeof level = [];
    for (const {value, name} of level) {
      if (Array.isArray(value)) offerArray(value, isListName(name), offer);
      else if (isObject(value) && count++ < MAX_OBJECTS) {
        offer(articlesInObject(value, name), isListName(name) ? RANK.named : RANK.titled);
        for (const [key, inner] of Object.entries(value)) if (!IGNORED_FIELD.test(key)) next.push({value: inner, name: key});
      }
    }
    level = next;
  }
  return best && {items: best.items, isCertain: best.rank !== RANK.untitled};
}

function offerArray(value: unknown[], isNamed: boolean, offer: (items: unknown[] | undefined, rank: Rank) => void): void {
  const objects = value.filter(isObject);
  const inner = objects.flatMap((item) => listWithin(item) ?? []);
  if (inner.length > 0) offer(inner, RANK.named);
  else if (objects.some(hasTitle)) offer(value, isNamed ? RANK.named : RANK.titled);
  else if (value.length === 0) offer(isNamed ? value : undefined, RANK.emptyNamed);
  else if (objects.length > 0) offer(value, RANK.untitled);
}

/** The articles of one of several lists: a section of a front page, or one of several queries to a search engine. */
function listWithin(item: Loose): unknown[] | undefined {
  if (
    hasField(
      item,
      [...FIELD_NAMES.body, ...FIELD_NAMES.published],
      (value) => typeof value === 'string' || typeof value === 'number',
    )
  )
    return undefined;
  for (const name of ['articles', 'posts', 'stories', 'items', 'hits', 'entries', 'docs', 'results', 'news']) {
    const list = item[name];
    if (Array.isArray(list) && list.some((inner) => isObject(inner) && isArticle(inner))) return list;
  }
  return undefined;
}

/** The articles of an object that has them by numbers or ids instead of a list, or a single one by name. */
function articlesInObject(value: Loose, name: string): unknown[] | undefined {
  const all = Object.entries(value).filter(([key]) => !IGNORED_FIELD.test(key));
  if (all.length > 0 && all.every(([key, item]) => !ENVELOPE_NAME.test(key) && isObject(item) && isArticle(item)))
    return all.map(([, item]) => item);
  /* XML that was converted to JSON has an object instead of a list where there is one item. */
  if (!ENVELOPE_NAME.test(name)) return undefined;
  for (const [key, item] of all) if (SINGLE_ARTICLE_NAME.test(key) && isObject(item) && isArticle(item)) return [item];
  return undefined;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Whether an object has an address, a text or a date. A person or a setting has only a name. */
const hasSubstance = (item: Loose): boolean => hasField(item, SUBSTANCE_FIELDS, isGiven);

const isArticle = (item: Loose): boolean => hasTitle(item) && hasSubstance(unwrapItem(item, (value) => value));

/** Whether an answer may be an article itself; `whole` is the answer without wrappers. A name and an address are not enough, for a site has them too. */
export const mayBeArticle = (answer: Loose, whole: Loose): boolean =>
  !('@type' in answer) &&
  hasField(whole, [...FIELD_NAMES.body, ...FIELD_NAMES.published], isGiven) &&
  failureOf(answer) === undefined;

function isListName(name: string): boolean {
  const words = name
    .replace(/[_-][a-z]{2}$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .split(/[^\p{L}]+/u);
  return LIST_NAMES.has((words.filter(Boolean).at(-1) ?? '').toLowerCase().replace(/^ال/, ''));
}
