import type {Direction} from '../text/direction.js';
import type {Markup} from './template.js';
import {directionOf, foreignDirection, stripUnsafeBidi} from '../text/bidi.js';
import {wrapUnits} from './unbroken.js';

/**
 * Isolates text from outside in the direction of its words, or in the one around it: its "!" or "…" stays at its own end.
 */
export function bdi<T>(markup: Markup<T>, text: string, direction: Direction): T {
  return markup.html`<bdi dir="${directionOf(text, direction) ?? direction}">${textTemplate(markup, text)}</bdi>`;
}

/**
 * Like `bdi`, for text that is alone in its block, which isolates it already: only a text of another direction gets an element.
 */
export function isolate<T>(markup: Markup<T>, text: string, direction: Direction): unknown {
  return foreignDirection(text, direction) ? bdi(markup, text, direction) : textTemplate(markup, text);
}

/** Text from outside, without unsafe bidi controls and with its units unbroken. */
export const textTemplate = <T>(markup: Markup<T>, text: string): unknown => wrapUnits(markup, stripUnsafeBidi(text));
