import {noChange, ReactiveElement, render, type PropertyValues, type RenderOptions, type RootPart} from 'lit';
import {MaqalElement} from './element.js';

/** Base of our elements that have controls: renders a template into a shadow root, as LitElement does. */
export abstract class MaqalShadowElement extends MaqalElement {
  /** By this `@lit-labs/ssr` knows an element that it can render (`LitElementRenderer.matchesClass`). */
  static readonly _$litElement$: boolean = true;

  readonly renderOptions: RenderOptions = {host: this};
  #rendered: RootPart | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rendered?.setConnected(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rendered?.setConnected(false);
  }

  /** A template of what the element shows. */
  protected render(): unknown {
    return noChange;
  }

  protected override update(changed: PropertyValues): void {
    const template = this.render();
    if (!this.hasUpdated) this.renderOptions.isConnected = this.isConnected;
    super.update(changed);
    this.#rendered = render(template, this.renderRoot, this.renderOptions);
  }

  /**
   * Empties a declarative shadow root, to be rendered anew and not hydrated: a server does not know the page, whose language, pointer and
   * children decide what is shown.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return ReactiveElement.prototype['createRenderRoot'].call(this);
  }
}
