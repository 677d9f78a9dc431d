import {escapeHtml} from '../../template/string-template.js';
import {textBlocksOf} from '../../text/html/html-text.js';

/** The text of a body as HTML, a paragraph for each of its blocks. */
export const textBodyHtml = (html: string): string =>
  textBlocksOf(html)
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('\n');
