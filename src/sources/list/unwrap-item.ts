import {isObject, readText, type Loose} from '../../model/read-article.js';
import {hasField, FIELD_NAMES} from './names.js';
import type {Resolve} from '../references.js';

/** Names of fields that wrap an item. */
const WRAPPERS = ['_source', 'document', 'node', 'object', 'fields', 'attributes', 'frontmatter', 'fieldData'] as const;
/** Names of fields that wrap an item if their object has a title, and are ordinary fields if not. */
const TITLED_WRAPPERS = ['data', 'content', 'properties', 'elements', 'post', 'record', 'article', 'item', 'story'] as const;

/** Keys of a text in several languages. */
const LANGUAGE_CODE = /^(?!id$)[a-z]{2}(?:[-_][A-Z]{2})?$/;

/** Reads a single text: a value, the first of a list, the one in an object, or the one whose role is "main". */
export function singleTextOf(value: unknown): string | undefined {
  const all = Array.isArray(value) ? value : [value];
  const first: unknown = all.find((item) => isObject(item) && item.role === 'main') ?? all[0];
  if (!isObject(first)) return readText(first);
  const {processed, value: plain, rendered, basic, main, $t, text: words, current, html, markup, content} = first;
  const named = [
    processed,
    plain,
    rendered,
    basic,
    main,
    $t,
    first['#text'],
    first['@value'],
    words,
    current,
    html,
    markup,
    content,
  ];
  return [...named, translationOf(first)].map(readText).find((found) => found !== undefined);
}

/** The Arabic text of an object with texts in several languages, else the first. */
function translationOf(value: Loose): unknown {
  const names = Object.keys(value);
  if (names.length === 0 || !names.every((name) => LANGUAGE_CODE.test(name))) return undefined;
  return value[names.find((name) => name.startsWith('ar')) ?? names[0]!];
}

/** Whether an item has a title, itself or in a wrapper. */
export const hasTitle = (item: Loose): boolean => isTitled(unwrapItem(item, (value) => value));

/** Whether an item has a text, as short posts without a title do. */
const isUntitledPost = (item: Loose): boolean =>
  isObject(item.record) || ['text', 'content', 'body', 'html'].some((name) => readText(item[name]) !== undefined);

const isTitled = (item: Loose): boolean => hasField(item, FIELD_NAMES.headline, (value) => singleTextOf(value) !== undefined);

/** Merges an item with its wrappers, and an activity with its object (ActivityPub). */
export function unwrapItem(item: Loose, resolve: Resolve): Loose {
  let merged: Loose = item;
  for (const name of WRAPPERS) {
    const inner = merged[name];
    if (isObject(inner)) merged = {...merged, ...inner};
  }
  for (const name of TITLED_WRAPPERS) {
    const inner = merged[name];
    if (isObject(inner) && (isTitled(inner) || (!isTitled(merged) && isUntitledPost(inner))))
      merged = {...merged, [name]: undefined, ...inner};
  }
  const {relationships, taxonomy, credits, metadata, meta, seo, _source: _, ...rest} = merged;
  const related: Loose = isObject(relationships)
    ? Object.fromEntries(
        Object.entries(relationships).map(([name, value]) => [name, resolve(isObject(value) ? value.data : value)]),
      )
    : {};
  return {
    /* Fields for search engines are used where the article lacks its own. */
    ...searchFieldsOf(seo),
    ...searchFieldsOf(meta),
    ...(isObject(metadata) && metadata),
    ...rest,
    ...(isObject(taxonomy) && {section: taxonomy.primary_section, tags: taxonomy.tags}),
    ...(isObject(credits) && {author: credits.by}),
    /* In Drupal the author is the user who created the node. */
    ...(isObject(related.uid) && {author: related.uid}),
    ...related,
  };
}

const searchFieldsOf = (seo: unknown): Loose =>
  isObject(seo)
    ? {...(readText(seo.description) && {seo_description: seo.description}), ...(isObject(seo.image) && {seo_image: seo.image})}
    : {};
