/** Elements that hold no text for readers, or only a fallback. */
const UNREAD_ELEMENTS = 'audio, canvas, iframe, math, noscript, object, rp, script, style, svg, template, video, [hidden]';
/** Elements within a paragraph; any other begins a new one. */
const PHRASING =
  'a, abbr, b, bdi, bdo, cite, code, del, em, font, i, ins, kbd, mark, q, rt, ruby, s, small, span, strong, sub, sup, time, u, var';

/** Makes paragraphs of the text of a body, for pages where the sanitizer cannot be loaded. The HTML is parsed in a document that runs and loads nothing. */
export function createTextFallback(html: string): DocumentFragment {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of body.querySelectorAll(UNREAD_ELEMENTS)) unread.remove();
  for (const block of body.querySelectorAll(`:not(${PHRASING})`)) {
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
