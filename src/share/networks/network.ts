import {isolateParagraph} from '../../text/isolate.js';
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
  /** Address of a picture. */
  image?: string | undefined;
  /** Where the reader has the app and no desktop. */
  isPhone?: boolean | undefined;
  /** The site's app id at Facebook, which Messenger asks for on desktops. */
  appId?: string | undefined;
}

/** A place to share to by a plain link. */
export interface Network {
  id: string;
  name: () => string;
  icon: Icon;
  /** Colour of the mark, at least 3:1 on white and on near-black (WCAG 1.4.11). None: that of the text. */
  color?: string;
  /** The address that shares; `undefined` where the network asks for more than there is. Text goes through `encodeURIComponent` once: form encoding would print a space as "+". */
  href: (shared: Shared) => string | undefined;
  /** Its page fits a small window. */
  hasWindow?: boolean;
  /** An app or the mail program answers, and no window opens. */
  opensApp?: boolean;
}

/** The address that shares, with what people read set in its own direction; `undefined` where something is missing that the network asks for. */
export const addressOf = ({href}: Network, {headline, text, ...rest}: Shared): string | undefined =>
  href({...rest, headline: isolateParagraph(headline), text: text?.split('\n').map(isolateParagraph).join('\n')});

export const encode = (text: string): string => encodeURIComponent(text.toWellFormed?.() ?? text);

/** The headline, and the address on a line of its own, where messengers find it. */
export const message = ({text, headline, url}: Shared): string => [text ?? headline, url].filter(Boolean).join('\n');

/**
 * A "+" in the path stays one: WhatsApp on iOS decodes twice and would read a space (heiseonline/shariff #223), and in a path
 * "%2B" says the same. In a query it does not.
 */
export const keepPlus = (url: string): string => url.replace(/^[^?#]*/, (path) => path.replaceAll('+', '%2B'));

/** An Arabic hashtag is one word: spaces become "_", marks and "#" go. */
export const hashtag = (tag: string): string =>
  tag
    .replace(/[#\p{M}\u0640]/gu, '')
    .trim()
    .replace(/\s+/g, '_');
