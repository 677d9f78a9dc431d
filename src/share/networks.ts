import * as strings from '../locale/strings.js';
import {icons} from './generated/icons.js';
import type {Icon} from './icon.js';
import {encode, hashtag, message, type Network} from './network.js';

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
];

/** The default networks; the others are loaded when a page names one. */
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
