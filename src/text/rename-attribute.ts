import {attributesIn, htmlTokens} from './html-tokens.js';

/** HTML in which an attribute has another name, in whatever tag. To be made safe after it. */
export function renameAttribute(html: string, from: string, to: string): string {
  const isNamed = new RegExp(from, 'i');
  if (!isNamed.test(html)) return html;
  let renamed = '';
  let at = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind !== 'open' || !isNamed.test(html.slice(token.start, token.end))) continue;
    for (const {name, start} of attributesIn(html, token)) {
      if (name !== from) continue;
      renamed += html.slice(at, start) + to;
      at = start + name.length;
    }
  }
  return renamed + html.slice(at);
}
