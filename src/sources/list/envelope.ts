import {isObject, readText, type Loose} from '../../model/read-article.js';
import {writeBlockBody} from './block-body.js';
import {findList, mayBeArticle} from './find-list.js';
import {hasField, FIELD_NAMES} from './names.js';
import {createResolver, type Resolve} from '../references.js';
import {hasTitle, unwrapItem, singleTextOf} from './unwrap-item.js';

export interface FoundItems {
  items: Loose[];
  /** Number of values in the list that are no objects. */
  unread: number;
  resolve: Resolve;
  /** Address of the next page, as the answer gives it. */
  next: string | undefined;
}

/** Finds the articles of an answer, without their wrappers. Where there is no list, the answer may be an article itself. */
export function findItems(answer: unknown): FoundItems {
  const resolve = createResolver(answer);
  const found = itemsOf(answer);
  const items = found.filter(isObject).map((item) => unwrapItem(item, resolve));
  return {items, unread: found.length - items.length, resolve, next: nextOf(answer)};
}

function itemsOf(answer: unknown): unknown[] {
  const whole = isObject(answer) ? unwrapItem(answer, (value) => value) : {};
  const isHeaded = singleTextOf(whole.headline) !== undefined || singleTextOf(whole.headlines) !== undefined;
  const isArticle = isObject(answer) && mayBeArticle(answer, whole) && (isHeaded || hasTitle(answer));
  if (isArticle && (isHeaded || hasField(whole, FIELD_NAMES.body, isBody))) return [answer];
  const list = findList(answer);
  if (list?.isCertain) return list.items;
  return isArticle ? [answer] : (list?.items ?? []);
}

const isBody = (value: unknown): boolean => singleTextOf(value) !== undefined || writeBlockBody(value) !== undefined;

/** Whether an answer has a list of articles, even an empty one. */
export const hasList = (answer: unknown): boolean =>
  /* Blogger leaves out the entries of an empty feed. */
  findList(answer) !== undefined || (isObject(answer) && (isObject(answer.feed) || answer.kind === 'blogger#postList'));

const NEXT_FIELDS = ['next', 'next_url', 'nextUrl', 'next_page', 'nextPage', 'next_page_url', 'nextPageUrl', 'hydra:next'];

/** The address of the next page; of a collection without items of its own, that of its first page (ActivityPub). */
function nextOf(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  const {first, type} = answer;
  const outer = [answer, answer.meta, answer.data].filter(isObject);
  const places = outer.flatMap((place) => [place.links, place._links, place.paging, place.pagination, place]).filter(isObject);
  const named = places.flatMap((place) => NEXT_FIELDS.map((name) => place[name]));
  const isCollection = /^(?:Ordered)?Collection$/.test(String(type));
  return [...named, isCollection ? first : undefined]
    .map((value) => readText(isObject(value) ? (value.href ?? value.url ?? value.id) : value))
    .find((address) => address && /^(?:https?:|[/?])/.test(address));
}
