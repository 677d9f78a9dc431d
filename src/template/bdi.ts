import type {Direction} from '../text/direction.js';
import type {Markup} from './template.js';
import {directionOf, foreignDirection, stripUnsafeBidi} from '../text/bidi.js';
import {wrapUnits} from './unbroken.js';

/**
 * Text from outside, isolated, in the direction that its words have where it stands, else in the one around it: its "!" or "…" stays at
 * its own end.
 */
export function bdi<T>(markup: Markup<T>, text: string, direction: Direction): T {
  return markup.html`<bdi dir="${directionOf(text, direction) ?? direction}">${textTemplate(markup, text)}</bdi>`;
}

/**
 * The same for text that is alone in its block, which isolates it already: an element is made only for a text
 * whose direction is not that of the block.
 */
export function isolate<T>(markup: Markup<T>, text: string, direction: Direction): unknown {
  return foreignDirection(text, direction) ? bdi(markup, text, direction) : textTemplate(markup, text);
}

/** Text from outside as it is shown. */
export const textTemplate = <T>(markup: Markup<T>, text: string): unknown => wrapUnits(markup, stripUnsafeBidi(text));
