const BARE_TAG =
  /^<\/?(?:p|h[2-6]|ul|ol|li|blockquote|q|pre|code|hr|br|b|strong|em|i|sub|sup|dl|dt|dd|table|thead|tbody|tr|th|td)(?: dir="(?:rtl|ltr)")?\s*\/?>$/i;
const DROPPED = /<(script|style|template|noscript|iframe|svg|math|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/**
 * The HTML of a body as a server may print it without a DOM: bare block and phrase tags stay, every other tag goes and its
 * text stays, scripts and styles go with their content. What is no tag is escaped. A server with a sanitiser of its own passes that instead.
 */
export function bareBody(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(DROPPED, '')
    .split(/(<\/?[a-z][^<>]*>)/i)
    .map((piece, index) =>
      index % 2 === 0 ? piece.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : BARE_TAG.test(piece) ? piece : '',
    )
    .join('');
}
