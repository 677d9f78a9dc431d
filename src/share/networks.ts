import * as strings from '../locale/strings.js';
import {icons, type Icon} from './generated/icons.js';

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

const encode = (text: string): string => encodeURIComponent(text.toWellFormed?.() ?? text);

/** The headline, and the address on a line of its own, where messengers find it. */
const message = ({text, headline, url}: Shared): string => [text ?? headline, url].filter(Boolean).join('\n');

/** An Arabic hashtag is one word: spaces become "_", marks and "#" go. */
const hashtag = (tag: string): string => tag.replace(/[#\p{M}\u0640]/gu, '').trim().replace(/\s+/g, '_');

const NETWORKS: Network[] = [
  {
    id: 'whatsapp',
    name: strings.whatsapp,
    icon: icons.whatsapp,
    color: '#1a9e4b',
    href: (shared) => `https://api.whatsapp.com/send?text=${encode(message(shared))}`,
  },
  {
    id: 'facebook',
    name: strings.facebook,
    icon: icons.facebook,
    color: '#1877f2',
    href: ({url}) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
  },
  {
    id: 'x',
    name: strings.x,
    icon: icons.x,
    href: ({url, headline, text, via, hashtags}) => {
      const tags = hashtags?.map(hashtag).filter(Boolean);
      return (
        `https://x.com/intent/tweet?text=${encode(text ?? headline)}&url=${encode(url)}` +
        (tags?.length ? `&hashtags=${tags.map(encode).join(',')}` : '') +
        (via ? `&via=${encode(via.replace(/^@/, ''))}` : '')
      );
    },
  },
  {
    id: 'telegram',
    name: strings.telegram,
    icon: icons.telegram,
    color: '#1f93cf',
    href: ({url, headline, text}) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text ?? headline)}`,
  },
  {
    id: 'linkedin',
    name: strings.linkedin,
    icon: icons.linkedin,
    color: '#0a74d6',
    href: ({url}) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
  },
  {
    id: 'reddit',
    name: strings.reddit,
    icon: icons.reddit,
    color: '#f04a00',
    href: ({url, headline}) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(headline)}`,
  },
  {
    id: 'bluesky',
    name: strings.bluesky,
    icon: icons.bluesky,
    color: '#0a7aff',
    href: (shared) => `https://bsky.app/intent/compose?text=${encode(message(shared))}`,
  },
  {
    id: 'threads',
    name: strings.threads,
    icon: icons.threads,
    href: ({url, headline, text}) => `https://www.threads.com/intent/post?text=${encode(text ?? headline)}&url=${encode(url)}`,
  },
  {
    id: 'viber',
    name: strings.viber,
    icon: icons.viber,
    color: '#7d6bf5',
    href: (shared) => `viber://forward?text=${encode(message(shared))}`,
    opensApp: true,
  },
  {
    id: 'email',
    name: strings.email,
    icon: icons.email,
    href: ({url, headline, text}) =>
      `mailto:?subject=${encode(headline)}&body=${encode([text, url].filter(Boolean).join('\n\n')).replaceAll('%0A', '%0D%0A')}`,
    opensApp: true,
  },
];

export const networks: ReadonlyMap<string, Network> = new Map(NETWORKS.map((network) => [network.id, network]));

/** What a browser does by itself, so that there is a button and no address. */
export type Action = 'copy' | 'native' | 'print';

export interface ActionButton {
  id: Action;
  name: () => string;
  icon: Icon;
}

export const actions: ReadonlyMap<string, ActionButton> = new Map<string, ActionButton>([
  ['copy', {id: 'copy', name: strings.copyLink, icon: icons.copy}],
  ['native', {id: 'native', name: strings.nativeShare, icon: icons.native}],
  ['print', {id: 'print', name: strings.print, icon: icons.print}],
]);
