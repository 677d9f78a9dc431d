import {render, type RootPart, type TemplateResult} from 'lit';

/** The children that an element renders into itself, beside those of its page. A comment marks their end. */
export class GeneratedChildren {
  #end: Comment | undefined;
  #root: RootPart | undefined;

  constructor(private readonly host: HTMLElement) {}

  /** Whether anything was ever rendered. */
  get hasAny(): boolean {
    return this.#root !== undefined;
  }

  render(template: TemplateResult): void {
    if (this.#end?.parentNode !== this.host) {
      this.#end = document.createComment('');
      this.host.append(this.#end);
    }
    this.#root = render(template, this.host, {renderBefore: this.#end});
  }

  /** The children that were not rendered here. */
  get authored(): Node[] {
    const made = new Set<Node>();
    if (this.#end?.parentNode === this.host) {
      for (let node: Node | null = this.#end; node; node = node === this.#root?.startNode ? null : node.previousSibling)
        made.add(node);
    }
    return [...this.host.childNodes].filter((node) => !made.has(node));
  }
}
