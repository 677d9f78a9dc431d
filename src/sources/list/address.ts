import {isObject, readText, type Loose} from '../../model/read-article.js';
import {absolute} from '../article-list.js';
import {NAMES} from './names.js';
import type {Field} from './values.js';
import {valueOf} from './unwrap-item.js';

/** A slug as addresses have it. Newsrooms call by that name also the working title of a story ("SYRIA-PORT/"). */
const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}_~.%/-]+$/u;

/** What has nothing of an address, though it is called one. */
const BARE = /^[^\s/.:?#]+$/;

/** The place of a thing in a content repository (AEM), which is no page's. */
const REPOSITORY = /^\/content\/dam\//;

/**
 * The address of an item: an address, else a path of the page's own site, else an identifier that is an address. A path that is made of a slug is noted in
 * `guessed`.
 */
export function addressOf(item: Loose, field: Field, base: string | undefined, guessed: string[]): string | undefined {
  const path = (value: unknown): string | undefined => (/^\/(?!\/)/.test(valueOf(value) ?? '') ? valueOf(value) : undefined);
  const inTitle = (value: unknown): string | undefined => /<a\s[^<>]*\bhref="([^"]+)"/i.exec(valueOf(value) ?? '')?.[1];
  const written = field(NAMES.url, linkOf) ?? field(['uri', 'urlpath'], path) ?? field(NAMES.headline, inTitle) ?? pathOf(item);
  if (written !== undefined && !BARE.test(written)) return absolute(written, base);
  /* A slug is a name in the address of a page, which the site of the page knows and its interface does not. */
  const slug = written ?? field(NAMES.slug, valueOf);
  if (slug !== undefined && /^(?:https?:|\/)/.test(slug)) return absolute(slug, base);
  if (slug === undefined || !SLUG.test(slug))
    return field(NAMES.id, (value) => (/^https?:/.test(valueOf(value) ?? '') ? valueOf(value) : undefined));
  guessed.push(`/${slug}`);
  return `/${slug}`;
}

/** The path by which a system finds an article that has no other: Joomla's, by its id, Drupal's, by its node, and Discourse's, by its slug and id. */
function pathOf({asset_id: asset, id, nid, drupal_internal__nid: internal, fancy_title: fancy, slug}: Loose): string | undefined {
  if (asset !== undefined && valueOf(id)) return `/index.php?option=com_content&view=article&id=${valueOf(id)}`;
  if (fancy !== undefined && valueOf(slug) && valueOf(id)) return `/t/${valueOf(slug)}/${valueOf(id)}`;
  const node = valueOf(nid) ?? valueOf(internal);
  return node === undefined ? undefined : `/node/${node}`;
}

/** A text, an alias (Drupal), a base and a path (Wix), or the alternate one of several links (Atom). */
function linkOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const links = value.filter(isObject);
    const link = links.find(({rel}) => rel === 'alternate') ?? (links.some(({rel}) => rel !== undefined) ? undefined : links[0]);
    return linkOf(link ?? value.find((item) => typeof item === 'string'));
  }
  if (!isObject(value))
    return typeof value === 'string' && value.trim() !== '' && !REPOSITORY.test(value) ? value.trim() : undefined;
  const {alias, href, url, URL: upper, Url: capital, base, path, value: plain, $t} = value;
  if (typeof base === 'string' && typeof path === 'string' && URL.canParse(path, base)) return new URL(path, base).href;
  return [alias, href, url, upper, capital, path, plain, $t].map(readText).find((found) => found !== undefined);
}
