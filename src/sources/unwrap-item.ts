import {isObject, text, type Loose} from '../model/read-article.js';
import type {Resolve} from './references.js';

/** What an item is wrapped in. */
const WRAPPERS = ['_source', 'document', 'node', 'object', 'fields', 'attributes', 'frontmatter'] as const;
/** Names that are wrappers where what they hold has a title, and fields where it has none. */
const TITLED_WRAPPERS = ['data', 'content', 'properties', 'elements', 'post', 'article', 'item', 'story'] as const;
const TITLES = /^(?:field_)?(?:headlines?|title|name|webTitle|post_title)$/;

/** Languages of a text that is given in several. */
const LANGUAGE = /^(?!id$)[a-z]{2}(?:[-_][A-Z]{2})?$/;

/** A single text of what may be a list, an object of one value, or the main one of several in roles. */
export function valueOf(value: unknown): string | undefined {
  const all = Array.isArray(value) ? value : [value];
  const first: unknown = all.find((item) => isObject(item) && item.role === 'main') ?? all[0];
  if (!isObject(first)) return text(first);
  const {processed, value: plain, rendered, basic, main, $t, text: words, current} = first;
  return [processed, plain, rendered, basic, main, $t, first['#text'], first['@value'], words, current, translationOf(first)]
    .map(text)
    .find((found) => found !== undefined);
}

/** A text in Arabic, or in the first language that it is given in. */
function translationOf(value: Loose): unknown {
  const names = Object.keys(value);
  if (names.length === 0 || !names.every((name) => LANGUAGE.test(name))) return undefined;
  return value[names.find((name) => name.startsWith('ar')) ?? names[0]!];
}

/** Whether an item has a title, be it in what it is wrapped in. */
export const hasTitle = (item: Loose): boolean => isTitled(unwrap(item, (value) => value));

const isTitled = (item: Loose): boolean =>
  Object.keys(item).some((name) => TITLES.test(name) && valueOf(item[name]) !== undefined);

/** An item with what its wrappers hold; an activity stands for its object. */
export function unwrap(item: Loose, resolve: Resolve): Loose {
  let merged: Loose = item;
  for (const name of WRAPPERS) {
    const inner = merged[name];
    if (isObject(inner)) merged = {...merged, ...inner};
  }
  for (const name of TITLED_WRAPPERS) {
    const inner = merged[name];
    if (isObject(inner) && isTitled(inner)) merged = {...merged, [name]: undefined, ...inner};
  }
  const {relationships, taxonomy, credits, metadata, ...rest} = merged;
  const related: Loose = isObject(relationships)
    ? Object.fromEntries(
        Object.entries(relationships).map(([name, value]) => [name, resolve(isObject(value) ? value.data : value)]),
      )
    : {};
  return {
    ...(isObject(metadata) && metadata),
    ...rest,
    ...(isObject(taxonomy) && {section: taxonomy.primary_section, tags: taxonomy.tags}),
    ...(isObject(credits) && {author: credits.by}),
    /* Drupal's author is the user who made the node. */
    ...(isObject(related.uid) && {author: related.uid}),
    ...related,
  };
}
