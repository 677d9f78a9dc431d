import {attributesIn, htmlTokens} from './html-tokens.js';

const PREFIX = 'data-';
/** What a `style` attribute says, under the name that `disarmAttributes` gives it. */
export const STYLE = `${PREFIX}style`;

const MAY_ACT = /style|on[a-z]/i;
const ACTS = /^(?:style|on[a-z]+)$/;

/**
 * HTML whose styles and event handlers are data: a strict Content-Security-Policy reports both while they are only parsed to be made
 * safe ("style-src-attr", "script-src-attr"). To be made safe after it, never before.
 */
export function disarmAttributes(html: string): string {
  if (!MAY_ACT.test(html)) return html;
  let disarmed = '';
  let at = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind !== 'open' || !MAY_ACT.test(html.slice(token.start, token.end))) continue;
    for (const {name, start} of attributesIn(html, token)) {
      if (!ACTS.test(name)) continue;
      disarmed += html.slice(at, start) + PREFIX;
      at = start;
    }
  }
  return disarmed + html.slice(at);
}
