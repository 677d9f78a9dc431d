import {plainText} from '../text/plain-text.js';

/** The text of a body, a paragraph for each of its blocks. */
export function textBody(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of html.split(/<\/(?:p|h[1-6]|li|blockquote|div|figcaption|tr)>/i)) {
    const text = plainText(block);
    if (text === '') continue;
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    fragment.append(paragraph);
  }
  return fragment;
}
