import {isPlainClick} from '../../platform/plain-click.js';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isFocusLost} from '../../platform/focus.js';
import {load} from '../../platform/load.js';
import {warn} from '../../platform/warn.js';
import type {Embed} from './providers.js';
import {EMBED_FIGURE} from '../children/segments.js';

/** Calls back when the page's Content-Security-Policy blocks a frame. Browsers report that within seconds, so it stops listening after five. */
function onFrameBlocked(frame: string, callback: () => void): void {
  const {origin} = new URL(frame);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5000);
  const handleViolation = ({blockedURI, effectiveDirective}: SecurityPolicyViolationEvent) => {
    if (effectiveDirective !== 'frame-src' || !blockedURI.startsWith(origin)) return;
    controller.abort();
    callback();
  };
  document.addEventListener('securitypolicyviolation', handleViolation, {signal: controller.signal});
}

/** The link of a placeholder. The sanitizer removes the attribute from bodies. */
const PLACEHOLDER_LINK = '[data-embed-link]';

/**
 * The sites of which a link of a figure may open frames. The link of a placeholder may open any address. In a figure that the page itself
 * printed, a link may only open embeds of known sites: an author's link must not put an unrelated page into the article.
 */
function trustOf(link: HTMLAnchorElement, figure: Element): 'any' | 'known' | 'none' {
  if (link.matches(PLACEHOLDER_LINK)) return 'any';
  return !figure.querySelector(PLACEHOLDER_LINK) && link.parentElement === figure ? 'known' : 'none';
}

/**
 * Shows frames of other sites that a reader asks for. The link of a placeholder leads to the other site; a plain click on it shows the
 * frame instead. Other links of the figure are ordinary ones. Nothing of the other site is loaded before the click, nor the module that
 * knows the sites.
 */
export class EmbedFrames {
  #embeds = new Map<Element, Embed>();
  /** The link that is being followed because its frame cannot be shown. */
  #followed: HTMLAnchorElement | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addEventListener('click', (event) => this.#handleClick(event));
  }

  /** The box of a placeholder, with its frame once there is one. `slot` shows the placeholder itself. */
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
          @load=${this.#handleLoad}
        ></iframe>`
      }${slot}
    </div>`;
  }

  #handleClick(event: MouseEvent): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const figure = link?.closest(EMBED_FIGURE);
    if (!link?.href || figure?.parentNode !== this.host || link === this.#followed) return;
    if (!isPlainClick(event) || event.defaultPrevented) return;
    const trust = trustOf(link, figure);
    if (trust === 'none') return;
    event.preventDefault();
    void this.#showFrame(link, figure, trust === 'any');
  }

  async #showFrame(link: HTMLAnchorElement, figure: Element, mayBeAnySite: boolean): Promise<void> {
    const module = await load(() => import('./providers.js'), 'what knows the addresses of embeds');
    const embed = mayBeAnySite ? module?.embedOf(link.href) : module?.knownEmbedOf(link.href);
    if (!embed) return this.#followLink(link);
    this.#setEmbed(figure, embed);
    onFrameBlocked(embed.frame, () => {
      /* An article that was removed must not navigate the page. */
      if (!figure.isConnected) return;
      warn(
        `the page's Content-Security-Policy forbids ${embed.frame}; add its host to "frame-src". The link is followed instead.`,
      );
      this.#setEmbed(figure, undefined);
      link.focus();
      this.#followLink(link);
    });
  }

  /** Leaves the link to the browser, which knows its target and relation. */
  #followLink(link: HTMLAnchorElement): void {
    this.#followed = link;
    link.click();
    this.#followed = undefined;
  }

  #setEmbed(figure: Element, embed: Embed | undefined): void {
    if (embed) this.#embeds.set(figure, embed);
    else this.#embeds.delete(figure);
    figure.toggleAttribute('data-open', embed !== undefined);
    this.host.requestUpdate();
  }

  /** Moves the focus from the link, which is gone, to the frame, unless the reader has moved it elsewhere. */
  readonly #handleLoad = ({target}: Event): void => {
    const frame = target as HTMLIFrameElement;
    if (frame.dataset.ready === undefined && isFocusLost()) frame.focus();
    frame.dataset.ready = '';
    void load(() => import('./frame-height.js'), 'what follows the height of frames').then((module) =>
      module?.followHeight(frame),
    );
  };
}
