/** What is written of a date. */
interface WrittenTime {
  text: string;
  /** The full date. */
  title: string;
  /** HTML's `datetime`. */
  datetime: string;
  dir: string | undefined;
}

const ATTRIBUTES = ['datetime', 'title', 'dir'] as const;
type AttributeName = (typeof ATTRIBUTES)[number];

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
 * The `<time>` among an element's children: the page's own, else one that is made here, in place of a text that the page printed. Nobody's
 * node is moved or removed, so that a framework which made them finds them again: a printed text is emptied, and ours stands after it. Our
 * text is a new node each time, since Chromium counts a changed one as a layout shift where it has both directions in it.
 */
export class WrittenText {
  /** The `<time>` that was written. */
  #time: Element | undefined;
  /** That `<time>`, where it was made here. */
  #made: Element | undefined;
  /** The text in it, where the page had printed another. */
  #own: Text | undefined;
  /** Texts of the page that were emptied, with what they held. */
  #printed = new Map<Text, string>();
  /** What was set on the `<time>`, with what it had before. */
  #attributes = new Map<AttributeName, {written: string; before: string | undefined}>();
  /** The date of the page's `<time>` when it was written. */
  #printedDatetime: string | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly onChange: () => void,
  ) {}

  observe(): void {
    observeChildren(this.host, this);
  }

  /** The date of a `<time>` that the page printed. */
  get printedDatetime(): string | undefined {
    const time = this.#findPrintedTime();
    return time && this.#attributeOfPage(time, 'datetime');
  }

  write({text, ...attributes}: WrittenTime): void {
    if (this.#time !== this.#findTime()) this.restore();
    const found = this.#findTexts();
    const isPrinted = !this.#isShown && joinTexts(found) === text && this.#findTime()?.contains(found[0]!);
    if (!isPrinted && (found.length > 0 || !this.#isShown || this.#own!.data !== text)) {
      this.#empty(found);
      this.#place(new Text(text));
    }
    this.#time = this.#findTime()!;
    this.#printedDatetime = this.printedDatetime;
    for (const name of ATTRIBUTES) this.#setAttribute(this.#time, name, attributes[name]);
  }

  /** Puts back what the page printed, and takes away what was made here. */
  restore(): void {
    for (const [node, text] of this.#printed) if (node.data === '') node.data = text;
    this.#own?.remove();
    this.#made?.remove();
    for (const [name, {written, before}] of this.#attributes)
      if (this.#time!.getAttribute(name) === written) changeAttribute(this.#time!, name, before);
    this.#printed.clear();
    this.#attributes.clear();
    this.#time = this.#made = this.#own = this.#printedDatetime = undefined;
  }

  /** Finds out whether the page has changed anything, and makes nothing itself: that would be the next change. */
  handleMutation(): void {
    if (!this.#isUntouched()) this.onChange();
  }

  /**
   * Other words in the place of ours are left there until the date says something else: they are those of a translation, which would
   * translate ours again, without end.
   */
  #isUntouched(): boolean {
    if (!this.#time || this.#time !== this.#findTime() || this.printedDatetime !== this.#printedDatetime) return false;
    const found = joinTexts(this.#findTexts());
    return this.#isShown ? found === '' : found !== '' && found !== joinTexts([...this.#printed.values()]);
  }

  get #isShown(): boolean {
    return this.#own !== undefined && this.host.contains(this.#own);
  }

  #findTime(): Element | undefined {
    return this.#findPrintedTime() ?? (this.host.contains(this.#made ?? null) ? this.#made : undefined);
  }

  #findPrintedTime(): Element | undefined {
    return [...this.host.querySelectorAll('time')].find((time) => time !== this.#made);
  }

  /** The texts that would be read beside ours: those that are more than white space. */
  #findTexts(): Text[] {
    const walker = document.createTreeWalker(this.#findPrintedTime() ?? this.host, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      if (node !== this.#own && node.data.trim() !== '') found.push(node);
    return found;
  }

  #empty(found: readonly Text[]): void {
    for (const node of this.#printed.keys()) if (!this.host.contains(node)) this.#printed.delete(node);
    for (const node of found) {
      this.#printed.set(node, node.data);
      node.data = '';
    }
  }

  /** Places a text where the one before stands, else where the page printed its own, else in the `<time>`. */
  #place(text: Text): void {
    const [printed] = this.#printed.keys();
    const time = this.#findTime();
    if (this.#isShown) this.#own!.replaceWith(text);
    else if (time?.contains(printed ?? null)) printed!.after(text);
    else (time ?? this.#makeTime(printed)).append(text);
    this.#own = text;
  }

  #makeTime(printed: Text | undefined): Element {
    this.#made = document.createElement('time');
    if (printed) printed.after(this.#made);
    else this.host.append(this.#made);
    return this.#made;
  }

  #attributeOfPage(time: Element, name: AttributeName): string | undefined {
    const value = time.getAttribute(name) ?? undefined;
    const set = time === this.#time ? this.#attributes.get(name) : undefined;
    return set && set.written === value ? set.before : value;
  }

  #setAttribute(time: Element, name: AttributeName, value: string | undefined): void {
    const before = this.#attributeOfPage(time, name);
    changeAttribute(time, name, value ?? before);
    if (value === undefined || value === before) this.#attributes.delete(name);
    else this.#attributes.set(name, {written: value, before});
  }
}

/** The words of several texts. */
const joinTexts = (found: readonly (Text | string)[]): string =>
  found
    .map((item) => (typeof item === 'string' ? item : item.data))
    .join('')
    .trim();

/** Sets an attribute, or removes it, where it is not so already: observers hear of each that is set. */
function changeAttribute(element: Element, name: string, value: string | undefined): void {
  if ((element.getAttribute(name) ?? undefined) === value) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
