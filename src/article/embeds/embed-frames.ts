import {isPlainClick} from '../../platform/plain-click.js';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isFocusLost} from '../../platform/focus.js';
import {load} from '../../platform/load.js';
import {warn} from '../../platform/warn.js';
import type {Embed} from './providers.js';
import {EMBED} from '../children/segments.js';

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

/** The link that a facade was made with. The sanitiser lets no body carry the attribute. */
const FACADE_LINK = '[data-embed-link]';

/**
 * How sure it is that a link of a figure is the one that its facade made, which may open any address. Where a page printed a figure of its
 * own, a link in it opens only what a known site offers for embedding: words that an author chose must not put an unrelated page into the
 * article.
 */
function standingOf(link: HTMLAnchorElement, figure: Element): 'facade' | 'unsure' | 'other' {
  if (link.matches(FACADE_LINK)) return 'facade';
  return !figure.querySelector(FACADE_LINK) && link.parentElement === figure ? 'unsure' : 'other';
}

/**
 * The frames that a reader asked for. The link of a facade leads to the other site; a plain click on it shows, in its place,
 * what stands there; every other link of its figure is an ordinary one. Nothing of the other site is loaded before, nor the module that
 * knows the sites.
 */
export class EmbedFrames {
  #embeds = new Map<Element, Embed>();
  /** The link that is being followed after all. */
  #followed: HTMLAnchorElement | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addEventListener('click', (event) => this.#handleClick(event));
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

  #handleClick(event: MouseEvent): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const figure = link?.closest(EMBED);
    if (!link?.href || figure?.parentNode !== this.host || link === this.#followed) return;
    if (!isPlainClick(event) || event.defaultPrevented) return;
    const standing = standingOf(link, figure);
    if (standing === 'other') return;
    event.preventDefault();
    void this.#show(link, figure, standing === 'facade');
  }

  async #show(link: HTMLAnchorElement, figure: Element, isFacade: boolean): Promise<void> {
    const module = await load(() => import('./providers.js'), 'what knows the addresses of embeds');
    const embed = isFacade ? module?.embedOf(link.href) : module?.knownEmbed(link.href);
    if (!embed) return this.#follow(link);
    this.#toggle(figure, embed);
    whenBlocked(embed.frame, () => {
      /* An article that is gone leads its page nowhere. */
      if (!figure.isConnected) return;
      warn(
        `the page's Content-Security-Policy forbids ${embed.frame}; add its host to "frame-src". The link is followed instead.`,
      );
      this.#toggle(figure, undefined);
      link.focus();
      this.#follow(link);
    });
  }

  /** Leaves the link to the browser, which knows its target and relation. */
  #follow(link: HTMLAnchorElement): void {
    this.#followed = link;
    link.click();
    this.#followed = undefined;
  }

  #toggle(figure: Element, embed: Embed | undefined): void {
    if (embed) this.#embeds.set(figure, embed);
    else this.#embeds.delete(figure);
    figure.toggleAttribute('data-open', embed !== undefined);
    this.host.requestUpdate();
  }

  /** The link that had the focus is gone; where the reader has gone elsewhere meanwhile, the focus stays there. */
  readonly #focus = ({target}: Event): void => {
    const frame = target as HTMLIFrameElement;
    if (frame.dataset.ready === undefined && isFocusLost()) frame.focus();
    frame.dataset.ready = '';
    void load(() => import('./frame-height.js'), 'what follows the height of frames').then((module) =>
      module?.followHeight(frame),
    );
  };
}
