import {isObject, type Loose} from '../../model/read-article.js';
import {failureOf} from '../diagnosis/answer-failure.js';
import {hasField, NAMES} from './names.js';
import {hasTitle, unwrap} from './unwrap-item.js';

/** Levels of an answer at which a list is looked for, and how many objects of it are looked at. */
const DEPTH = 8;
const MAX_OBJECTS = 5000;

/** Last words of the names that lists of articles have: "latestArticles", "search_results", "orderedItems". */
const LIST_NAMES = new Set(
  (
    'articles article posts post stories story news newslist items item entries entry results result records record rows row docs documents hits ' +
    'element nodes edges data list feed content contents elements objects values value response pages publications headlines member graph collection payload ' +
    'output related latest trending popular recommended recommendations teasers cards archive blogs blog reports videos episodes podcasts children ' +
    'stream matches topics threads search statuses webpages مقالات أخبار اخبار منشورات'
  ).split(' '),
);
/** What an answer holds beside its articles. */
const BESIDE = /^(?:included|includes|errors?|links|_links|meta|constructor|__proto__|relationships)$/;
/** Objects with a title that is the list's, not an article's. */
const ENVELOPE =
  /^(?:feed|channel|rss|site|website|blog|source|meta|info|pagination|paging|links|self|parent|current|user|author|config|settings)$/i;
/** Names of an article that stands alone. */
const SINGLE = /^(?:item|entry|article|post|story|node|document|data|result)$/;

/** Fields by which an item is known to be an article, of one that has a title. */
const SUBSTANCE = [...NAMES.url, ...NAMES.slug, ...NAMES.body, ...NAMES.published];

/** How far a list is believed to be that of the articles; a smaller number goes before a larger one, and of one number the outermost. */
const RANK = {named: 0, emptyNamed: 1, titled: 2, untitled: 3} as const;
type Rank = (typeof RANK)[keyof typeof RANK];

export interface FoundList {
  items: unknown[];
  /** Whether articles are told by more than being objects: by titles, or by the name of an empty list. */
  isCertain: boolean;
}

/** The list of an answer that is most like one of articles: of objects with titles, under a name for lists, as far outside as may be. */
export function findList(answer: unknown): FoundList | undefined {
  let best: {items: unknown[]; rank: Rank} | undefined;
  const offer = (items: unknown[] | undefined, rank: Rank): void => {
    if (items && (!best || rank < best.rank)) best = {items, rank};
  };
  let level: [value: unknown, name: string][] = [[answer, 'data']];
  let count = 0;
  for (let depth = 0; depth < DEPTH && level.length > 0 && best?.rank !== RANK.named; depth++) {
    const next: [unknown, string][] = [];
    for (const [value, name] of level) {
      if (Array.isArray(value)) offerArray(value, isNameOfList(name), offer);
      else if (isObject(value) && count++ < MAX_OBJECTS) {
        offer(articlesByName(value, name), isNameOfList(name) ? RANK.named : RANK.titled);
        for (const [key, inner] of Object.entries(value)) if (!BESIDE.test(key)) next.push([inner, key]);
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

/** The articles of one of several lists: of a section of a front page, or of one question of several to a search engine. */
function listWithin(item: Loose): unknown[] | undefined {
  if (hasField(item, [...NAMES.body, ...NAMES.published], (value) => typeof value === 'string' || typeof value === 'number'))
    return undefined;
  for (const name of ['articles', 'posts', 'stories', 'items', 'hits', 'entries', 'docs', 'results', 'news']) {
    const list = item[name];
    if (Array.isArray(list) && list.some((inner) => isObject(inner) && isArticle(inner))) return list;
  }
  return undefined;
}

/** Articles by their numbers or ids instead of in a list, and an article that stands alone under a name for one. */
function articlesByName(value: Loose, name: string): unknown[] | undefined {
  const all = Object.entries(value).filter(([key]) => !BESIDE.test(key));
  if (all.length > 0 && all.every(([key, item]) => !ENVELOPE.test(key) && isObject(item) && isArticle(item)))
    return all.map(([, item]) => item);
  /* XML that was turned into JSON has no list where there is one item. */
  const single = ENVELOPE.test(name)
    ? all.find(([key, item]) => SINGLE.test(key) && isObject(item) && isArticle(item))
    : undefined;
  return single && [single[1]];
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Whether something has an address, a text or a date, which a person or a setting with a name has not. */
const hasSubstance = (item: Loose): boolean => hasField(item, SUBSTANCE, isGiven);

const isArticle = (item: Loose): boolean => hasTitle(item) && hasSubstance(unwrap(item, (value) => value));

/** Whether an answer may be an article itself, of which `whole` is what it holds without wrappers. A site has a name and an address as well. */
export const mayBeArticle = (answer: Loose, whole: Loose): boolean =>
  !('@type' in answer) && hasField(whole, [...NAMES.body, ...NAMES.published], isGiven) && failureOf(answer) === undefined;

function isNameOfList(name: string): boolean {
  const words = name
    .replace(/[_-][a-z]{2}$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .split(/[^\p{L}]+/u);
  return LIST_NAMES.has((words.filter(Boolean).at(-1) ?? '').toLowerCase().replace(/^ال/, ''));
}
