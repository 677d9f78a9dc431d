import {escapeHtml} from '../../template/string-template.js';
import {textBlocksOf} from '../../text/html/html-text.js';

/** Prints the text of a body, a paragraph for each of its blocks. */
export const textFallbackHtml = (html: string): string =>
  textBlocksOf(html)
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('\n');
