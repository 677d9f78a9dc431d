/** What the text of a page does not have, or has only in place of something that is shown. */
const UNREAD = 'audio, canvas, iframe, math, noscript, object, rp, script, style, svg, template, video, [hidden]';
/** What stands within a paragraph; anything else begins one. */
const INLINE =
  'a, abbr, b, bdi, bdo, cite, code, del, em, font, i, ins, kbd, mark, q, rt, ruby, s, small, span, strong, sub, sup, time, u, var';

/** The text of a body, a paragraph for each of its blocks, for where the code that makes it safe cannot be had. Nothing of it runs or loads. */
export function textBody(html: string): DocumentFragment {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of body.querySelectorAll(UNREAD)) unread.remove();
  for (const block of body.querySelectorAll(`:not(${INLINE})`)) {
    block.before('\u2029');
    block.after('\u2029');
  }
  const fragment = document.createDocumentFragment();
  for (const block of (body.textContent ?? '').split('\u2029')) {
    const text = block.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    fragment.append(paragraph);
  }
  return fragment;
}
