import {warn} from '../base/warn.js';
import {addAnchors, headingsOf} from './contents.js';
import type {BodyOptions} from './sanitize.js';
import {textBodyHtml} from './text-body.js';

/**
 * Makes the HTML of a body safe to print. What it returns is printed as it is; a table of contents lists those of its headings that have an id.
 * Where it throws, or returns something else than a string, the body's text is printed without markup.
 */
export type Sanitizer = (html: string, options: BodyOptions) => string;

/**
 * Loads what a server needs to print bodies in full: DOMPurify over jsdom (`npm install jsdom`), once for all articles. Pass
 * what it resolves to as `sanitize` to `articleHtml`. Rejects where jsdom is not installed.
 */
export async function loadSanitizer(): Promise<Sanitizer> {
  const [{JSDOM}, {default: createPurify}, {bodySanitizer}] = await Promise.all([
    import('jsdom').catch((cause: unknown) => {
      throw new Error('loadSanitizer() needs jsdom, which is not installed: npm install jsdom', {cause});
    }),
    import('dompurify'),
    import('./sanitize.js'),
  ]);
  const {window} = new JSDOM('');
  const sanitize = bodySanitizer(createPurify(window));
  return (html, options) => {
    try {
      const body = sanitize(html, options);
      const ids = new Map(Array.from(body.querySelectorAll('[id]'), (element) => [element.id, element] as const));
      addAnchors(headingsOf(body.childNodes), (id, heading) => (ids.get(id) ?? heading) !== heading);
      const box = window.document.createElement('div');
      box.append(body);
      return box.innerHTML;
    } catch (error) {
      warn(`a body could not be sanitised (${String(error)}); it is printed as plain text.`);
      return textBodyHtml(html);
    }
  };
}
