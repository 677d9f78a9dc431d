import type {WindowLike} from 'dompurify';
import {warn} from '../../platform/warn.js';
import {addAnchors, headingsOf} from '../headings/headings.js';
import type {BodyOptions, BodySanitizer} from './sanitize.js';
import {textBodyHtml} from './text-fallback-html.js';

/**
 * Makes the HTML of a body safe to print. What it returns is printed as it is; a table of contents lists those of its headings that have an id.
 * Where it throws, or returns something else than a string, the body's text is printed without markup.
 */
export type Sanitizer = (html: string, options: BodyOptions) => string;

/** Each of these runs a script where a parser or DOMPurify's work on it is not what browsers do. */
const PROBE =
  '<p title="<h2>">a<img src="x" onerror="probe()"><svg><script>probe()</script></svg><a href="javascript:probe()">b</a>' +
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=probe()></p>';

/**
 * Makes what a server needs to print bodies in full: DOMPurify, in an instance of our own, over a window. Pass what it resolves to as
 * `sanitize` to `articleHtml`; one is enough for all articles.
 *
 * @param window - A window whose parser is a browser's: `new JSDOM('').window`. Without one, Node loads jsdom itself where it is installed
 * (`npm install jsdom`); nothing is imported, so that bundlers need not find it.
 * @throws Where there is no window, or where DOMPurify over it lets a script through or does not work: over linkedom it returns everything as it
 * came, and over happy-dom it leaves event handlers (found by trying, for versions differ).
 */
export async function loadSanitizer(window: WindowLike = jsdomWindow()): Promise<Sanitizer> {
  const [{default: createPurify}, {bodySanitizer}] = await Promise.all([import('dompurify'), import('./sanitize.js')]);
  const purify = createPurify(window);
  if (!purify.isSupported || /probe\(|<script/i.test(purify.sanitize(PROBE)))
    throw new Error(
      'loadSanitizer() needs a window that DOMPurify is safe over, as jsdom’s is: loadSanitizer(new JSDOM("").window)',
    );
  return serialized(bodySanitizer(purify), window.document!);
}

function serialized(sanitize: BodySanitizer, document: Document): Sanitizer {
  return (html, options) => {
    try {
      const body = sanitize(html, options);
      const ids = new Map(Array.from(body.querySelectorAll('[id]'), (element) => [element.id, element] as const));
      addAnchors(headingsOf(body.childNodes), (id, heading) => (ids.get(id) ?? heading) !== heading);
      const box = document.createElement('div');
      box.append(body);
      return box.innerHTML;
    } catch (error) {
      warn(`a body could not be sanitised (${String(error)}); it is printed as plain text.`);
      return textBodyHtml(html);
    }
  };
}

/** Of Node, as far as it is used here. */
interface NodeProcess {
  getBuiltinModule?(id: 'module'): {
    createRequire(path: string): (id: 'jsdom') => {JSDOM: new (html: string) => {window: WindowLike}};
  };
}

function jsdomWindow(): WindowLike {
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
