import {isolateParagraph} from '../text/isolate-plain.js';
import type {Icon} from './icon.js';

/** What is shared. */
export interface Shared {
  url: string;
  headline: string;
  text?: string | undefined;
  /** Name of an X account, without the "@". */
  via?: string | undefined;
  /** Words without "#". */
  hashtags?: string[] | undefined;
}

/** A place to share to by a plain link. */
export interface Network {
  id: string;
  name: () => string;
  icon: Icon;
  /** Colour of the mark, at least 3:1 on white and on near-black (WCAG 1.4.11). None: that of the text. */
  color?: string;
  /** The address that shares. Text goes through `encodeURIComponent` once: form encoding would print a space as "+". */
  href: (shared: Shared) => string;
  /** An app or the mail program answers, and no window opens. */
  opensApp?: boolean;
}

/** The address that shares, with what people read set in its own direction. */
export const addressOf = ({href}: Network, {headline, text, ...rest}: Shared): string =>
  href({...rest, headline: isolateParagraph(headline), text: text?.split('\n').map(isolateParagraph).join('\n')});

export const encode = (text: string): string => encodeURIComponent(text.toWellFormed?.() ?? text);

/** The headline, and the address on a line of its own, where messengers find it. */
export const message = ({text, headline, url}: Shared): string => [text ?? headline, url].filter(Boolean).join('\n');

/** An Arabic hashtag is one word: spaces become "_", marks and "#" go. */
export const hashtag = (tag: string): string =>
  tag
    .replace(/[#\p{M}\u0640]/gu, '')
    .trim()
    .replace(/\s+/g, '_');
