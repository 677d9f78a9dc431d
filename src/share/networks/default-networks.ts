import {refreshAll} from '../../platform/page.js';
import * as strings from '../../locale/strings.js';
import {icons} from '../generated/icons.js';
import type {Icon} from './icon.js';
import {encode, hashtag, keepPlus, message, type Network, type Shared} from './network.js';

const NETWORKS: Network[] = [
  {
    id: 'whatsapp',
    name: strings.whatsapp,
    icon: icons.whatsapp,
    color: '#1a9e4b',
    href: (shared) => `https://api.whatsapp.com/send?text=${encode(message({...shared, url: keepPlus(shared.url)}))}`,
  },
  {
    id: 'facebook',
    name: strings.facebook,
    icon: icons.facebook,
    color: '#1877f2',
    hasWindow: true,
    href: ({url}) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
  },
  {
    id: 'x',
    name: strings.x,
    icon: icons.x,
    hasWindow: true,
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
    hasWindow: true,
    href: ({url, headline, text}) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text ?? headline)}`,
  },
];

/** The default networks by id; `more-networks.ts` is loaded when a page names another. */
export const networks: ReadonlyMap<string, Network> = new Map(NETWORKS.map((network) => [network.id, network]));

/** A network of a site's own. */
export interface OwnNetwork {
  /** Its name in the attribute `networks`. */
  id: string;
  name: string;
  /** Path (SVG, `d`) of an icon, 24 units square. */
  icon: string;
  /** Colour of the icon, at least 3:1 on the page's background (WCAG 1.4.11). Default: that of the text. */
  color?: string;
  /** Returns the address that shares; text in it must go through `encodeURIComponent`. */
  href: (shared: Shared) => string;
}

const registered = new Map<string, Network>();

/** Networks of the site, by id. */
export const ownNetworks: ReadonlyMap<string, Network> = registered;

/** Registers a network of the site for every `<maqal-share networks>` of the page. It replaces one with the same id. */
export function registerNetwork({id, name, icon, href, ...rest}: OwnNetwork): void {
  registered.set(id, {id, name: () => name, icon: {path: icon, outline: false}, href, ...rest});
  refreshAll();
}

/** An action of the browser: a button without an address. */
export type Action = 'copy' | 'native' | 'print' | 'qr';

export interface ActionButton {
  id: Action;
  name: () => string;
  icon: Icon;
}

/** The actions by id. */
export const actions: ReadonlyMap<string, ActionButton> = new Map<string, ActionButton>([
  ['copy', {id: 'copy', name: strings.copyLink, icon: icons.copy}],
  ['native', {id: 'native', name: strings.nativeShare, icon: icons.native}],
  ['print', {id: 'print', name: strings.print, icon: icons.print}],
  ['qr', {id: 'qr', name: strings.qr, icon: icons.qr}],
]);
