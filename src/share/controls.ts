import type {Markup} from '../template/template.js';
import * as strings from '../locale/strings.js';
import {insert} from '../text/isolate.js';
import type {Icon} from './networks/icon.js';
import type {Network} from './networks/network.js';
import type {ActionButton} from './networks/default-networks.js';

/** An icon; its colour is an attribute, for a style attribute would be blocked by a strict CSP. */
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

/** Where a control stands: among an element's children, in the slot of its name, or in the shadow root. */
export type Place = 'children' | 'shadow';

/** A share link. */
export function linkMarkup<T>(markup: Markup<T>, network: Network, href: string, locale: string, place: Place): T {
  const {html, nothing} = markup;
  const name = network.name();
  const label = insert(network.opensApp ? strings.shareBy : strings.shareOn, name);
  return html`<a
    slot="${slotOf(markup, network.id, place)}"
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

/** A button; among children the stylesheet hides it where there is no script to answer it. */
export function buttonMarkup<T>(markup: Markup<T>, button: ActionButton, locale: string, place: Place): T {
  const {html} = markup;
  const name = button.name();
  return html`<button
    slot="${slotOf(markup, button.id, place)}"
    part="button"
    data-network="${button.id}"
    type="button"
    lang="${locale}"
    title="${name}"
  >
    ${iconMarkup(markup, button.icon)}<span>${name}</span>
  </button>`;
}

const slotOf = ({nothing}: Markup<unknown>, id: string, place: Place): unknown => (place === 'children' ? id : nothing);
