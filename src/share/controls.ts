import type {Markup} from '../template/template.js';
import * as strings from '../locale/strings.js';
import {formatMessage} from '../text/isolate.js';
import type {Icon} from './networks/icon.js';
import type {Network} from './networks/network.js';
import type {ActionButton} from './networks/default-networks.js';

/** An icon. Its colour is an attribute of SVG, since a strict CSP blocks `style`. */
export function iconMarkup<T>({html, nothing}: Markup<T>, icon: Icon, color?: string): T {
  const paint = color ?? 'currentColor';
  return icon.outline
    ? html`<svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        fill="none"
        stroke="${paint}"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d="${icon.path}"></path>
      </svg>`
    : html`<svg viewBox="0 0 24 24" width="20" height="20" fill="${paint}" stroke="${nothing}" aria-hidden="true">
        <path d="${icon.path}"></path>
      </svg>`;
}

/** The tree (DOM) that a control is in: the light one, in the slot of its network, or the shadow one. */
export type Tree = 'light' | 'shadow';

/** A link that shares to a network. */
export function linkMarkup<T>(markup: Markup<T>, network: Network, href: string, locale: string, tree: Tree): T {
  const {html, nothing} = markup;
  const name = network.name();
  const label = formatMessage(network.opensApp ? strings.shareBy : strings.shareOn, name);
  return html`<a
    slot="${slotOf(markup, network.id, tree)}"
    part="link"
    data-network="${network.id}"
    href="${href}"
    target="${network.opensApp ? nothing : '_blank'}"
    rel="noopener noreferrer nofollow"
    lang="${locale}"
    aria-label="${label}"
    title="${name}"
    >${iconMarkup(markup, network.icon, network.color)}<span>${name}</span></a
  >`;
}

/** A button for an action. The stylesheet hides one in the light tree where there is no script to answer it. */
export function buttonMarkup<T>(markup: Markup<T>, button: ActionButton, locale: string, tree: Tree): T {
  const {html} = markup;
  const name = button.name();
  return html`<button
    slot="${slotOf(markup, button.id, tree)}"
    part="button"
    data-network="${button.id}"
    type="button"
    lang="${locale}"
    title="${name}"
  >
    ${iconMarkup(markup, button.icon)}<span>${name}</span>
  </button>`;
}

const slotOf = ({nothing}: Markup<unknown>, id: string, tree: Tree): unknown => (tree === 'light' ? id : nothing);
