import type {Direction} from '../base/direction.js';
import type {Markup} from '../base/markup.js';
import {directionOf, foreignDirection, stripUnsafeBidi} from './bidi.js';

/**
 * Text from outside, isolated, in the direction that its words have where it stands, else in the one around it: its "!" or "…" stays at
 * its own end.
 */
export function bdi<T>({html}: Markup<T>, text: string, direction: Direction): T {
  return html`<bdi dir="${directionOf(text, direction) ?? direction}">${stripUnsafeBidi(text)}</bdi>`;
}

/**
 * The same for text that is alone in its block, which isolates it already: an element is made only for a text
 * whose direction is not that of the block.
 */
export function isolate<T>(markup: Markup<T>, text: string, direction: Direction): T | string {
  return foreignDirection(text, direction) ? bdi(markup, text, direction) : stripUnsafeBidi(text);
}
