import type {Markup} from '../base/markup.js';
import {directionOf, stripBidiControls} from './bidi.js';

/** Text from outside, isolated, in the direction that most of its letters have: its "!" or "…" stays at its own end. */
export function bdi<T>({html, nothing}: Markup<T>, text: string): T {
  return html`<bdi dir="${directionOf(text) ?? nothing}">${stripBidiControls(text)}</bdi>`;
}
