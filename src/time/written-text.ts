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
 * The text of an element: in a `<time>` among its children, else in their own text, else in a `<time>` of ours. Nobody's node is moved or
 * removed, so that a framework which made them finds them again; what it writes into them later is taken for what was printed.
 */
export class WrittenText {
  /** The text node that is written, and what it held before. */
  #node: Text | undefined;
  #printed = '';
  #written: string | undefined;
  /** The date of the page's `<time>` when it was written. */
  #datetime: string | undefined;
  /** Attributes that were set here on a `<time>` of the page. */
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
    const found = this.#findNode();
    if (this.#made && found && !this.#made.contains(found)) this.restore();
    const node = found ?? this.#makeNode();
    if (node !== this.#node || node.data !== this.#written) this.#printed = node.data;
    this.#node = node;
    this.#written = text;
    this.#datetime = this.printedDatetime;
    if (node.data !== text) node.data = text;
    const time = node.parentElement?.closest('time');
    if (!time || !this.host.contains(time)) return;
    for (const name of ATTRIBUTES) {
      const isOfPage = time.hasAttribute(name) && !this.#attributes.has(name);
      if (isOfPage) continue;
      const value = attributes[name];
      if (value === undefined) time.removeAttribute(name);
      else if (time.getAttribute(name) !== value) time.setAttribute(name, value);
      this.#attributes.add(name);
    }
  }

  /** Puts the printed text back, and takes the `<time>` away that was made here. */
  restore(): void {
    if (this.#node && this.#node.data === this.#written) this.#node.data = this.#printed;
    for (const name of this.#attributes) this.#node?.parentElement?.closest('time')?.removeAttribute(name);
    this.#attributes.clear();
    this.#made?.remove();
    this.#made = this.#node = this.#written = undefined;
  }

  handleMutation(): void {
    const isSame =
      this.#node?.data === this.#written && this.#node === this.#findNode() && this.printedDatetime === this.#datetime;
    if (!isSame) this.onChange();
  }

  get #printedTime(): HTMLTimeElement | undefined {
    return [...this.host.querySelectorAll('time')].find((time) => time !== this.#made);
  }

  /** The text that the page printed, else the one that was made here. */
  #findNode(): Text | undefined {
    const time = this.#printedTime ?? this.#made;
    const printed = textIn(this.#printedTime ?? this.host, this.#made);
    const isMade = time !== undefined && this.#node?.parentNode === time && this.host.contains(time);
    return printed ?? (isMade ? this.#node : undefined);
  }

  /** Makes a text in the page's `<time>`, or in one of ours. */
  #makeNode(): Text {
    const node = new Text();
    let time = this.#printedTime;
    if (!time) {
      time = this.#made = this.host.ownerDocument.createElement('time');
      this.#attributes.clear();
      this.host.append(time);
    }
    time.append(node);
    return node;
  }
}

/** The first text of an element that is more than white space. */
function textIn(root: Element, except?: Element): Text | undefined {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim() !== '' && !except?.contains(node)) return node as Text;
  return undefined;
}
