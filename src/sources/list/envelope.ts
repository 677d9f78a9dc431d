import {isObject, readText, type Loose} from '../../model/read-article.js';
import {blockBody} from './block-body.js';
import {findList, mayBeArticle} from './find-list.js';
import {hasField, NAMES} from './names.js';
import {resolver, type Resolve} from '../references.js';
import {hasTitle, unwrap, valueOf} from './unwrap-item.js';

export interface Items {
  items: Loose[];
  /** Values of the list that are no objects. */
  unread: number;
  resolve: Resolve;
  /** Address of the next page. */
  next: string | undefined;
}

/** The articles of an answer, without what they are wrapped in. Where there is no list, the answer is an item itself. */
export function findItems(answer: unknown): Items {
  const resolve = resolver(answer);
  const found = itemsOf(answer);
  const items = found.filter(isObject).map((item) => unwrap(item, resolve));
  return {items, unread: found.length - items.length, resolve, next: nextOf(answer)};
}

function itemsOf(answer: unknown): unknown[] {
  const whole = isObject(answer) ? unwrap(answer, (value) => value) : {};
  const isHeaded = valueOf(whole.headline) !== undefined || valueOf(whole.headlines) !== undefined;
  const isArticle = isObject(answer) && mayBeArticle(answer, whole) && (isHeaded || hasTitle(answer));
  if (isArticle && (isHeaded || hasField(whole, NAMES.body, isBody))) return [answer];
  const list = findList(answer);
  if (list?.isCertain) return list.items;
  return isArticle ? [answer] : (list?.items ?? []);
}

const isBody = (value: unknown): boolean => valueOf(value) !== undefined || blockBody(value) !== undefined;

/** Whether an answer has a list of objects, be it empty, where one of the known systems has it. */
export const hasList = (answer: unknown): boolean =>
  /* Blogger leaves the entries of an empty feed out. */
  findList(answer) !== undefined || (isObject(answer) && (isObject(answer.feed) || answer.kind === 'blogger#postList'));

const NEXT = ['next', 'next_url', 'nextUrl', 'next_page', 'nextPage', 'next_page_url', 'nextPageUrl', 'hydra:next'];

/** Where the address of the next page stands, and that of a collection whose items are all on pages (ActivityPub). */
function nextOf(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  const {first, type} = answer;
  const outer = [answer, answer.meta, answer.data].filter(isObject);
  const places = outer.flatMap((place) => [place.links, place._links, place.paging, place.pagination, place]).filter(isObject);
  const named = places.flatMap((place) => NEXT.map((name) => place[name]));
  const isCollection = /^(?:Ordered)?Collection$/.test(String(type));
  return [...named, isCollection ? first : undefined]
    .map((value) => readText(isObject(value) ? (value.href ?? value.url ?? value.id) : value))
    .find((address) => address && /^(?:https?:|[/?])/.test(address));
}
