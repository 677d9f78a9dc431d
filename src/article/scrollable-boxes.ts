export interface ScrollableBox {
  /** The element that scrolls. */
  box: Element;
  /** The element in it that may be too wide. */
  content: Element;
  /** The accessible name. */
  name: string;
}

/** Makes boxes focusable regions with a name while they scroll, for users of a keyboard or a screen reader (WCAG 2.2, 2.1.1). */
export class ScrollableBoxes {
  #boxes: readonly ScrollableBox[] = [];
  #observer = new ResizeObserver(() => this.#measure());

  /** Watches these boxes instead of those before. */
  watch(boxes: readonly ScrollableBox[]): void {
    this.#observer.disconnect();
    this.#boxes = boxes;
    for (const {box, content} of boxes) {
      this.#observer.observe(box);
      this.#observer.observe(content);
    }
  }

  #measure(): void {
    for (const {box, name} of this.#boxes) {
      const scrolls = box.scrollWidth > box.clientWidth;
      const attributes = {tabindex: '0', role: 'region', 'aria-label': name};
      for (const [attribute, value] of Object.entries(attributes)) {
        if (scrolls) box.setAttribute(attribute, value);
        else box.removeAttribute(attribute);
      }
    }
  }
}
