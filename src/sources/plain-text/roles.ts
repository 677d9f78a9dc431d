import {segmentWords} from '../../text/words.js';
import {readDateBeside, readDateLine, type DateLine} from './date-line.js';
import {breadcrumbsOf} from './path.js';
import {readByline, type Byline} from './bylines.js';
import {isSourceName} from './names.js';
import {readSignOff} from './sign-offs.js';
import {shareOfControls, isNetwork, isPhrase, readLabelled, normalizePhrase} from './phrases.js';

/** The role that a line seems to have by itself. `sortLines` decides by its place whether it has it. */
export type Role =
  | {is: 'text' | 'symbols' | 'time' | 'notice' | 'credit' | 'caption' | 'picture'}
  | {is: 'control'; isSure: boolean; isComments: boolean}
  | ({is: 'date'} & DateLine)
  | {is: 'tags'; tags: string[]}
  | {is: 'related'; hasTitle: boolean}
  /** With an empty name, the name is on the next line. */
  | {is: 'source'; name: string}
  | ({is: 'byline'} & Byline)
  | {is: 'agency'; name: string; hasMore: boolean}
  /** The text has ended. */
  | {is: 'end'; isMarked: boolean};

const TIME = /^[([]?\p{N}{1,2}[:.]\p{N}{2}[)\]]?$/u;
const BRACKETED = /^[([（«]\s*([^()[\]]{1,80}?)\s*[)\]）»][.،]?$/;
/** A text in brackets at the end, as in captions with a credit. */
const LAST_BRACKET = /[([（]([^()[\]（）]{1,60})[)\]）]\.?$/;
const PICTURE = /(?:^|[\s.(])(?:photo|photos|foto|image|crédit|credit|صورة|تصوير|عدسة|عکس|צילום)\s*[:/]\s*[^:]{2,40}$/iu;

const MAX_WORDS = {caption: 25, credit: 25, control: 9, related: 22, byline: 14, tags: 40};

export function roleOf(text: string, count: number): Role {
  if (count > MAX_WORDS.tags || text.length > 400) return {is: 'text'};
  const date = readDateLine(text);
  if (date) return {is: 'date', ...date};
  if (!/\p{L}/u.test(text)) return {is: TIME.test(text) ? 'time' : 'symbols'};
  const inner = BRACKETED.exec(text)?.[1] ?? text;
  const byline = readByline(inner);
  const beside = byline ? undefined : readDateBeside(text);
  const signOff = readSignOff(text);
  return (
    (signOff && signOff.name === undefined ? {is: 'end', isMarked: signOff.isMarked} : undefined) ??
    readTags(text) ??
    (isCredit(inner, count) ? {is: 'credit'} : undefined) ??
    (isNotice(text, count) ? {is: 'notice'} : undefined) ??
    readRelated(text, count) ??
    readSource(inner) ??
    (byline?.agency === undefined ? undefined : {is: 'agency', name: byline.agency, hasMore: false}) ??
    (byline && {is: 'byline', ...byline}) ??
    (beside && {is: 'date', ...beside}) ??
    (signOff?.name !== undefined ? {is: 'agency', name: signOff.name, hasMore: signOff.hasMore} : undefined) ??
    readPicture(inner) ??
    (isCaption(text, count) ? {is: 'caption'} : undefined) ??
    readControl(text, count) ?? {is: 'text'}
  );
}

/** Reads labelled tags ("الوسوم: …"), or a line of hashtags alone. */
function readTags(text: string): Role | undefined {
  if (/^#\S/.test(text)) {
    const tags = text.split(/[\s،,]+/).filter(Boolean);
    return tags.every((tag) => tag.startsWith('#'))
      ? {is: 'tags', tags: tags.map((tag) => tag.slice(1).replaceAll('_', ' '))}
      : undefined;
  }
  const tags = readLabelled('tags', text);
  if (!tags || (!tags.isMarked && tags.value !== '')) return undefined;
  if (/[/–—-]\s/.test(text.slice(0, 25)) && !/[:：]/.test(text)) return undefined;
  return endsAsSentence(tags.value)
    ? undefined
    : {
        is: 'tags',
        tags: tags.value
          .split(/[،,|#;؛•·]+/)
          .map((tag) => tag.trim())
          .filter(Boolean),
      };
}

const endsAsSentence = (text: string): boolean => /[.!؟?…۔]$/.test(text);

function isCredit(text: string, count: number): boolean {
  /* "تحرير" is "editing" in Arabic; with the Urdu ya it is "written by" in Urdu. */
  if (count > MAX_WORDS.credit || text.startsWith('تحریر')) return false;
  const credit = readLabelled('credits', text);
  if (!credit || credit.value === '' || /[؟?]$/.test(text)) return false;
  return credit.isMarked || (count < MAX_WORDS.byline && hasLongLabel(text, credit.value) && !endsAsSentence(text));
}

function isNotice(text: string, count: number): boolean {
  const begins = /^[©®]/.test(text) || readLabelled('notices', text) !== undefined;
  return begins && (count < 30 || /[©®]/.test(text));
}

function readRelated(text: string, count: number): Role | undefined {
  if (count > MAX_WORDS.related) return undefined;
  const invitation = readLabelled('readAlso', text.replace(/^[^\p{L}]+/u, ''));
  if (invitation) return {is: 'related', hasTitle: segmentWords(invitation.value).length > 1};
  const label = readLabelled('related', text);
  if (!label) return undefined;
  const rest = segmentWords(label.value).length;
  if (rest === 0 || label.isMarked || (rest <= 2 && /\s/.test(text) && !endsAsSentence(text) && count - rest > 1))
    return {is: 'related', hasTitle: label.isMarked && rest > 1};
  return undefined;
}

function readSource(text: string): Role | undefined {
  const source = readLabelled('sources', text);
  if (!source) return undefined;
  const name = withoutBrackets(source.value);
  if (name === '') return BRACKETED.test(source.value) || /\S\s*[([]\s*[)\]]$/.test(text) ? undefined : {is: 'source', name};
  if (!source.isMarked && !/\s\S+\s/.test(text)) return undefined;
  if (!source.isMarked && !hasLongLabel(text, source.value)) return undefined;
  const isAddress = /^https?:\/\/\S+$/.test(name);
  return isAddress || isSourceName(name) ? {is: 'source', name} : undefined;
}

/** Whether a label has several words, and so needs no mark: "نقلاً عن …" is a label, while "مصادر …" begins a sentence. */
const hasLongLabel = (text: string, value: string): boolean => segmentWords(text.slice(0, text.length - value.length)).length > 1;

/** Removes brackets or quotation marks around a name, or around each of several ("«وكالات» + «سانا»"). */
function withoutBrackets(text: string): string {
  const areQuoted = text.split(/\s*[+،,/&]\s*/).every((part) => /^[«"“][^«»"“”]+[»"”]$/.test(part));
  if (areQuoted) return text.replace(/[«"“]\s*([^«»"“”]+?)\s*[»"”]/g, '$1');
  const inner = /^[([«"“]\s*(.*?)\s*[)\]»"”]\.?$/.exec(text)?.[1] ?? text;
  return (inner.endsWith('.') ? inner.slice(0, -1) : inner).trim();
}

/** Reads a line of nothing but agencies and archives of pictures. */
function readPicture(text: string): Role | undefined {
  const parts = text.split(/\s*[-–—+،,/|&]\s*/).filter(Boolean);
  if (parts.length === 0 || parts.length > 4 || isPhrase('flags', text)) return undefined;
  const isPicture = (part: string) => isPhrase('pictures', part) || isPhrase('agencies', part) || isPhrase('archives', part);
  return parts.every(isPicture) ? {is: 'picture'} : undefined;
}

/** Words of a caption that ends in an agency. A shorter line is a dateline, and so is one with a year. */
const MIN_CAPTION_WORDS = 5;

function isCaption(text: string, count: number): boolean {
  if (count > MAX_WORDS.caption) return false;
  if (PICTURE.test(text)) return true;
  const credit = (LAST_BRACKET.exec(text)?.[1] ?? /\s[-–—|]\s*([^-–—|]{3,30})$/.exec(text)?.[1] ?? '').trim();
  if (credit === '') return false;
  const parts = credit.split(/\s*[-–—/،,+:]\s*/).filter(Boolean);
  const isArchive = parts.some((part) => isPhrase('archives', part) && !isPhrase('flags', part));
  const isKnown = parts.every((part) => isPhrase('archives', part) || isPhrase('agencies', part) || isPhrase('pictures', part));
  if (isArchive) return true;
  return isKnown && count >= MIN_CAPTION_WORDS && !/\p{N}{4}/u.test(text);
}

function readControl(text: string, count: number): Role | undefined {
  if (count > MAX_WORDS.control || /[.؟?…۔«»]$/.test(text)) return undefined;
  if (isPhrase('home', text)) return {is: 'control', isSure: true, isComments: false};
  const found = normalizePhrase(text).split(' ');
  const share = shareOfControls(found);
  const isInvitation = shareOfControls(found.slice(0, 1)) === 1 && found.some((word) => isNetwork(word));
  if (share < 0.6 && !isInvitation) return undefined;
  if (share < 1 && breadcrumbsOf(text)) return undefined;
  return {is: 'control', isSure: share === 1, isComments: isPhrase('comments', text)};
}
