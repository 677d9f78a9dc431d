import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {callIn, cancelCall} from '../base/clock.js';
import {MaqalElement} from '../base/element.js';
import {emit} from '../base/events.js';
import {load} from '../base/load.js';
import {lit} from '../base/lit-markup.js';
import {safeUrl} from '../base/safe-url.js';
import {warn} from '../base/warn.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import {withCampaign} from './campaign.js';
import {copyText} from './copy.js';
import {icons} from './generated/icons.js';
import {buttonMarkup, iconMarkup, linkMarkup} from './markup.js';
import {addressOf, type Network, type Shared} from './network.js';
import {actions, networks} from './networks.js';
import {pageLink, type PageLink} from './page-link.js';
import {lightStyles, styles} from './share.styles.js';

export type Appearance = 'icon-label' | 'icon' | 'label';
export type ShareLayout = 'row' | 'column' | 'menu' | 'sticky';

const APPEARANCES: readonly Appearance[] = ['icon-label', 'icon', 'label'];
const LAYOUTS: readonly ShareLayout[] = ['row', 'column', 'menu', 'sticky'];
const CONFIRMATION = 3000;

/** Detail of `maqal-share`: where the reader shares to, and what. */
export interface ShareDetail {
  network: string;
  url: string;
}

/**
 * Share buttons for the page or an article. Every network is a plain link that works without JavaScript; nothing is
 * requested, counted or stored. Links and buttons among its children, each in the slot of its network, are shown as they
 * are; the rest is made.
 *
 * @tag maqal-share
 * @slot - Links of the site's own, after the others.
 * @slot whatsapp - A link to share by WhatsApp, in place of the one made; likewise for every network.
 * @csspart group - The row or column.
 * @csspart link - A link to a network.
 * @csspart button - Copy, print, or the system's share sheet.
 * @csspart trigger - The button that opens the menu.
 * @csspart menu - The menu.
 * @csspart confirmation - "Link copied".
 * @csspart field - The field that holds the address where a script may not copy.
 * @fires {CustomEvent<ShareDetail>} maqal-share - Before anything happens; `preventDefault()` stops it.
 * @fires {CustomEvent<ShareDetail>} maqal-copy - Once the address has been copied.
 */
export class MaqalShare extends MaqalElement {
  static override styles = styles;
  static override lightStyles = lightStyles;

  /** Where to, in order, separated by spaces. Default: whatsapp facebook x telegram copy native; copy first where the pointer is fine, native only where it is coarse. */
  @property() networks?: string;
  /** Default: the canonical link, else `og:url`, else the address. */
  @property() url?: string;
  /** Default: `og:title`, else the title. */
  @property() headline?: string;
  /** What the message says; default: the headline. */
  @property() text?: string;
  /** X account that is named, with or without "@". */
  @property() via?: string;
  /** Separated by commas, Arabic ones too. */
  @property() hashtags?: string;
  /** Icons with labels (circles where it is narrow), icons, or labels. */
  @property({reflect: true, useDefault: true}) appearance: Appearance = 'icon-label';
  @property({reflect: true, useDefault: true}) layout: ShareLayout = 'row';
  /** Name of a campaign: `utm_source`, `utm_medium` and `utm_campaign` are added to the address. */
  @property() campaign?: string;
  /** Shared instead of a long percent-encoded address. */
  @property({attribute: 'short-url'}) shortUrl?: string;

  @state() private hasCopied = false;
  /** Networks beyond the default ones, once they are loaded. */
  @state() private others?: Map<string, Network>;
  /** The address to copy by hand. */
  @state() private fieldUrl?: string;

  readonly #endConfirmation = (): void => {
    this.hasCopied = false;
  };
  readonly #refresh = (): void => this.requestUpdate();

  constructor() {
    super();
    this.addEventListener('click', (event) => void this.#answer(event));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelCall(this.#endConfirmation);
  }

  protected override render(): TemplateResult {
    this.oneOf(this.appearance, APPEARANCES, 'appearance');
    const layout = this.oneOf(this.layout, LAYOUTS, 'layout');
    const locale = interfaceLocale();
    const page = pageLink(document);
    const group = html`<div part="group" role="group" aria-label=${strings.share()} lang=${locale}>
      ${this.#ids().map((id) => this.#control(id, page))}<slot @slotchange=${this.#refresh}></slot>
    </div>`;
    return html`${layout === 'menu' ? this.#menu(group, locale) : group}
      <p part="confirmation" role="status" lang=${locale}>${this.hasCopied ? strings.linkCopied() : nothing}</p>
      ${this.fieldUrl === undefined ? nothing : this.#field(this.fieldUrl, locale)}`;
  }

  protected override updated(): void {
    const field = this.renderRoot.querySelector('input');
    if (field && this.fieldUrl !== undefined) field.select();
  }

  #menu(group: TemplateResult, locale: string): TemplateResult {
    return html`<button part="trigger" type="button" popovertarget="menu" lang=${locale}>
        ${iconMarkup(lit, icons.share)}<span>${strings.share()}</span>
      </button>
      <div part="menu" id="menu" popover>${group}</div>`;
  }

  #field(url: string, locale: string): TemplateResult {
    return html`<label part="field" lang=${locale}>${strings.copyByHand()}<input readonly dir="ltr" .value=${url} /></label>`;
  }

  /** Networks to show. Children without a `networks` attribute are the whole list. */
  #ids(): string[] {
    if (this.networks !== undefined) return this.networks.split(/\s+/).filter((id) => id !== '' && this.#isKnown(id));
    const slotted = [...this.children].map((child) => child.slot).filter((id) => id !== '');
    if (this.childElementCount > 0) return slotted;
    const isCoarse = matchMedia('(pointer: coarse)').matches;
    return isCoarse ? [...networks.keys(), 'copy', 'native'] : ['copy', ...networks.keys()];
  }

  /** A network that is neither built in nor among the children may be one of those loaded on demand. */
  #isKnown(id: string): boolean {
    if (networks.has(id) || actions.has(id) || this.querySelector(`:scope > [slot="${CSS.escape(id)}"]`)) return true;
    if (!this.others) void this.#loadOthers();
    else if (!this.others.has(id)) {
      const known = [...networks.keys(), ...this.others.keys(), ...actions.keys()];
      warn(
        `<${this.localName} networks="${this.networks}">: "${id}" is no known network and is left out. Known: ${known.join(', ')}.`,
      );
    }
    return this.others?.has(id) ?? false;
  }

  async #loadOthers(): Promise<void> {
    const module = await load(() => import('./more-networks.js'), 'the networks beyond the default ones');
    this.others = new Map(module?.moreNetworks.map((network) => [network.id, network]));
  }

  #control(id: string, page: PageLink): TemplateResult | typeof nothing {
    if (id === 'native' && !('share' in navigator)) return nothing;
    return html`<slot name=${id} @slotchange=${this.#refresh}>${this.#made(id, page)}</slot>`;
  }

  #made(id: string, page: PageLink): TemplateResult | typeof nothing {
    const action = actions.get(id);
    if (action) return buttonMarkup(lit, action, interfaceLocale(), 'shadow');
    const network = networks.get(id) ?? this.others?.get(id);
    return network ? linkMarkup(lit, network, addressOf(network, this.#shared(id, page)), interfaceLocale(), 'shadow') : nothing;
  }

  #shared(network: string, page: PageLink): Shared {
    return {
      url: withCampaign(safeUrl(this.shortUrl) ?? this.#absolute(this.url) ?? page.url, this.campaign, network),
      headline: this.headline ?? page.headline,
      text: this.text,
      via: this.via,
      hashtags: this.hashtags?.split(/[,،]/),
    };
  }

  #absolute(url: string | undefined): string | undefined {
    const safe = safeUrl(url);
    return safe === undefined ? undefined : new URL(safe, document.baseURI).href;
  }

  async #answer(event: MouseEvent): Promise<void> {
    const control = event.composedPath().find((target) => target instanceof HTMLElement && target.dataset.network !== undefined);
    if (!(control instanceof HTMLElement)) return;
    const network = control.dataset.network!;
    const shared = this.#shared(network, pageLink(document));
    const detail: ShareDetail = {network, url: shared.url};
    if (!emit(this, 'maqal-share', detail, true)) event.preventDefault();
    else if (network === 'copy') await this.#copy(detail, control);
    else if (network === 'native') await this.#shareNatively(shared);
    else if (network === 'print') window.print();
  }

  async #copy(detail: ShareDetail, button: HTMLElement): Promise<void> {
    const done = await copyText(detail.url, button);
    this.fieldUrl = done ? undefined : detail.url;
    if (!done) return;
    this.hasCopied = true;
    callIn(CONFIRMATION, this.#endConfirmation);
    emit(this, 'maqal-copy', detail);
  }

  /** Title and address only: with a text, receivers print the title twice. A reader's cancel is no error. */
  async #shareNatively({headline, url}: Shared): Promise<void> {
    try {
      await navigator.share({title: headline, url});
    } catch (error) {
      if ((error as Error).name !== 'AbortError') this.fieldUrl = url;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-share': MaqalShare;
  }
  interface HTMLElementEventMap {
    'maqal-share': CustomEvent<ShareDetail>;
    'maqal-copy': CustomEvent<ShareDetail>;
  }
}
