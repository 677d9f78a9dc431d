import {isObject, readText, type Loose} from '../../model/read-article.js';
import {resolveUrl} from '../article-list.js';
import {FIELD_NAMES} from './names.js';
import type {ReadField} from './values.js';
import {singleTextOf} from './unwrap-item.js';

/** A slug as part of an address. Some newsrooms give the field of that name the working title of a story instead ("SYRIA-PORT/"). */
const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}_~.%/-]+$/u;

/** A value without any mark of an address, in a field that is named so. */
const BARE_WORD = /^[^\s/.:?#]+$/;

/** A path in a content repository (AEM), which is not the address of a page. */
const REPOSITORY_PATH = /^\/content\/dam\//;

/**
 * The address of an item: from a field with an address, else a path, else made of a slug, else an identifier that is an address. Paths that are made of
 * slugs are added to `guessed`.
 */
export function itemUrlOf(item: Loose, field: ReadField, base: string | undefined, guessed: string[]): string | undefined {
  const path = (value: unknown): string | undefined =>
    /^\/(?!\/)/.test(singleTextOf(value) ?? '') ? singleTextOf(value) : undefined;
  const inTitle = (value: unknown): string | undefined => /<a\s[^<>]*\bhref="([^"]+)"/i.exec(singleTextOf(value) ?? '')?.[1];
  const written =
    field(FIELD_NAMES.url, urlOf) ?? field(['uri', 'urlpath'], path) ?? field(FIELD_NAMES.headline, inTitle) ?? knownPathOf(item);
  if (written !== undefined && !BARE_WORD.test(written)) return resolveUrl(written, base);
  /* A slug is only a part of the page's address, and the answer does not say of what. */
  const slug = written ?? field(FIELD_NAMES.slug, singleTextOf);
  if (slug !== undefined && /^(?:https?:|\/)/.test(slug)) return resolveUrl(slug, base);
  if (slug === undefined || !SLUG.test(slug))
    return field(FIELD_NAMES.id, (value) => (/^https?:/.test(singleTextOf(value) ?? '') ? singleTextOf(value) : undefined));
  guessed.push(`/${slug}`);
  return `/${slug}`;
}

/** The path that a known system gives an article: Joomla by its id, Drupal by its node, Discourse by its slug and id. */
function knownPathOf({
  asset_id: asset,
  id,
  nid,
  drupal_internal__nid: internal,
  fancy_title: fancy,
  slug,
}: Loose): string | undefined {
  if (asset !== undefined && singleTextOf(id)) return `/index.php?option=com_content&view=article&id=${singleTextOf(id)}`;
  if (fancy !== undefined && singleTextOf(slug) && singleTextOf(id)) return `/t/${singleTextOf(slug)}/${singleTextOf(id)}`;
  const node = singleTextOf(nid) ?? singleTextOf(internal);
  return node === undefined ? undefined : `/node/${node}`;
}

/** The address in a value: a text, an alias (Drupal), a base and a path (Wix), or the alternate one of several links (Atom). */
function urlOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const links = value.filter(isObject);
    const link = links.find(({rel}) => rel === 'alternate') ?? (links.some(({rel}) => rel !== undefined) ? undefined : links[0]);
    return urlOf(link ?? value.find((item) => typeof item === 'string'));
  }
  if (!isObject(value))
    return typeof value === 'string' && value.trim() !== '' && !REPOSITORY_PATH.test(value) ? value.trim() : undefined;
  const {alias, href, url, URL: upper, Url: capital, base, path, value: plain, $t} = value;
  if (typeof base === 'string' && typeof path === 'string' && URL.canParse(path, base)) return new URL(path, base).href;
  return [alias, href, url, upper, capital, path, plain, $t].map(readText).find((found) => found !== undefined);
}
