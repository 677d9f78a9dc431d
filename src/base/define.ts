import type {Tag} from '../platform/tags.js';
import {warn} from '../platform/warn.js';
import {provideStylesheet, type LoadStylesheet} from './stylesheet.js';

/**
 * Registers an element, and says where the styles of its children are. Does nothing without custom elements (Node). When a page loads the library twice, the first definition stays,
 * since a second `define` would throw into the page.
 */
export function define(tag: Tag, element: CustomElementConstructor, loadStylesheet: LoadStylesheet): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  if (registry.get(tag)) {
    warn(`<${tag}> is already defined; this copy is not used. Is the library loaded twice?`);
    return;
  }
  provideStylesheet(loadStylesheet);
  registry.define(tag, element);
}
