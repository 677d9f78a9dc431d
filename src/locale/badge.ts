import * as strings from './strings.js';
import {formatDuration} from './numbers.js';
import {parseMoment} from './date-time.js';
import type {MediaObject, NewsArticle} from '../model/news-article.js';
import {formatMessage} from '../text/isolate.js';

export const KINDS = ['article', 'live', 'breaking', 'opinion', 'video', 'gallery', 'audio', 'sponsored'] as const;
export type Kind = (typeof KINDS)[number];

export const ACCESSES = ['free', 'registered', 'premium', 'exclusive'] as const;
export type Access = (typeof ACCESSES)[number];

/** Properties of an article that its badge depends on. */
export interface ArticleFacts {
  type?: string | undefined;
  genre?: string | undefined;
  isFree?: boolean | undefined;
  sponsor?: string | undefined;
  video?: MediaObject | undefined;
  audio?: MediaObject | undefined;
  ended?: string | undefined;
  /** Date of the last change, else of publication. */
  changed?: string | undefined;
}

/** Kinds that a subtype of schema.org `Article` names. */
const KIND_BY_TYPE: ReadonlyMap<string | undefined, Kind> = new Map([
  ['LiveBlogPosting', 'live'],
  ['OpinionNewsArticle', 'opinion'],
  ['AdvertiserContentArticle', 'sponsored'],
]);

/** Finds the kind: the given one, else that of the article's `genre` (schema.org), type or medium. A live blog that has ended counts as an article. */
export function kindOf(kind: Kind | undefined, facts: ArticleFacts | undefined, now?: number): Kind {
  const known = (name: string | undefined) => (name && name !== 'article' ? KINDS.find((item) => item === name) : undefined);
  const asked = known(kind);
  const own = asked ?? known(facts?.genre?.toLowerCase()) ?? KIND_BY_TYPE.get(facts?.type);
  const isOver = own === 'live' && liveEnd(facts, asked === 'live') <= (now ?? Date.now());
  return (isOver ? undefined : own) ?? (facts?.video ? 'video' : facts?.audio ? 'audio' : 'article');
}

/** Milliseconds after which a live blog counts as ended: many systems never say when it does. */
const LIVE_DURATION = 24 * 60 * 60_000;

/** When a live blog ends, milliseconds since 1970: its own date, else a day after its last change, unless the page itself declares it live. */
function liveEnd({ended, changed}: ArticleFacts = {}, isAsked: boolean): number {
  const at = (date: string | undefined) => (date === undefined ? undefined : parseMoment(date)?.epoch);
  return at(ended) ?? (isAsked ? Infinity : (at(changed) ?? Infinity) + LIVE_DURATION);
}

/** Finds who may read it: the given access, else that of the article. */
export const accessOf = (access: Access | undefined, facts: ArticleFacts | undefined): Access =>
  access !== undefined && access !== 'free' ? access : facts?.isFree === false ? 'premium' : 'free';

/** Duration of the video or audio, as the article gives it. */
export const durationOf = (facts: ArticleFacts | undefined): string | undefined => (facts?.video ?? facts?.audio)?.duration;

export interface BadgeInput {
  kind: Kind;
  access: Access;
  sponsor?: string | undefined;
  label?: string | undefined;
  duration?: string | undefined;
  /** Whether a breaking story's time is over. */
  hasEnded: boolean;
  isModified: boolean;
  language: string;
}

export interface Badge {
  /** The text says it all: no meaning is in the colour alone (WCAG 1.4.1). */
  text: string;
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
 * Chooses the one badge of a card, the most important first: sponsored (the law in most countries), breaking, live, the newsroom's own label,
 * access, kind with duration.
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

/** Chooses the badge in the head of an article, by the same order. */
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

/** When a breaking story ends, milliseconds since 1970; `Infinity` without a date. */
export function breakingEnd(since: string | undefined, minutes = 60): number {
  const moment = since === undefined ? undefined : parseMoment(since);
  return moment ? moment.epoch + minutes * 60_000 : Infinity;
}

const plainBadge = (text: string): Badge => ({text, tone: 'plain'});
