import {refreshAll} from '../../platform/page.js';
import {warn} from '../../platform/warn.js';
import {runsScript} from '../../text/safe-url.js';
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

/**
 * Registers a network of the site for every `<maqal-share networks>` of the page. It replaces one with the same id. One without a usable
 * `id` or `href` is left out, and the developer is told.
 */
export function registerNetwork(network: OwnNetwork): void {
  const {id, name, icon, href, ...rest} = network ?? {};
  if (typeof id !== 'string' || !/^\S+$/.test(id) || typeof href !== 'function')
    return warn('registerNetwork: a network needs an "id" without spaces and a function "href"; this one is left out.');
  registered.set(id, {
    id,
    name: () => name,
    icon: {path: icon, outline: false},
    href: (shared) => linkOf(id, href, shared),
    ...rest,
  });
  refreshAll();
}

/** The address that a site's function gives; `undefined` when it throws or gives none that a link may have. App schemes are allowed. */
function linkOf(id: string, href: OwnNetwork['href'], shared: Shared): string | undefined {
  try {
    const address = href(shared);
    if (typeof address === 'string' && !runsScript(address)) return address;
    warn(`registerNetwork: "href" of "${id}" gave no address that a link may have; the network is left out.`);
  } catch (error) {
    warn(`registerNetwork: "href" of "${id}" threw (${String(error)}); the network is left out.`);
  }
  return undefined;
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
