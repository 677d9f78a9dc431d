import {isolateParagraph} from '../../text/isolate.js';
import type {Icon} from './icon.js';

/** An article as it is shared. */
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
  /** Whether the reader is on a phone, where apps answer. */
  isPhone?: boolean | undefined;
  /** The site's app id at Facebook, which Messenger requires on desktops. */
  appId?: string | undefined;
}

/** A network to which a plain link shares. */
export interface Network {
  id: string;
  /** Its name in the language of the interface. */
  name: () => string;
  icon: Icon;
  /** Colour of the icon, at least 3:1 on white and on near-black (WCAG 1.4.11). Default: that of the text. */
  color?: string;
  /** Returns the address that shares; `undefined` where something that the network requires is missing. Text goes through `encodeURIComponent` once: form encoding would show a space as "+". */
  href: (shared: Shared) => string | undefined;
  /** Whether its page fits a small window. */
  hasWindow?: boolean;
  /** Whether an app or the mail program answers, so that no window opens. */
  opensApp?: boolean;
}

/** The address that shares, its texts isolated in their own direction (UAX #9); `undefined` where something that the network requires is missing. */
export const addressOf = ({href}: Network, {headline, text, ...rest}: Shared): string | undefined =>
  href({...rest, headline: isolateParagraph(headline), text: text?.split('\n').map(isolateParagraph).join('\n')});

export const encode = (text: string): string => encodeURIComponent(text.toWellFormed?.() ?? text);

/** The text or headline, then the address on a line of its own, where messengers find it. */
export const message = ({text, headline, url}: Shared): string => [text ?? headline, url].filter(Boolean).join('\n');

/**
 * Encodes "+" in the path, where "%2B" means the same: WhatsApp on iOS decodes twice and would read a space (heiseonline/shariff
 * #223). In a query "%2B" means something else.
 */
export const keepPlus = (url: string): string => url.replace(/^[^?#]*/, (path) => path.replaceAll('+', '%2B'));

/** Makes one word of a hashtag: spaces become "_"; "#", tatweel and harakat are removed. */
export const hashtag = (tag: string): string =>
  tag
    .replace(/[#\p{M}\u0640]/gu, '')
    .trim()
    .replace(/\s+/g, '_');
