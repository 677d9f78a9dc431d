import * as strings from '../locale/strings.js';
import {formatDuration} from '../locale/formats.js';
import {parseMoment} from '../locale/moment.js';
import {insert} from '../text/isolate-plain.js';

export type Kind = 'article' | 'live' | 'breaking' | 'opinion' | 'video' | 'gallery' | 'audio' | 'sponsored';
export type Access = 'free' | 'registered' | 'premium' | 'exclusive';

export const KINDS: readonly Kind[] = ['article', 'live', 'breaking', 'opinion', 'video', 'gallery', 'audio', 'sponsored'];

/** The kind that was asked for, else the one that an article's `genre` (schema.org) names. */
export function kindOf(kind: Kind | undefined, genre: string | undefined): Kind {
  const known = (name: string | undefined) => KINDS.find((item) => item === name && item !== 'article');
  return known(kind) ?? known(genre?.toLowerCase()) ?? 'article';
}

export interface BadgeSource {
  kind: Kind;
  access: Access;
  sponsor?: string | undefined;
  label?: string | undefined;
  duration?: string | undefined;
  /** True for a breaking story whose time has run out. */
  hasEnded: boolean;
  isModified: boolean;
  language: string;
}

export interface Badge {
  /** What it says; never told by colour alone. */
  text: string;
  /** How strongly it is set. */
  tone: 'alarm' | 'plain';
}

const KIND_TEXT: ReadonlyMap<Kind, () => string> = new Map([
  ['opinion', strings.opinion],
  ['video', strings.video],
  ['gallery', strings.gallery],
  ['audio', strings.audio],
]);

const ACCESS_TEXT: ReadonlyMap<Access, () => string> = new Map([
  ['exclusive', strings.exclusive],
  ['premium', strings.premium],
  ['registered', strings.registered],
]);

/**
 * The one badge of a card. What a reader must not miss comes first: breaking, live, paid for (the law in most
 * countries), the newsroom's own label, who may read it, the kind of piece with its duration.
 */
export function badgeOf(source: BadgeSource): Badge | undefined {
  const {kind, sponsor, label, hasEnded, isModified} = source;
  if (kind === 'breaking' && !hasEnded) return {text: strings.breaking(), tone: 'alarm'};
  if (kind === 'live') return {text: strings.live(), tone: 'alarm'};
  if (sponsor) return plain(insert(strings.sponsoredBy, sponsor));
  if (kind === 'sponsored') return plain(strings.sponsored());
  if (label) return plain(label);
  const access = ACCESS_TEXT.get(source.access)?.();
  if (access) return plain(access);
  if (kind === 'breaking') return isModified ? plain(strings.updated()) : undefined;
  const text = KIND_TEXT.get(kind)?.();
  const duration = source.duration && formatDuration(source.duration, source.language);
  return text ? plain(duration ? `${text} ${duration}` : text) : undefined;
}

/** When a breaking story ends, milliseconds since 1970. One without a date does not end. */
export function breakingEnd(since: string | undefined, minutes = 60): number {
  const moment = since === undefined ? undefined : parseMoment(since);
  return moment ? moment.epoch + minutes * 60_000 : Infinity;
}

const plain = (text: string): Badge => ({text, tone: 'plain'});
