import {isBeside, isForeign} from './furniture.js';
import type {HtmlPage} from './html-page.js';
import {descendants, isElement, type MarkupElement} from '../markup-tree.js';
import {writeAll, writeAttributes} from './attributes.js';

/** What of an element is an article's text, and what is passed over. */
export class BodyScope {
  /** Elements that are read as something else than text. */
  readonly #without: Set<MarkupElement>;
  /** Places in the text that its own links lead to. */
  readonly #targets = new Set<string>();

  constructor(
    readonly root: MarkupElement,
    readonly page: HtmlPage,
    without: Iterable<MarkupElement>,
  ) {
    this.#without = new Set(without);
    for (const {name, attributes} of descendants(root))
      if (name === 'a' && attributes.href?.startsWith('#')) this.#targets.add(attributes.href.slice(1));
  }

  /** Whether an element is a part of the page: one beside the text is not so long that it must be the text. */
  isLeftOut(element: MarkupElement): boolean {
    if (this.#without.has(element) || isForeign(element)) return true;
    return isBeside(element) && this.page.lengthOf(element).letters * 2 < this.page.lengthOf(this.root).letters;
  }

  /** Writes without an element, which is written elsewhere. */
  without<T>(element: MarkupElement | undefined, write: () => T): T {
    if (element) this.#without.add(element);
    const written = write();
    if (element) this.#without.delete(element);
    return written;
  }

  attributesOf(element: MarkupElement): string {
    const {id, name} = element.attributes;
    const target = [id, element.name === 'a' ? name : undefined].find((value) => value !== undefined && this.#targets.has(value));
    return writeAll({id: target}) + writeAttributes(element, this.page.base);
  }
}

/** The elements that one stands in, within another. */
export function pathTo(element: MarkupElement | undefined, root: MarkupElement): Set<MarkupElement> {
  const path = new Set<MarkupElement>();
  const find = (at: MarkupElement): boolean => {
    const isOn = at === element || at.children.some((child) => isElement(child) && find(child));
    if (isOn) path.add(at);
    return isOn;
  };
  if (element) find(root);
  return path;
}
