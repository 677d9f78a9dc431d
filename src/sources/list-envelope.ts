import {isObject, text, type Loose} from '../model/read-article.js';

/** Gives what a value refers to elsewhere in an answer, else the value. */
export type Resolve = (value: unknown) => unknown;

export interface Items {
  items: Loose[];
  resolve: Resolve;
  /** Address of the next page. */
  next: unknown;
}

/** Levels of an answer at which a list is looked for. */
const DEPTH = 4;
/** What an item is wrapped in. */
const WRAPPERS = ['_source', 'document', 'fields', 'attributes', 'object', 'node'] as const;
const TITLES = /^(?:field_)?(?:headlines?|title|name|webTitle|post_title)$/;

/** A single text of what may be a list, an object of one value, or the main one of several in roles. */
export function valueOf(value: unknown): string | undefined {
  const all = Array.isArray(value) ? value : [value];
  const first: unknown = all.find((item) => isObject(item) && item.role === 'main') ?? all[0];
  if (!isObject(first)) return text(first);
  const {processed, value: plain, rendered, basic, main, $t, text: words} = first;
  return [processed, plain, rendered, basic, main, $t, first['#text'], first['@value'], words]
    .map(text)
    .find((found) => found !== undefined);
}

/** The articles of an answer, without what they are wrapped in. Where there is no list, the answer is an item itself. */
export function findItems(answer: unknown): Items {
  const resolve = resolver(answer);
  const isItem = isObject(answer) && ('headline' in answer || 'headlines' in answer);
  const found =
    (isItem ? undefined : findList(answer)) ??
    (isObject(answer) && !('@type' in answer) && hasTitle(unwrap(answer, resolve)) ? [answer] : []);
  const items = found.filter(isObject).map((item) => unwrap(item, resolve));
  const {links, next, next_page_url: nextUrl} = isObject(answer) ? answer : ({} as Loose);
  const linked = isObject(links) ? links.next : undefined;
  const address = [linked, isObject(linked) ? linked.href : undefined, next, nextUrl]
    .map(text)
    .find((item) => item && /^(?:https?:|[/?])/.test(item));
  return {items, resolve, next: address};
}

/** Whether an answer has a list of objects, be it empty, where one of the known systems has it. */
export const hasList = (answer: unknown): boolean =>
  /* Blogger leaves the entries of an empty feed out. */
  findList(answer) !== undefined || (isObject(answer) && isObject(answer.feed));

/** The first list of objects with titles, from the outside in; else the first empty list of a name for lists, else the first of objects. */
function findList(answer: unknown): unknown[] | undefined {
  let untitled: unknown[] | undefined;
  let level: unknown[] = [answer];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) {
        const objects = value.filter(isObject);
        if (objects.some((item) => hasTitle(unwrap(item, (inner) => inner)))) return value;
        if (objects.length > 0 || value.length === 0) untitled ??= value;
      } else if (isObject(value))
        for (const [name, inner] of Object.entries(value))
          if (!/^(?:included|includes|errors|links|meta|constructor|__proto__)$/.test(name)) next.push(inner);
    }
    level = next;
  }
  return untitled;
}

const hasTitle = (item: Loose): boolean =>
  Object.keys(item).some((name) => TITLES.test(name) && valueOf(item[name]) !== undefined);

/** An item with what its wrappers hold; an activity stands for its object. */
function unwrap(item: Loose, resolve: Resolve): Loose {
  let merged: Loose = item;
  for (const name of WRAPPERS) {
    const inner = merged[name];
    if (isObject(inner)) merged = {...merged, ...inner};
  }
  const {relationships, taxonomy, credits, ...rest} = merged;
  const related = isObject(relationships)
    ? Object.entries(relationships).map(([name, value]) => [name, resolve(isObject(value) ? value.data : value)])
    : [];
  return {
    ...rest,
    ...(isObject(taxonomy) && {section: taxonomy.primary_section, tags: taxonomy.tags}),
    ...(isObject(credits) && {author: credits.by}),
    ...Object.fromEntries(related),
  };
}

/** JSON:API has what an item refers to in `included`, Contentful in `includes`; Strapi has it in place, in `data`. */
function resolver(answer: unknown): Resolve {
  const {included, includes} = isObject(answer) ? answer : ({} as Loose);
  const things = [included, ...(isObject(includes) ? Object.values(includes) : [])].flat().filter(isObject);
  const byId = new Map(things.map((thing) => [idOf(thing), thing] as const));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isObject(value)) return value;
    if (isObject(value.data) || Array.isArray(value.data)) return resolve(value.data);
    const found = byId.get(idOf(value));
    const {attributes, fields, meta} = found ?? value;
    return (found ?? (isObject(attributes) || isObject(fields)))
      ? {
          ...value,
          ...(isObject(meta) && meta),
          ...(isObject(value.meta) && value.meta),
          ...(isObject(attributes) && attributes),
          ...(isObject(fields) && fields),
        }
      : value;
  };
  return resolve;
}

function idOf({type, id, sys}: Loose): string | undefined {
  if (isObject(sys)) return text(sys.id) && `sys ${text(sys.id)}`;
  return text(id) && text(type) ? `${text(type)} ${text(id)}` : undefined;
}
