import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {callIn, cancelCall} from '../platform/clock.js';
import {MaqalElement} from '../base/element.js';
import {property} from '../base/property.js';
import {emit} from '../platform/events.js';
import {isFocusLost} from '../platform/focus.js';
import {lit} from '../template/lit-template.js';
import {load} from '../platform/load.js';
import {hasPage} from '../platform/page.js';
import {pageLink, webUrl, type PageLink} from '../platform/page-metadata.js';
import {isCoarse} from '../platform/pointer.js';
import {isPlainClick} from '../platform/plain-click.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import {withCampaign} from './networks/campaign.js';
import {copyText} from './copy.js';
import {FittingRow} from './overflow-controller.js';
import {icons} from './generated/icons.js';
import {buttonMarkup, iconMarkup, linkMarkup} from './controls.js';
import {focusControl, menu} from './menu.js';
import {shareNatively} from './native-share.js';
import {addressOf, message, type Shared} from './networks/network.js';
import {actions} from './networks/default-networks.js';
import {Offer} from './networks/network-list.js';
import type {QrCode} from './qr.js';
import {openDialog, qrDialog} from './qr-dialog.js';
import {lightStyles, styles} from './styles/share.styles.js';
import {openWindow} from './popup-window.js';

const APPEARANCES = ['icon-label', 'icon', 'label'] as const;
const SHARE_LAYOUTS = ['row', 'column', 'menu', 'sticky'] as const;
export type Appearance = (typeof APPEARANCES)[number];
export type ShareLayout = (typeof SHARE_LAYOUTS)[number];

const CONFIRMATION = 3000;

/** Detail of `maqal-share`: where the reader shares to, and what. */
export interface ShareDetail {
  network: string;
  url: string;
  /** The passage that was selected, where that is shared. */
  passage?: string;
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
 * @csspart more - The button before what a narrow row has no room for.
 * @csspart dialog - The dialog with the QR code.
 * @csspart passage - The buttons beside selected text.
 * @cssproperty [--maqal-bottom-inset] - Set on the root of the page by `layout="sticky"` on narrow windows: what its bar covers at the bottom. A site's own bar may set it too; `maqal-to-top` stands above it.
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
  @property({reflect: true, values: APPEARANCES, default: 'icon-label'}) appearance!: Appearance;
  /** A row, a column, a button with a menu, or a bar at the bottom of narrow windows and a rail beside wide ones. */
  @property({reflect: true, values: SHARE_LAYOUTS, default: 'row'}) layout!: ShareLayout;
  /** Name of a campaign: `utm_source`, `utm_medium` and `utm_campaign` are added to the address. */
  @property() campaign?: string;
  /** Shared instead of a long percent-encoded address. */
  @property({attribute: 'short-url'}) shortUrl?: string;
  /** Fetches a short address on demand, for copying and the system's share sheet; an error or `undefined` leaves the long one. */
  @property({attribute: false}) resolveUrl?: (url: string) => Promise<string | undefined> | string | undefined;
  /** Address of a picture: Pinterest asks for one, and the system's share sheet is given it where it takes files. */
  @property() image?: string;
  /** App id at Facebook, without which Messenger is offered on phones alone. */
  @property({attribute: 'facebook-app-id'}) facebookAppId?: string;
  /** What is copied begins with the headline. */
  @property({type: Boolean}) cite = false;
  /** Text that the reader selects in the article can be copied and shared as a quotation, with a link to the very passage. */
  @property({type: Boolean}) selection = false;

  /** What is said to have been copied. */
  @state() private confirmation?: string | undefined;
  /** The address to copy by hand. */
  @state() private fieldUrl?: string;
  @state() private qrCode?: QrCode;
  /** The buttons beside selected text. */
  @state() private toolbar?: TemplateResult;

  readonly #endConfirmation = (): void => {
    this.confirmation = undefined;
  };
  readonly #closeDialog = (): void => {
    this.qrCode = undefined;
    if (isFocusLost()) this.#focusControl('qr');
  };
  readonly #refresh = (): void => this.requestUpdate();
  readonly #row = new FittingRow(this);
  readonly #offer = new Offer(this, () => this.#row.measureAnew());
  /** In which the row was measured. */
  #locale = interfaceLocale();
  #stopWatching?: (() => void) | undefined;
  /** The control that has the focus while the row is made anew. */
  #focused: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => void this.#answer(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelCall(this.#endConfirmation);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isOther = (['networks', 'appearance', 'layout'] as const).some((name) => changed.has(name));
    if (isOther || this.#locale !== interfaceLocale()) this.#row.count = undefined;
    this.#locale = interfaceLocale();
    this.#focused ??= this.#focusedControl;
  }

  protected override render(): TemplateResult {
    const locale = interfaceLocale();
    const page = pageLink();
    const controls = this.#offer.ids.map((id) => this.#control(id, page)).filter((control) => control !== nothing);
    const inRow = controls.slice(0, this.#row.count);
    const group = html`<div part="group" role="group" aria-label=${strings.share()} lang=${locale}>
      ${inRow}${inRow.length < controls.length ? this.#more(controls.slice(inRow.length)) : nothing}<slot
        @slotchange=${this.#refresh}
      ></slot>
    </div>`;
    return html`<div class="size"></div>
      ${this.layout === 'menu' ? this.#menu(group, locale) : group}
      <p part="confirmation" role="status" lang=${locale}>${this.confirmation ?? nothing}</p>
      ${this.fieldUrl === undefined ? nothing : this.#field(this.fieldUrl, locale)}${this.qrCode ? qrDialog(this.qrCode, locale, this.#closeDialog) : nothing}${this.toolbar ?? nothing}`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open && this.isConnected) openDialog(dialog);
    this.#markMoved();
    if (!this.isUpdatePending) this.#keepFocus();
    if (this.selection && this.isConnected && !this.#stopWatching) void this.#watchPassages();
  }

  /** What the page printed is set by the page's own stylesheet, which must know where it stands. */
  #markMoved(): void {
    for (const child of this.children) child.toggleAttribute('data-in-menu', Boolean(child.assignedSlot?.closest('[popover]')));
  }

  get #focusedControl(): HTMLElement | undefined {
    if (!hasPage) return undefined;
    const {activeElement} = this.getRootNode() as Document | ShadowRoot;
    if (activeElement?.parentElement === this) return activeElement as HTMLElement;
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('[part="group"] :is(a, button), [part="trigger"]') ?? undefined;
  }

  /** A control that moves between the row and its menu is made anew, or hidden: the focus goes with it (WCAG 2.4.3). */
  #keepFocus(): void {
    const control = this.#focused;
    this.#focused = undefined;
    if (!control || !this.isConnected || !isFocusLost()) return;
    if (control.isConnected) focusControl(control);
    else this.#focusControl(control.dataset.network);
  }

  /** Focuses the control of a network; where there is none, the button before the others, or the last control. */
  #focusControl(network: string | undefined): void {
    const controls = [
      ...this.children,
      ...this.renderRoot.querySelectorAll('[part="group"] :is(a, button), [part="trigger"]'),
    ] as HTMLElement[];
    const control = controls.find(({dataset}) => network !== undefined && dataset.network === network);
    const other = this.renderRoot.querySelector<HTMLElement>('[part="more"], [part="trigger"]');
    focusControl(control ?? other ?? controls.at(-1) ?? this);
  }

  #menu(group: TemplateResult, locale: string): TemplateResult {
    return html`<button part="trigger" type="button" popovertarget="menu" lang=${locale}>
        ${iconMarkup(lit, icons.share)}<span>${strings.share()}</span>
      </button>
      ${menu('menu', group)}`;
  }

  #more(controls: (TemplateResult | typeof nothing)[]): TemplateResult {
    const name = strings.otherWays();
    return html`<button part="more" type="button" popovertarget="others" aria-label=${name} title=${name}>
        ${iconMarkup(lit, icons.more)}
      </button>
      ${menu('others', html`<div part="group" role="group" aria-label=${name}>${controls}</div>`)}`;
  }

  #field(url: string, locale: string): TemplateResult {
    return html`<label part="field" lang=${locale}>${strings.copyByHand()}<input readonly dir="ltr" .value=${url} /></label>`;
  }

  #control(id: string, page: PageLink): TemplateResult | typeof nothing {
    if (id === 'native' && !(hasPage && 'share' in navigator)) return nothing;
    const made = this.#made(id, page);
    if (made === nothing && !this.#offer.isSlotted(id)) return nothing;
    return html`<slot name=${id} @slotchange=${this.#refresh}>${made}</slot>`;
  }

  #made(id: string, page: PageLink): TemplateResult | typeof nothing {
    const action = actions.get(id);
    if (action) return buttonMarkup(lit, action, interfaceLocale(), 'shadow');
    const network = this.#offer.network(id);
    const shared = this.#shared(id, page);
    const href = network && shared.url && addressOf(network, shared);
    return href ? linkMarkup(lit, network, href, interfaceLocale(), 'shadow') : nothing;
  }

  #shared(network: string, page: PageLink): Shared {
    return {
      url: withCampaign(webUrl(this.shortUrl) ?? webUrl(this.url) ?? page.url, this.campaign, network),
      headline: this.headline ?? page.headline,
      text: this.text,
      via: this.via,
      hashtags: this.hashtags?.split(/[,،]/),
      image: webUrl(this.image) ?? page.image,
      isPhone: isCoarse(),
      appId: this.facebookAppId,
    };
  }

  async #answer(event: MouseEvent): Promise<void> {
    const control = event.composedPath().find((target) => target instanceof HTMLElement && target.dataset.network !== undefined);
    if (!(control instanceof HTMLElement)) return;
    const network = control.dataset.network!;
    const shared = this.#shared(network, pageLink());
    if (!emit(this, 'maqal-share', {network, url: shared.url}, true)) event.preventDefault();
    else if (control instanceof HTMLAnchorElement) this.#follow(control, event);
    else await this.#act(network, shared, control);
  }

  /** A plain click opens a small window where the network's page fits one; with a modifier key the link is the browser's. */
  #follow(link: HTMLAnchorElement, event: MouseEvent): void {
    const {hasWindow} = this.#offer.network(link.dataset.network!) ?? {};
    if (isPlainClick(event) && hasWindow && !event.defaultPrevented && openWindow(link.href)) event.preventDefault();
  }

  async #act(action: string, shared: Shared, button: HTMLElement): Promise<void> {
    if (action === 'print') window.print();
    else if (action === 'qr') await this.#showQrCode(shared.url);
    else {
      const url = await this.#short(shared.url);
      if (action === 'copy') await this.#copy({...shared, url}, button);
      else if (!(await shareNatively({...shared, url}, this.image && shared.image))) await this.#offerField(url);
    }
  }

  async #short(url: string): Promise<string> {
    try {
      return webUrl(await this.resolveUrl?.(url)) ?? url;
    } catch {
      return url;
    }
  }

  async #showQrCode(url: string): Promise<void> {
    const module = await load(() => import('./qr.js'), 'the QR code');
    this.qrCode = module?.qrCode(url);
    if (!module) await this.#offerField(url);
  }

  async #copy(shared: Shared, button: HTMLElement): Promise<void> {
    const done = await copyText(this.cite ? message({...shared, text: undefined}) : shared.url, button);
    if (!done) return this.#offerField(shared.url);
    this.fieldUrl = undefined;
    this.#confirm(strings.linkCopied, {network: 'copy', url: shared.url});
  }

  /** Shows an address to be copied by hand, selected and in focus. */
  async #offerField(url: string): Promise<void> {
    this.fieldUrl = url;
    await this.updateComplete;
    const field = this.renderRoot.querySelector('input');
    field?.focus();
    field?.select();
  }

  #confirm(text: () => string, detail: ShareDetail): void {
    this.confirmation = this.speak(text);
    callIn(CONFIRMATION, this.#endConfirmation);
    emit(this, 'maqal-copy', detail);
  }

  async #watchPassages(): Promise<void> {
    this.#stopWatching = () => undefined;
    const module = await load(() => import('./passage.js'), 'sharing of selected text');
    if (!module || !this.isConnected) return;
    this.#stopWatching = module.watchPassages({
      host: this,
      shared: (network) => this.#shared(network, pageLink()),
      networks: () => (this.networks === undefined ? undefined : this.#offer.networks),
      show: (toolbar) => (this.toolbar = toolbar),
      confirm: (url, passage) => this.#confirm(strings.passageCopied, {network: 'copy', url, passage}),
    });
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
