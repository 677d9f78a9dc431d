import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {callIn, cancelCall} from '../platform/clock.js';
import {MaqalShadowElement} from '../base/shadow-element.js';
import {property} from '../base/property.js';
import {emit} from '../platform/events.js';
import {isFocusLost} from '../platform/focus.js';
import {lit} from '../template/lit-template.js';
import {load} from '../platform/load.js';
import {hasPage} from '../platform/page.js';
import {readPageMetadata, webUrl, type PageMetadata} from '../platform/page-metadata.js';
import {hasCoarsePointer} from '../platform/pointer.js';
import {isPlainClick} from '../platform/plain-click.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import {withCampaign} from './networks/campaign.js';
import {copyText} from './copy.js';
import {OverflowController} from './overflow-controller.js';
import {icons} from './generated/icons.js';
import {APPEARANCES, SHARE_LAYOUTS, type Appearance, type ShareLayout} from './layout.js';
import {buttonMarkup, iconMarkup, linkMarkup} from './controls.js';
import {focusControl, menu} from './menu.js';
import {shareNatively} from './native-share.js';
import {addressOf, message, type Shared} from './networks/network.js';
import {actions} from './networks/default-networks.js';
import {NetworkList} from './networks/network-list.js';
import type {QrCode} from './qr.js';
import {openDialog, qrDialog} from './qr-dialog.js';
import {styles} from './styles/share.styles.js';
import {openWindow} from './popup-window.js';

/** Time that a confirmation is shown, milliseconds. */
const CONFIRMATION_DURATION = 3000;

/** Detail of `maqal-share` and `maqal-copy`. */
export interface ShareDetail {
  /** Id of the network or action. */
  network: string;
  /** Address that is shared. */
  url: string;
  /** Selected text, where a passage is shared. */
  passage?: string;
}

/**
 * Share buttons for the page or an article. Every network is a plain link that works without JavaScript; nothing is
 * requested, counted or stored. A link or button among the children, in the slot of its network, replaces the one that the element
 * makes.
 *
 * @tag maqal-share
 * @slot - Links of the site's own, after the others.
 * @slot whatsapp - A link to share by WhatsApp, in place of the element's; likewise for every network.
 * @csspart group - The row or column.
 * @csspart link - A link to a network.
 * @csspart button - Copy, print, or the system's share sheet.
 * @csspart trigger - The button that opens the menu.
 * @csspart menu - The menu.
 * @csspart confirmation - "Link copied".
 * @csspart field - The field that holds the address where a script may not copy.
 * @csspart more - The button that opens the controls for which a narrow row has no room.
 * @csspart dialog - The dialog with the QR code.
 * @csspart passage - The buttons beside selected text.
 * @cssproperty [--maqal-bottom-inset] - Height that the bar of `layout="sticky"` covers at the bottom of narrow windows, set on the root of the page. A site's own bar may set it too; `maqal-to-top` keeps above it.
 * @fires {CustomEvent<ShareDetail>} maqal-share - Before anything happens; `preventDefault()` stops it.
 * @fires {CustomEvent<ShareDetail>} maqal-copy - Once the address has been copied.
 */
export class MaqalShare extends MaqalShadowElement {
  static override styles = styles;

  /* A row can be measured only once it is rendered, and is rendered again before it is painted. */
  static {
    this.disableWarning?.('change-in-update');
  }

  /** Ids of networks and actions in order, separated by spaces. Default: whatsapp facebook x telegram copy native; copy first where the pointer is fine, native only where it is coarse. */
  @property() networks?: string;
  /** Address to share. Default: the page's canonical link, else `og:url`, else its address. */
  @property() url?: string;
  /** Plain text. Default: `og:title`, else the title of the page. */
  @property() headline?: string;
  /** Text of the message. Default: the headline. */
  @property() text?: string;
  /** X account that the post names, with or without "@". */
  @property() via?: string;
  /** Separated by commas, Latin or Arabic. */
  @property() hashtags?: string;
  /** Icons with labels (circles where it is narrow), icons, or labels. */
  @property({reflect: true, values: APPEARANCES, default: 'icon-label'}) appearance!: Appearance;
  /** A row, a column, a button with a menu, or a bar at the bottom of narrow windows and a rail beside wide ones. */
  @property({reflect: true, values: SHARE_LAYOUTS, default: 'row'}) layout!: ShareLayout;
  /** Name of a campaign: `utm_source`, `utm_medium` and `utm_campaign` are added to the address. */
  @property() campaign?: string;
  /** Short address, shared in place of `url`. */
  @property({attribute: 'short-url'}) shortUrl?: string;
  /** Shortens the address on demand, for copying and the system's share sheet; `undefined` or an error leaves it as it is. */
  @property({attribute: false}) resolveUrl?: (url: string) => Promise<string | undefined> | string | undefined;
  /** Address of a picture: Pinterest requires one, and the system's share sheet gets it where it takes files. Default: `og:image`. */
  @property() image?: string;
  /** App id at Facebook. Without it, Messenger is offered on phones only. */
  @property({attribute: 'facebook-app-id'}) facebookAppId?: string;
  /** Copies the headline too, before the address. */
  @property({type: Boolean}) cite = false;
  /** Offers to copy and share text that the reader selects in the article, with a link to the passage. */
  @property({type: Boolean}) selection = false;

  /** Message of what was copied. */
  @state() private confirmation?: string | undefined;
  /** Address to copy by hand. */
  @state() private fieldUrl?: string;
  @state() private qrCode?: QrCode;
  /** Buttons beside selected text. */
  @state() private toolbar?: TemplateResult;

  readonly #endConfirmation = (): void => {
    this.confirmation = undefined;
  };
  readonly #handleDialogClose = (): void => {
    this.qrCode = undefined;
    if (isFocusLost()) this.#focusNetwork('qr');
  };
  readonly #handleSlotChange = (): void => this.requestUpdate();
  readonly #overflow = new OverflowController(this);
  readonly #networks = new NetworkList(this, () => this.#overflow.remeasure());
  /** Locale in which the row was measured. */
  #measuredLocale = interfaceLocale();
  #stopWatchingPassages?: (() => void) | undefined;
  /** Control that had the focus before this update. */
  #focusedControl: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => void this.#handleClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelCall(this.#endConfirmation);
    this.#stopWatchingPassages?.();
    this.#stopWatchingPassages = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isOtherRow = (['networks', 'appearance', 'layout'] as const).some((name) => changed.has(name));
    if (isOtherRow || this.#measuredLocale !== interfaceLocale()) this.#overflow.visibleCount = undefined;
    this.#measuredLocale = interfaceLocale();
    this.#focusedControl ??= this.#findFocusedControl();
  }

  protected override render(): TemplateResult {
    const locale = interfaceLocale();
    const page = readPageMetadata();
    const controls = this.#networks.ids.map((id) => this.#slot(id, page)).filter((control) => control !== nothing);
    const inRow = controls.slice(0, this.#overflow.visibleCount);
    const group = html`<div part="group" role="group" aria-label=${strings.share()} lang=${locale}>
      ${inRow}${inRow.length < controls.length ? this.#moreButton(controls.slice(inRow.length)) : nothing}<slot
        @slotchange=${this.#handleSlotChange}
      ></slot>
    </div>`;
    return html`<div class="size"></div>
      ${this.layout === 'menu' ? this.#shareButton(group, locale) : group}
      <p part="confirmation" role="status" lang=${locale}>${this.confirmation ?? nothing}</p>
      ${this.fieldUrl === undefined ? nothing : this.#urlField(this.fieldUrl, locale)}${this.qrCode ? qrDialog(this.qrCode, locale, this.#handleDialogClose) : nothing}${this.toolbar ?? nothing}`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open && this.isConnected) openDialog(dialog);
    this.#markChildrenInMenus();
    if (!this.isUpdatePending) this.#restoreFocus();
    void this.#networks.loadUnknown();
    if (this.selection && this.isConnected && !this.#stopWatchingPassages) void this.#watchPassages();
  }

  /** Children are styled by the page's stylesheet, which cannot see that their slot is in a menu. */
  #markChildrenInMenus(): void {
    for (const child of this.children) child.toggleAttribute('data-in-menu', Boolean(child.assignedSlot?.closest('[popover]')));
  }

  #findFocusedControl(): HTMLElement | undefined {
    if (!hasPage) return undefined;
    const {activeElement} = this.getRootNode() as Document | ShadowRoot;
    if (activeElement?.parentElement === this) return activeElement as HTMLElement;
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('[part="group"] :is(a, button), [part="trigger"]') ?? undefined;
  }

  /** A control that moves between the row and its menu is rendered anew or hidden, and would lose the focus (WCAG 2.4.3). */
  #restoreFocus(): void {
    const control = this.#focusedControl;
    this.#focusedControl = undefined;
    if (!control || !this.isConnected || !isFocusLost()) return;
    if (control.isConnected) focusControl(control);
    else this.#focusNetwork(control.dataset.network);
  }

  /** Focuses the control of a network, else the button that opens a menu, else the last control. */
  #focusNetwork(network: string | undefined): void {
    const controls = [
      ...this.children,
      ...this.renderRoot.querySelectorAll('[part="group"] :is(a, button), [part="trigger"]'),
    ] as HTMLElement[];
    const control = controls.find(({dataset}) => network !== undefined && dataset.network === network);
    const menuButton = this.renderRoot.querySelector<HTMLElement>('[part="more"], [part="trigger"]');
    focusControl(control ?? menuButton ?? controls.at(-1) ?? this);
  }

  #shareButton(group: TemplateResult, locale: string): TemplateResult {
    return html`<button part="trigger" type="button" popovertarget="menu" lang=${locale}>
        ${iconMarkup(lit, icons.share)}<span>${strings.share()}</span>
      </button>
      ${menu('menu', group)}`;
  }

  #moreButton(controls: (TemplateResult | typeof nothing)[]): TemplateResult {
    const name = strings.otherWays();
    return html`<button part="more" type="button" popovertarget="others" aria-label=${name} title=${name}>
        ${iconMarkup(lit, icons.more)}
      </button>
      ${menu('others', html`<div part="group" role="group" aria-label=${name}>${controls}</div>`)}`;
  }

  #urlField(url: string, locale: string): TemplateResult {
    return html`<label part="field" lang=${locale}>${strings.copyByHand()}<input readonly dir="ltr" .value=${url} /></label>`;
  }

  #slot(id: string, page: PageMetadata): TemplateResult | typeof nothing {
    if (id === 'native' && !(hasPage && 'share' in navigator)) return nothing;
    const control = this.#control(id, page);
    if (control === nothing && !this.#networks.isSlotted(id)) return nothing;
    return html`<slot name=${id} @slotchange=${this.#handleSlotChange}>${control}</slot>`;
  }

  #control(id: string, page: PageMetadata): TemplateResult | typeof nothing {
    const action = actions.get(id);
    if (action) return buttonMarkup(lit, action, interfaceLocale(), 'shadow');
    const network = this.#networks.find(id);
    const shared = this.#shared(id, page);
    const href = network && shared.url && addressOf(network, shared);
    return href ? linkMarkup(lit, network, href, interfaceLocale(), 'shadow') : nothing;
  }

  #shared(network: string, page: PageMetadata): Shared {
    return {
      url: withCampaign(webUrl(this.shortUrl) ?? webUrl(this.url) ?? page.url, this.campaign, network),
      headline: this.headline ?? page.headline,
      text: this.text,
      via: this.via,
      hashtags: this.hashtags?.split(/[,،]/),
      image: webUrl(this.image) ?? page.image,
      isPhone: hasCoarsePointer(),
      appId: this.facebookAppId,
    };
  }

  async #handleClick(event: MouseEvent): Promise<void> {
    const control = event.composedPath().find((target) => target instanceof HTMLElement && target.dataset.network !== undefined);
    if (!(control instanceof HTMLElement)) return;
    const network = control.dataset.network!;
    const shared = this.#shared(network, readPageMetadata());
    if (!emit(this, 'maqal-share', {network, url: shared.url}, true)) event.preventDefault();
    else if (control instanceof HTMLAnchorElement) this.#followLink(control, event);
    else await this.#perform(network, shared, control);
  }

  /** Opens a small window where the network's page fits one. A click with a modifier key is left to the browser. */
  #followLink(link: HTMLAnchorElement, event: MouseEvent): void {
    const {hasWindow} = this.#networks.find(link.dataset.network!) ?? {};
    if (isPlainClick(event) && hasWindow && !event.defaultPrevented && openWindow(link.href)) event.preventDefault();
  }

  async #perform(action: string, shared: Shared, button: HTMLElement): Promise<void> {
    if (action === 'print') window.print();
    else if (action === 'qr') await this.#showQrCode(shared.url);
    else {
      const url = await this.#shorten(shared.url);
      if (action === 'copy') await this.#copy({...shared, url}, button);
      else if (!(await shareNatively({...shared, url}, this.image && shared.image))) await this.#showUrlField(url);
    }
  }

  async #shorten(url: string): Promise<string> {
    try {
      return webUrl(await this.resolveUrl?.(url)) ?? url;
    } catch {
      return url;
    }
  }

  async #showQrCode(url: string): Promise<void> {
    const module = await load(() => import('./qr.js'), 'the QR code');
    this.qrCode = module?.qrCode(url);
    if (!module) await this.#showUrlField(url);
  }

  async #copy(shared: Shared, button: HTMLElement): Promise<void> {
    const done = await copyText(this.cite ? message({...shared, text: undefined}) : shared.url, button);
    if (!done) return this.#showUrlField(shared.url);
    this.fieldUrl = undefined;
    this.#confirm(strings.linkCopied, {network: 'copy', url: shared.url});
  }

  /** Shows an address in a field, selected and focused, to be copied by hand. */
  async #showUrlField(url: string): Promise<void> {
    this.fieldUrl = url;
    await this.updateComplete;
    const field = this.renderRoot.querySelector('input');
    field?.focus();
    field?.select();
  }

  #confirm(text: () => string, detail: ShareDetail): void {
    this.confirmation = this.speak(text);
    callIn(CONFIRMATION_DURATION, this.#endConfirmation);
    emit(this, 'maqal-copy', detail);
  }

  async #watchPassages(): Promise<void> {
    this.#stopWatchingPassages = () => undefined;
    const module = await load(() => import('./passage.js'), 'sharing of selected text');
    if (!module || !this.isConnected) return;
    this.#stopWatchingPassages = module.watchPassages({
      host: this,
      shared: (network) => this.#shared(network, readPageMetadata()),
      networks: () => (this.networks === undefined ? undefined : this.#networks.networks),
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
