import {isPlainClick} from '../base/plain-click.js';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {load} from '../base/load.js';
import {warn} from '../base/warn.js';
import type {Embed} from './embed.js';
import {EMBED} from './segments.js';

/** Calls back when the page's policy refuses a frame; the time that it is waited for is that in which browsers tell. */
function whenBlocked(frame: string, callback: () => void): void {
  const {origin} = new URL(frame);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5000);
  const listener = ({blockedURI, effectiveDirective}: SecurityPolicyViolationEvent) => {
    if (effectiveDirective !== 'frame-src' || !blockedURI.startsWith(origin)) return;
    controller.abort();
    callback();
  };
  document.addEventListener('securitypolicyviolation', listener, {signal: controller.signal});
}

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
    if (!link || figure?.parentNode !== this.host || !isPlainClick(event) || event.defaultPrevented) return;
    event.preventDefault();
    void this.#show(link.href, figure);
  }

  async #show(url: string, figure: Element): Promise<void> {
    const module = await load(() => import('./embed.js'), 'what knows the addresses of embeds');
    const embed = module?.embedOf(url);
    if (!embed) return location.assign(url);
    this.#toggle(figure, embed);
    whenBlocked(embed.frame, () => {
      warn(
        `the page's Content-Security-Policy forbids ${embed.frame}; add its host to "frame-src". The link is followed instead.`,
      );
      this.#toggle(figure, undefined);
      location.assign(url);
    });
  }

  #toggle(figure: Element, embed: Embed | undefined): void {
    if (embed) this.#embeds.set(figure, embed);
    else this.#embeds.delete(figure);
    figure.toggleAttribute('data-open', embed !== undefined);
    this.host.requestUpdate();
  }

  /** The link that had the focus is gone. */
  readonly #focus = ({target}: Event): void => {
    const frame = target as HTMLIFrameElement;
    if (frame.dataset.ready === undefined) frame.focus();
    frame.dataset.ready = '';
    void load(() => import('./frame-height.js'), 'what follows the height of frames').then((module) =>
      module?.followHeight(frame),
    );
  };
}
