import {isObject, readText, type Loose} from '../../model/read-article.js';
import {hasField, NAMES} from './names.js';
import type {Resolve} from '../references.js';

/** What an item is wrapped in. */
const WRAPPERS = ['_source', 'document', 'node', 'object', 'fields', 'attributes', 'frontmatter', 'fieldData'] as const;
/** Names that are wrappers where what they hold has a title, and fields where it has none. */
const TITLED_WRAPPERS = ['data', 'content', 'properties', 'elements', 'post', 'record', 'article', 'item', 'story'] as const;

/** Languages of a text that is given in several. */
const LANGUAGE = /^(?!id$)[a-z]{2}(?:[-_][A-Z]{2})?$/;

/** A single text of what may be a list, an object of one value, or the main one of several in roles. */
export function valueOf(value: unknown): string | undefined {
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

/** A text in Arabic, or in the first language that it is given in. */
function translationOf(value: Loose): unknown {
  const names = Object.keys(value);
  if (names.length === 0 || !names.every((name) => LANGUAGE.test(name))) return undefined;
  return value[names.find((name) => name.startsWith('ar')) ?? names[0]!];
}

/** Whether an item has a title, be it in what it is wrapped in. */
export const hasTitle = (item: Loose): boolean => isTitled(unwrap(item, (value) => value));

/** A short post has a text and no title. */
const isPost = (item: Loose): boolean =>
  isObject(item.record) || ['text', 'content', 'body', 'html'].some((name) => readText(item[name]) !== undefined);

const isTitled = (item: Loose): boolean => hasField(item, NAMES.headline, (value) => valueOf(value) !== undefined);

/** An item with what its wrappers hold; an activity stands for its object. */
export function unwrap(item: Loose, resolve: Resolve): Loose {
  let merged: Loose = item;
  for (const name of WRAPPERS) {
    const inner = merged[name];
    if (isObject(inner)) merged = {...merged, ...inner};
  }
  for (const name of TITLED_WRAPPERS) {
    const inner = merged[name];
    if (isObject(inner) && (isTitled(inner) || (!isTitled(merged) && isPost(inner))))
      merged = {...merged, [name]: undefined, ...inner};
  }
  const {relationships, taxonomy, credits, metadata, meta, seo, _source: _, ...rest} = merged;
  const related: Loose = isObject(relationships)
    ? Object.fromEntries(
        Object.entries(relationships).map(([name, value]) => [name, resolve(isObject(value) ? value.data : value)]),
      )
    : {};
  return {
    /* What is there for search engines stands in for what the article lacks. */
    ...forSearch(seo),
    ...forSearch(meta),
    ...(isObject(metadata) && metadata),
    ...rest,
    ...(isObject(taxonomy) && {section: taxonomy.primary_section, tags: taxonomy.tags}),
    ...(isObject(credits) && {author: credits.by}),
    /* Drupal's author is the user who made the node. */
    ...(isObject(related.uid) && {author: related.uid}),
    ...related,
  };
}

const forSearch = (seo: unknown): Loose =>
  isObject(seo)
    ? {...(readText(seo.description) && {seo_description: seo.description}), ...(isObject(seo.image) && {seo_image: seo.image})}
    : {};
