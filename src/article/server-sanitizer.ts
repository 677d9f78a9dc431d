import type {BodyOptions} from './sanitize.js';

/** Makes the HTML of a body safe to print. */
export type Sanitizer = (html: string, options: BodyOptions) => string;

/**
 * Loads what a server needs to print bodies in full: DOMPurify over jsdom (`npm install jsdom`), once for all articles. Pass
 * what it resolves to as `sanitize` to `articleHtml`. Rejects where jsdom is not installed.
 */
export async function loadSanitizer(): Promise<Sanitizer> {
  const [{JSDOM}, {default: createPurify}, {safeBody}] = await Promise.all([
    import('jsdom'),
    import('dompurify'),
    import('./sanitize.js'),
  ]);
  const {window} = new JSDOM('');
  const purify = createPurify(window);
  return (html, options) => {
    const box = window.document.createElement('div');
    box.append(safeBody(purify, html, options));
    return box.innerHTML;
  };
}
