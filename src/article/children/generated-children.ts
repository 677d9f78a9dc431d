import {render, type RootPart, type TemplateResult} from 'lit';

/** The children that an element renders into itself, beside those that its page gave it. They stand before a comment of its own. */
export class MadeChildren {
  #end: Comment | undefined;
  #made: RootPart | undefined;

  constructor(private readonly host: HTMLElement) {}

  get areAny(): boolean {
    return this.#made !== undefined;
  }

  render(template: TemplateResult): void {
    if (this.#end?.parentNode !== this.host) {
      this.#end = document.createComment('');
      this.host.append(this.#end);
    }
    this.#made = render(template, this.host, {renderBefore: this.#end});
  }

  /** The children that were not made here. */
  get authored(): Node[] {
    const made = new Set<Node>();
    if (this.#end?.parentNode === this.host) {
      for (let node: Node | null = this.#end; node; node = node === this.#made?.startNode ? null : node.previousSibling)
        made.add(node);
    }
    return [...this.host.childNodes].filter((node) => !made.has(node));
  }
}
