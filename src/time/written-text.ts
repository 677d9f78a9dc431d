/** What is written of a date. */
interface WrittenTime {
  text: string;
  /** The full date. */
  title: string;
  /** HTML's `datetime`. */
  datetime: string;
  dir: string | undefined;
}

const ATTRIBUTES = ['title', 'datetime', 'dir'] as const;

/** Each element's text, so that one observer serves the whole page. */
const texts = new WeakMap<Node, WrittenText>();
let observer: MutationObserver | undefined;

function observeChildren(element: Element, text: WrittenText): void {
  texts.set(element, text);
  observer ??= new MutationObserver((records) => {
    const changed = new Set(records.map(({target}) => closestText(target)));
    for (const each of changed) each?.handleMutation();
  });
  observer.observe(element, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['datetime'],
  });
}

function closestText(node: Node | null): WrittenText | undefined {
  for (let current = node; current; current = current.parentNode) if (texts.has(current)) return texts.get(current);
  return undefined;
}

/**
 * The text of an element: in a `<time>` among its children, else in place of their own text, else in a `<time>` of ours. Nobody's node is
 * moved or removed, so that a framework which made them finds them again: a printed text is emptied, and ours stands after it. What its
 * owner writes into it later is taken for printed. Our text is a new node each time, since browsers count a changed one as a layout shift
 * where it has both directions in it.
 */
export class WrittenText {
  /** The page's text node in whose place ours is, and what it held. */
  #printed: {node: Text; text: string} | undefined;
  #own: Text | undefined;
  /** The date of the page's `<time>` when it was written. */
  #datetime: string | undefined;
  /** Attributes that were set here on a `<time>`. */
  #attributes = new Set<string>();
  /** The `<time>` that was made here. */
  #made: HTMLTimeElement | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly onChange: () => void,
  ) {}

  observe(): void {
    observeChildren(this.host, this);
  }

  /** The date of a `<time>` that the page printed. */
  get printedDatetime(): string | undefined {
    return this.#printedTime?.getAttribute('datetime') ?? undefined;
  }

  write({text, ...attributes}: WrittenTime): void {
    const node = this.#findPrinted();
    if (node) {
      this.restore();
      this.#printed = {node, text: node.data};
      node.data = '';
    }
    if (!this.#isShown || this.#own!.data !== text) this.#place(new Text(text));
    this.#datetime = this.printedDatetime;
    const time = this.#own!.parentElement!.closest('time');
    if (time && this.host.contains(time)) this.#setAttributes(time, attributes);
  }

  /** Puts the printed text back, and takes away what was made here. */
  restore(): void {
    const time = this.#own?.parentElement?.closest('time');
    for (const name of this.#attributes) time?.removeAttribute(name);
    this.#attributes.clear();
    if (this.#printed?.node.data === '') this.#printed.node.data = this.#printed.text;
    this.#own?.remove();
    this.#made?.remove();
    this.#printed = this.#own = this.#made = undefined;
  }

  handleMutation(): void {
    const isSame = !this.#findPrinted() && (!this.#own || this.#isShown) && this.printedDatetime === this.#datetime;
    if (!isSame) this.onChange();
  }

  get #isShown(): boolean {
    return this.#own !== undefined && this.host.contains(this.#own);
  }

  get #printedTime(): HTMLTimeElement | undefined {
    return [...this.host.querySelectorAll('time')].find((time) => time !== this.#made);
  }

  /** The first text of the page that is more than white space. */
  #findPrinted(): Text | undefined {
    const walker = document.createTreeWalker(this.#printedTime ?? this.host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      if (node !== this.#own && node.data.trim() !== '') return node;
    return undefined;
  }

  #place(text: Text): void {
    const printed = this.#printed?.node;
    if (this.#isShown) this.#own!.replaceWith(text);
    else if (printed && this.host.contains(printed)) printed.after(text);
    else (this.#printedTime ?? this.#makeTime()).append(text);
    this.#own = text;
  }

  #makeTime(): HTMLTimeElement {
    this.#attributes.clear();
    this.#made?.remove();
    this.#made = document.createElement('time');
    this.host.append(this.#made);
    return this.#made;
  }

  /** The page's own attributes stay. */
  #setAttributes(time: HTMLTimeElement, attributes: Omit<WrittenTime, 'text'>): void {
    for (const name of ATTRIBUTES) {
      if (time.hasAttribute(name) && !this.#attributes.has(name)) continue;
      const value = attributes[name];
      if (value === undefined) time.removeAttribute(name);
      else if (time.getAttribute(name) !== value) time.setAttribute(name, value);
      this.#attributes.add(name);
    }
  }
}
