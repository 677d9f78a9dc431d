import {attributesIn, tokenizeHtml} from './html-tokens.js';

const DATA_PREFIX = 'data-';
/** The attribute into which `disarm` renames `style`. */
export const DISARMED_STYLE = `${DATA_PREFIX}style`;

const MAY_HOLD_CODE = /script|style|on[a-z]/i;
const CODE_ELEMENTS = new Set(['script', 'style']);
const ACTIVE_ATTRIBUTE = /^(?:style|on[a-z]+)$/;

/**
 * Turns `style` and event handler attributes of HTML into data, and removes scripts and stylesheets. A strict Content-Security-Policy reports
 * them even in HTML that is only parsed to be sanitised ("style-src-attr", "script-src-attr", "style-src-elem"). Sanitise after it, never before.
 */
export function disarm(html: string): string {
  if (!MAY_HOLD_CODE.test(html)) return html;
  let disarmed = '';
  let at = 0;
  for (const token of tokenizeHtml(html)) {
    if (CODE_ELEMENTS.has(token.name)) {
      disarmed += html.slice(at, token.start);
      at = token.end;
    }
    if (token.kind !== 'open' || !MAY_HOLD_CODE.test(html.slice(token.start, token.end))) continue;
    for (const {name, start} of attributesIn(html, token)) {
      if (!ACTIVE_ATTRIBUTE.test(name)) continue;
      disarmed += html.slice(at, start) + DATA_PREFIX;
      at = start;
    }
  }
  return disarmed + html.slice(at);
}
