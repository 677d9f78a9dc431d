import {attributesIn, htmlTokens} from './html-tokens.js';

const PREFIX = 'data-';
/** What a `style` attribute says, under the name that `disarm` gives it. */
export const STYLE = `${PREFIX}style`;

const MAY_ACT = /script|style|on[a-z]/i;
const CODE = new Set(['script', 'style']);
const ACTS = /^(?:style|on[a-z]+)$/;

/**
 * HTML whose styles and event handlers are data, and without scripts and stylesheets: a strict Content-Security-Policy reports them while they
 * are only parsed to be made safe ("style-src-attr", "script-src-attr", "style-src-elem"). To be made safe after it, never before.
 */
export function disarm(html: string): string {
  if (!MAY_ACT.test(html)) return html;
  let disarmed = '';
  let at = 0;
  for (const token of htmlTokens(html)) {
    if (CODE.has(token.name)) {
      disarmed += html.slice(at, token.start);
      at = token.end;
    }
    if (token.kind !== 'open' || !MAY_ACT.test(html.slice(token.start, token.end))) continue;
    for (const {name, start} of attributesIn(html, token)) {
      if (!ACTS.test(name)) continue;
      disarmed += html.slice(at, start) + PREFIX;
      at = start;
    }
  }
  return disarmed + html.slice(at);
}
