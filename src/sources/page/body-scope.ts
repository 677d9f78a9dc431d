import {isBeside, isForeign} from './furniture.js';
import type {HtmlPage} from './html-page.js';
import {descendants, isElement, type MarkupElement} from '../markup-tree.js';
import {writeAttributes, writeElementAttributes} from './attributes.js';

/** Decides which elements of a body are part of the article's text. */
export class BodyScope {
  /** Elements that are read as other fields. */
  readonly #excluded: Set<MarkupElement>;
  /** Fragments that links of the text lead to. */
  readonly #fragments = new Set<string>();

  constructor(
    readonly root: MarkupElement,
    readonly page: HtmlPage,
    excluded: Iterable<MarkupElement>,
  ) {
    this.#excluded = new Set(excluded);
    for (const {name, attributes} of descendants(root))
      if (name === 'a' && attributes.href?.startsWith('#')) this.#fragments.add(attributes.href.slice(1));
  }

  /** Whether an element is not part of the text. An element whose class says that it is beside the text counts as text if it has half of it. */
  isLeftOut(element: MarkupElement): boolean {
    if (this.#excluded.has(element) || isForeign(element)) return true;
    return isBeside(element) && this.page.lengthOf(element).letters * 2 < this.page.lengthOf(this.root).letters;
  }

  /** Calls `write` while an element is left out. */
  excluding<T>(element: MarkupElement | undefined, write: () => T): T {
    if (element) this.#excluded.add(element);
    const written = write();
    if (element) this.#excluded.delete(element);
    return written;
  }

  /** Writes the attributes of an element, with its id where a link of the text leads to it. */
  attributesOf(element: MarkupElement): string {
    const {id, name} = element.attributes;
    const target = [id, element.name === 'a' ? name : undefined].find(
      (value) => value !== undefined && this.#fragments.has(value),
    );
    return writeAttributes({id: target}) + writeElementAttributes(element, this.page.base);
  }
}

/** The elements from `root` down to another, both included. */
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
