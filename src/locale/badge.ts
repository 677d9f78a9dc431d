import * as strings from './strings.js';
import {formatDuration} from './numbers.js';
import {parseMoment} from './date-time.js';
import type {MediaObject, NewsArticle} from '../model/news-article.js';
import {formatMessage} from '../text/isolate.js';

export const KINDS = ['article', 'live', 'breaking', 'opinion', 'video', 'gallery', 'audio', 'sponsored'] as const;
export type Kind = (typeof KINDS)[number];

export const ACCESSES = ['free', 'registered', 'premium', 'exclusive'] as const;
export type Access = (typeof ACCESSES)[number];

/** What an article says of itself that its readers are told. */
export interface ArticleFacts {
  type?: string | undefined;
  genre?: string | undefined;
  isFree?: boolean | undefined;
  sponsor?: string | undefined;
  video?: MediaObject | undefined;
  audio?: MediaObject | undefined;
  ended?: string | undefined;
  /** When it was last changed, or published. */
  changed?: string | undefined;
}

/** Subtypes of schema.org `Article` that are a kind of their own. */
const KIND_BY_TYPE: ReadonlyMap<string | undefined, Kind> = new Map([
  ['LiveBlogPosting', 'live'],
  ['OpinionNewsArticle', 'opinion'],
  ['AdvertiserContentArticle', 'sponsored'],
]);

/** The kind that was asked for, else the one that an article's `genre` (schema.org), its type or its medium says. A live blog that is over is an article. */
export function kindOf(kind: Kind | undefined, facts: ArticleFacts | undefined, now?: number): Kind {
  const known = (name: string | undefined) => KINDS.find((item) => item === name && item !== 'article');
  const asked = known(kind);
  const own = asked ?? known(facts?.genre?.toLowerCase()) ?? KIND_BY_TYPE.get(facts?.type);
  const isOver = own === 'live' && liveEnd(facts, asked === 'live') <= (now ?? Date.now());
  return (isOver ? undefined : own) ?? (facts?.video ? 'video' : facts?.audio ? 'audio' : 'article');
}

/** Milliseconds after which nobody is reporting live: many systems never say that a live blog has ended. */
const LIVE_DURATION = 24 * 60 * 60_000;

/** When a live blog ends, milliseconds since 1970: as it says, else a day after its last change, unless the page itself says that it is live. */
function liveEnd({ended, changed}: ArticleFacts = {}, isAsked: boolean): number {
  const at = (date: string | undefined) => (date === undefined ? undefined : parseMoment(date)?.epoch);
  return at(ended) ?? (isAsked ? Infinity : (at(changed) ?? Infinity) + LIVE_DURATION);
}

/** Who may read it: as was asked for, else as the article says. */
export const accessOf = (access: Access | undefined, facts: ArticleFacts | undefined): Access =>
  access !== undefined && access !== 'free' ? access : facts?.isFree === false ? 'premium' : 'free';

/** How long a video or an audio is. */
export const durationOf = (facts: ArticleFacts | undefined): string | undefined => (facts?.video ?? facts?.audio)?.duration;

export interface BadgeInput {
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
 * The one badge of a card. What a reader must not miss comes first: paid for (the law in most countries), breaking, live, the newsroom's own label,
 * who may read it, the kind of piece with its duration.
 */
export function badgeOf(source: BadgeInput): Badge | undefined {
  const {kind, sponsor, label, hasEnded, isModified} = source;
  if (sponsor) return plainBadge(formatMessage(strings.sponsoredBy, sponsor));
  if (kind === 'sponsored') return plainBadge(strings.sponsored());
  if (kind === 'breaking' && !hasEnded) return {text: strings.breaking(), tone: 'alarm'};
  if (kind === 'live') return {text: strings.live(), tone: 'alarm'};
  if (label) return plainBadge(label);
  const access = ACCESS_TEXT.get(source.access)?.();
  if (access) return plainBadge(access);
  if (kind === 'breaking') return isModified ? plainBadge(strings.updated()) : undefined;
  const text = KIND_TEXT.get(kind)?.();
  const duration = source.duration && formatDuration(source.duration, source.language);
  return text ? plainBadge(duration ? `${text} ${duration}` : text) : undefined;
}

/** What the head of an article says by the same rule: who paid for it, that it is live, who may read it, its kind. */
export function badgeOfArticle(article: NewsArticle, language: string): Badge | undefined {
  const {'@type': type, genre, isAccessibleForFree: isFree, sponsor, video, audio, coverageEndTime: ended} = article;
  const changed = article.dateModified ?? article.datePublished;
  const facts = {type, genre, isFree, sponsor: sponsor?.name, video, audio, ended, changed};
  const [kind, access] = [kindOf(undefined, facts), accessOf(undefined, facts)];
  return badgeOf({
    kind,
    access,
    sponsor: facts.sponsor,
    duration: durationOf(facts),
    hasEnded: true,
    isModified: false,
    language,
  });
}

/** When a breaking story ends, milliseconds since 1970. One without a date does not end. */
export function breakingEnd(since: string | undefined, minutes = 60): number {
  const moment = since === undefined ? undefined : parseMoment(since);
  return moment ? moment.epoch + minutes * 60_000 : Infinity;
}

const plainBadge = (text: string): Badge => ({text, tone: 'plain'});
