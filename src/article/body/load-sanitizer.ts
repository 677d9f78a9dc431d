import type {WindowLike} from 'dompurify';
import {warn} from '../../platform/warn.js';
import {addHeadingIds, headingsOf} from '../headings/headings.js';
import type {BodyOptions, BodySanitizer} from './sanitize.js';
import {textFallbackHtml} from './text-fallback-html.js';

/**
 * Makes the HTML of a body safe to print. Its result is printed unchanged; the table of contents lists those headings in it that have an id.
 * Where it throws or does not return a string, the body's text is printed without markup.
 */
export type Sanitizer = (html: string, options: BodyOptions) => string;

/** HTML that still holds a script after DOMPurify where a window's parser differs from a browser's. */
const XSS_PROBE =
  '<p title="<h2>">a<img src="x" onerror="probe()"><svg><script>probe()</script></svg><a href="javascript:probe()">b</a>' +
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=probe()></p>';

/**
 * Loads DOMPurify over a window, so that a server can print bodies in full. Pass the result as `sanitize` to `articleHtml`; one is enough for all
 * articles.
 *
 * @param window - A window whose parser is a browser's: `new JSDOM('').window`. Without one, Node loads jsdom itself where it is installed
 * (`npm install jsdom`); nothing is imported, so that bundlers need not find it.
 * @throws Where there is no window, or where DOMPurify does not work over it or lets a script through: over linkedom it returns everything unchanged, and
 * over happy-dom it leaves event handlers. Versions differ, so a probe is sanitized to find out.
 */
export async function loadSanitizer(window: WindowLike = createJsdomWindow()): Promise<Sanitizer> {
  const [{default: createPurify}, {createBodySanitizer}] = await Promise.all([import('dompurify'), import('./sanitize.js')]);
  const purify = createPurify(window);
  if (!purify.isSupported || /probe\(|<script/i.test(purify.sanitize(XSS_PROBE)))
    throw new Error(
      'loadSanitizer() needs a window that DOMPurify is safe over, as jsdom’s is: loadSanitizer(new JSDOM("").window)',
    );
  return toSanitizer(createBodySanitizer(purify), window.document!);
}

function toSanitizer(sanitize: BodySanitizer, document: Document): Sanitizer {
  return (html, options) => {
    try {
      const body = sanitize(html, options);
      const ids = new Map(Array.from(body.querySelectorAll('[id]'), (element) => [element.id, element] as const));
      addHeadingIds(headingsOf(body.childNodes), (id, heading) => (ids.get(id) ?? heading) !== heading);
      const box = document.createElement('div');
      box.append(body);
      return box.innerHTML;
    } catch (error) {
      warn(`a body could not be sanitised (${String(error)}); it is printed as plain text.`);
      return textFallbackHtml(html);
    }
  };
}

/** The parts of Node's `process` that are used here. */
interface NodeProcess {
  getBuiltinModule?(id: 'module'): {
    createRequire(path: string): (id: 'jsdom') => {JSDOM: new (html: string) => {window: WindowLike}};
  };
}

function createJsdomWindow(): WindowLike {
  try {
    const {process} = globalThis as {process?: NodeProcess};
    const load = process!.getBuiltinModule!('module').createRequire(import.meta.url);
    return new (load('jsdom').JSDOM)('').window;
  } catch (cause) {
    throw new Error(
      'loadSanitizer() needs a window. Install jsdom (npm install jsdom) and, where the server is bundled, pass one: loadSanitizer(new JSDOM("").window)',
      {cause},
    );
  }
}
