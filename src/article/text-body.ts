import {escapeHtml} from '../base/print.js';
import {textBlocksOf} from '../text/html-text.js';

/** The text of a body, a paragraph for each of its blocks. */
export function textBody(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const text of textBlocksOf(html)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    fragment.append(paragraph);
  }
  return fragment;
}

/** The same as HTML. */
export const textBodyHtml = (html: string): string =>
  textBlocksOf(html)
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('\n');
