import type {Markup} from '../template/template.js';
import {isolate} from '../template/bdi.js';
import type {Badge} from '../locale/badge.js';
import type {CardContext} from './teaser.js';

/** A badge. What alarms is a `<mark>`, what labels a `<small>`: told apart without a class, which could meet the host's. */
export function mark<T>(markup: Markup<T>, {tone, text}: Badge, {locale, direction}: CardContext): T {
  const {html} = markup;
  const words = isolate(markup, text, direction);
  return tone === 'alarm'
    ? html`<mark part="badge" lang="${locale}">${words}</mark>`
    : html`<small part="badge" lang="${locale}">${words}</small>`;
}
