import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import '../card.js';
import type {CardLayout} from '../card.js';
import {MaqalShadowElement} from '../base/shadow-element.js';
import {property} from '../base/property.js';
import {emit} from '../platform/events.js';
import {isFocusLost} from '../platform/focus.js';
import {hasPage} from '../platform/page.js';
import {htmlAtLevel} from '../template/heading.js';
import {baseUrl, readPageMetadata} from '../platform/page-metadata.js';
import {lit} from '../template/lit-template.js';
import {load} from '../platform/load.js';
import {formatCount} from '../locale/numbers.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {FORMATS, type Format} from '../sources/format.js';
import {isolate} from '../template/bdi.js';
import {formatMessage} from '../text/isolate.js';
import type {Carousel} from './carousel.js';
import {RANKS, type Rank} from './choose.js';
import {currentArticle} from './current-article.js';
import {digitsOf} from './digits.js';
import {RELATED_LAYOUTS, type RelatedLayout} from './layout.js';
import {list, skeletons} from './list.js';
import {articleOf, type ErrorDetail, type ListedArticle, type LoadDetail, type SelectDetail, type ViewDetail} from './events.js';
import {lightStyles, styles} from './related.styles.js';
import type {Question} from './request.js';
import {Selection} from './selection.js';
import {Source} from './source.js';
import {whenNear, whenSeen} from './visibility.js';

const LOADINGS = ['lazy', 'eager'] as const;
const MORES = ['none', 'button'] as const;
export type Loading = (typeof LOADINGS)[number];
export type More = (typeof MORES)[number];

/**
 * "مقالات ذات صلة": a heading and a list of cards, from children, data or a URL. What the page printed is shown at once and
 * stays when a URL fails. An empty list takes no room.
 *
 * @tag maqal-related
 * @slot - Cards, or any list of links.
 * @slot heading - A heading of the page's own.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart controls - Buttons and position of a carousel.
 * @csspart previous - The button that scrolls a carousel back.
 * @csspart next - The button that scrolls it on.
 * @csspart position - Which of its cards is in view.
 * @csspart message - The line that says that loading failed, with its button.
 * @csspart more - The button that shows more.
 * @fires {CustomEvent<LoadDetail>} maqal-load - Once articles came from `src`.
 * @fires {CustomEvent<ErrorDetail>} maqal-error - When they did not.
 * @fires {CustomEvent<ViewDetail>} maqal-view - Once, when half of the list has been in view.
 * @fires {CustomEvent<SelectDetail>} maqal-select - When a card's link is followed.
 */
export class MaqalRelated extends MaqalShadowElement {
  static override styles = styles;
  static override lightStyles = lightStyles;

  /** Default: "مقالات ذات صلة" in the page's language. */
  @property() heading?: string;
  /** 1 to 6; the cards' headings are one level below. */
  @property({attribute: 'heading-level', type: Number, default: 2}) headingLevel!: number;
  /** Address of a list of articles, a feed, an article's page or a search engine. */
  @property() src?: string;
  /** What `src` answers; `auto` recognises it. `elasticsearch` also says how it is asked. */
  @property({values: FORMATS, default: 'auto'}) format!: Format;
  /** How many articles to show. */
  @property({type: Number, default: 4}) limit!: number;
  /** A grid, a list led by a large card, a row that scrolls, or numbered headlines. */
  @property({reflect: true, values: RELATED_LAYOUTS, default: 'grid'}) layout!: RelatedLayout;
  /** Layout of every card. Default: stacked; in a list the first is stacked and the others compact. */
  @property({attribute: 'card-layout'}) cardLayout?: CardLayout;
  /** Default: relevance when the current article is known, else the order of the source. */
  @property({values: RANKS}) rank?: Rank;
  /** `lazy` loads when the list comes near the window. */
  @property({values: LOADINGS, default: 'lazy'}) loading!: Loading;
  /** Lists the page's own article too. */
  @property({attribute: 'include-current', type: Boolean}) includeCurrent = false;
  /** Shows again what another list of the page already shows. */
  @property({attribute: 'allow-repeats', type: Boolean}) allowRepeats = false;
  /** Offers keyboard readers a link that skips the list. */
  @property({attribute: 'skip-link', type: Boolean}) skipLink = false;
  /** `button` shows as many again on demand, from the source's next page where it has one. */
  @property({values: MORES, default: 'none'}) more!: More;

  /** The candidates. */
  @property({attribute: false}) articles?: NewsArticle[];
  /** The current article, for relatedness. Default: what the page says of itself, where it says that it is an article. */
  @property({attribute: false}) article?: NewsArticle;

  #stopWatching: (() => void)[] = [];
  #isWatched = false;
  #isViewed = false;
  readonly #selection = new Selection(this);
  readonly #source = new Source(this, {
    loaded: (articles, isFurther) => this.#receive(articles, isFurther),
    failed: (error) => this.#handleFailure(error),
  });
  #carousel: Carousel | undefined;
  /** The button that had the focus has gone, and the first card gets it. */
  #isFocusDue = false;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#select(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.#selection.claim();
    if (this.src && this.#source.state !== 'loaded') this.#plan();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    this.#selection.claim();
  }

  /** Loads `src` now, and again if it has been loaded. */
  async load(): Promise<void> {
    if (this.src) await this.#source.load(this.#question(this.src));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') && this.hasUpdated && this.isConnected) this.#begin();
    const isReordered = (['articles', 'article', 'rank', 'includeCurrent'] as const).some((name) => changed.has(name));
    if (isReordered) this.#selection.order(this.articles, this.#rank);
    this.#selection.choose(this.#limit);
    if (hasPage && this.layout === 'carousel' && !this.#carousel) void this.#makeCarousel();
  }

  protected override render(): TemplateResult {
    const {layout} = this;
    const content = this.#content(layout);
    this.toggleAttribute('data-empty', content === nothing);
    this.#number(layout);
    if (content === nothing) return html`<slot @slotchange=${this.#childrenChanged}></slot>`;
    const name = this.heading ?? strings.related();
    const lang = this.heading === undefined ? interfaceLocale() : undefined;
    return html`<section part="section" aria-label=${name} aria-busy=${this.#isWaiting}>
        ${this.skipLink ? html`<a class="skip" href="#after" @click=${this.#skip} lang=${interfaceLocale()}>${formatMessage(strings.skipRelated, name)}</a>` : nothing}
        <div class="head">
          <slot name="heading"
            >${htmlAtLevel(lit, this.headingLevel)`<h2 part="heading" lang=${lang ?? nothing}>${isolate(lit, name, this.direction)}</h2>`}</slot
          >${layout === 'carousel' ? this.#carousel?.render() : nothing}
        </div>
        ${content}
        <p class="hidden-text" role="status" lang=${interfaceLocale()}>${this.#status()}</p>
      </section>
      <span id="after" tabindex="-1"></span>`;
  }

  protected override updated(): void {
    if (this.#isFocusDue && this.#shown.length > 0) {
      this.#isFocusDue = false;
      void this.#focusCard(0);
    }
    const hasContent = this.#shown.length > 0 || this.#hasChildren;
    if (!hasContent || this.#isWatched || !this.isConnected) return;
    this.#isWatched = true;
    this.#stopWatching.push(
      whenSeen(this, () => {
        this.#isViewed = true;
        emit<ViewDetail>(this, 'maqal-view', {items: this.#listed(), source: this.src ?? 'page'});
      }),
    );
  }

  /** A server does not know: it leaves them their place. */
  get #hasChildren(): boolean {
    return !hasPage || [...this.children].some((child) => child.slot === '');
  }

  get #shown(): NewsArticle[] {
    return this.#selection.shown;
  }

  get #limit(): number {
    return Number.isFinite(this.limit) && this.limit > 0 ? Math.floor(this.limit) : 4;
  }

  get #rank(): Rank {
    return this.rank ?? 'relevance';
  }

  get #hasFailed(): boolean {
    return this.#source.state === 'failed' || this.#source.state === 'offline';
  }

  get #isWaiting(): boolean {
    return this.#source.state === 'waiting' || this.#selection.isWaiting;
  }

  /** Forgets what came from another address. */
  #begin(): void {
    this.#stop();
    this.#source.next = undefined;
    this.articles = undefined;
    if (this.src) this.#plan();
  }

  #stop(): void {
    for (const stop of this.#stopWatching) stop();
    this.#stopWatching = [];
    this.#isWatched = this.#isViewed;
    this.#source.stop();
  }

  #plan(): void {
    if (this.loading === 'eager') void this.load();
    else {
      this.#source.expect();
      this.#stopWatching.push(whenNear(this, () => void this.load()));
    }
  }

  #question(address: string): Question {
    const {article = currentArticle(this)} = this;
    const url = URL.canParse(address, baseUrl()) ? new URL(address, baseUrl()).href : address;
    return {
      url,
      format: this.format,
      article,
      limit: this.#limit * 2,
      page: article?.url ?? readPageMetadata().url,
    };
  }

  async #receive(articles: NewsArticle[], isFurther: boolean): Promise<void> {
    if (isFurther) {
      await this.#selection.append(articles, this.#rank);
      await this.#reveal();
    } else {
      this.#isFocusDue = this.#hasFocus('[part="message"]');
      this.articles = articles;
    }
    emit<LoadDetail>(this, 'maqal-load', {articles});
  }

  /** What can be pressed next has the focus of the button that asked for more. */
  #handleFailure(error: Error): void {
    if (this.#hasFocus('[part="more"]'))
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part="message"] button')?.focus());
    emit<ErrorDetail>(this, 'maqal-error', {error});
  }

  #hasFocus(selector: string): boolean {
    return this.renderRoot.querySelector(`${selector}:focus, ${selector} :focus`) !== null;
  }

  /** Numbers are written by the stylesheet, which cannot know a language's digits. */
  #number(layout: RelatedLayout): void {
    const digits = layout === 'headlines' && digitsOf(this.language);
    if (digits) this.setAttribute('data-digits', digits);
    else this.removeAttribute('data-digits');
  }

  async #makeCarousel(): Promise<void> {
    const module = await load(() => import('./carousel.js'), 'the buttons of a carousel');
    if (module) this.#carousel ??= new module.Carousel(this, () => this.language);
  }

  #content(layout: RelatedLayout): TemplateResult | typeof nothing {
    const cards = this.#shown;
    if (cards.length > 0)
      return html`${list(cards, layout, this.cardLayout, this.headingLevel)}${this.#failure()}${this.#moreButton()}`;
    if (this.#hasChildren) return html`<div part="list" class="list"><slot @slotchange=${this.#childrenChanged}></slot></div>`;
    return this.#isWaiting && !this.#source.isRetrying ? skeletons(this.#limit, layout, this.cardLayout) : this.#failure();
  }

  #failure(): TemplateResult | typeof nothing {
    const {isRetrying, state} = this.#source;
    if (!this.#hasFailed && !isRetrying) return nothing;
    const message = isRetrying ? strings.loading() : state === 'offline' ? strings.offline() : strings.loadingFailed();
    return html`<p part="message" lang=${interfaceLocale()}>
      <span role="status">${message}</span>
      <button type="button" aria-disabled=${isRetrying} @click=${this.#retry}>${strings.retry()}</button>
    </p>`;
  }

  #retry(): void {
    if (!this.#source.isRetrying) void this.#source.retry();
  }

  #moreButton(): TemplateResult | typeof nothing {
    const hasMore = this.#selection.hasMore || this.#source.next !== undefined;
    const isOffered = this.more === 'button' && hasMore && !this.#hasFailed && !this.#source.isRetrying;
    if (!isOffered) return nothing;
    return html`<button
      part="more"
      type="button"
      lang=${interfaceLocale()}
      aria-disabled=${this.#isWaiting}
      @click=${this.#showMore}
    >
      ${strings.more()}
    </button>`;
  }

  /** What is going on, for those who do not see it. */
  #status(): string {
    if (this.#isWaiting) return strings.loading();
    if (this.#selection.pages === 1) return '';
    return strings.articlesShown(formatCount(this.#shown.length, interfaceLocale(), this.language));
  }

  async #showMore(): Promise<void> {
    if (this.#isWaiting) return;
    if (this.#selection.hasMore) await this.#reveal();
    else if (this.src) await this.#source.loadNext(this.#question(this.src));
  }

  /** Shows as many again, and puts the focus on the first of them. */
  async #reveal(): Promise<void> {
    const first = this.#shown.length;
    this.#selection.pages++;
    this.requestUpdate();
    await this.updateComplete;
    await this.#focusCard(first);
  }

  /** Focuses a card's link. Where no such card came, the focus stays where it is, or is on the last card if its button has gone. */
  async #focusCard(index: number): Promise<void> {
    const cards = this.renderRoot.querySelectorAll('maqal-card');
    const card = cards[index] ?? (isFocusLost() ? cards[cards.length - 1] : undefined);
    await card?.updateComplete;
    card?.link?.focus();
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#after')?.focus();
  }

  #childrenChanged(): void {
    this.requestUpdate();
  }

  /** The cards, or where there are none the links. */
  get #items(): Element[] {
    const root = this.#shown.length > 0 ? this.renderRoot : this;
    const cards = root.querySelectorAll('maqal-card');
    return [...(cards.length > 0 ? cards : root.querySelectorAll(':scope a[href]'))];
  }

  #listed(): ListedArticle[] {
    return this.#items.map((item, index) => ({article: this.#shown[index] ?? articleOf(item), position: index + 1}));
  }

  #select(event: MouseEvent): void {
    const path = event.composedPath();
    if (!path.some((target) => target instanceof HTMLAnchorElement && target.part.value !== 'skip')) return;
    const index = this.#items.findIndex((item) => path.includes(item));
    const listed = this.#listed()[index];
    if (listed) emit<SelectDetail>(this, 'maqal-select', {...listed, source: this.src ?? 'page'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-related': MaqalRelated;
  }
  interface HTMLElementEventMap {
    'maqal-load': CustomEvent<LoadDetail>;
    'maqal-error': CustomEvent<ErrorDetail>;
    'maqal-view': CustomEvent<ViewDetail>;
    'maqal-select': CustomEvent<SelectDetail>;
  }
}
