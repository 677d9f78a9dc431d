/** Makes boxes that scroll, and only those, reachable and named for those who use a keyboard or a screen reader (WCAG 2.2, 2.1.1). */
export class Scrollers {
  #names = new Map<Element, string>();
  #observer = new ResizeObserver(() => this.#measure());

  /** Watches these boxes, each with a name, and no others. */
  watch(boxes: [box: Element, content: Element, name: string][]): void {
    this.#observer.disconnect();
    this.#names = new Map(boxes.map(([box, , name]) => [box, name]));
    for (const [box, content] of boxes) {
      this.#observer.observe(box);
      this.#observer.observe(content);
    }
  }

  #measure(): void {
    for (const [box, name] of this.#names) {
      const scrolls = box.scrollWidth > box.clientWidth;
      const attributes = {tabindex: '0', role: 'region', 'aria-label': name};
      for (const [attribute, value] of Object.entries(attributes)) {
        if (scrolls) box.setAttribute(attribute, value);
        else box.removeAttribute(attribute);
      }
    }
  }
}
