import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Embed} from './embed.js';
import {EMBED} from './segments.js';

/**
 * The frames that a reader asked for. The link of a facade leads to the other site; a plain click on it shows, in its place,
 * what stands there. Nothing of the other site is loaded before, nor the module that knows the sites.
 */
export class EmbedFrames {
  #embeds = new Map<Element, Embed>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addEventListener('click', (event) => this.#open(event));
  }

  /** The box of a facade, with its frame once there is one. `slot` is where the facade itself is shown. */
  render(figure: Element, slot: TemplateResult): TemplateResult {
    const embed = this.#embeds.get(figure);
    return html`<div part="embed" data-kind=${embed?.kind ?? nothing}>
      ${
        embed &&
        html`<iframe
          part="frame"
          src=${embed.frame}
          title=${embed.label}
          sandbox=${embed.sandbox}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          referrerpolicy="strict-origin-when-cross-origin"
          @load=${this.#focus}
        ></iframe>`
      }${slot}
    </div>`;
  }

  #open(event: MouseEvent): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const figure = link?.closest(EMBED);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || figure?.parentNode !== this.host || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    void this.#show(link.href, figure).catch(() => location.assign(link.href));
  }

  async #show(url: string, figure: Element): Promise<void> {
    const {embedOf} = await import('./embed.js');
    const embed = embedOf(url);
    if (!embed) return location.assign(url);
    this.#embeds.set(figure, embed);
    this.host.requestUpdate();
  }

  /** The link that had the focus is gone. */
  readonly #focus = ({target}: Event): void => {
    const frame = target as HTMLIFrameElement;
    if (frame.dataset.ready === undefined) frame.focus();
    frame.dataset.ready = '';
    void import('./frame-height.js').then(({followHeight}) => followHeight(frame));
  };
}
