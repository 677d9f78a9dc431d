import type {Tag} from '../platform/tags.js';
import {warn} from '../platform/warn.js';

/**
 * Registers an element. Does nothing without custom elements (Node). When a page loads the library twice, the first definition stays,
 * since a second `define` would throw into the page.
 */
export function define(tag: Tag, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  if (registry.get(tag)) {
    warn(`<${tag}> is already defined; this copy is not used. Is the library loaded twice?`);
    return;
  }
  registry.define(tag, element);
}
