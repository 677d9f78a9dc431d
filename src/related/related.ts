import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import '../card.js';
import type {CardLayout, MaqalCard} from '../card.js';
import {MaqalShadowElement} from '../base/shadow-element.js';
import {property} from '../base/property.js';
import {emit} from '../platform/events.js';
import {isFocusLost} from '../platform/focus.js';
import {isParsed, whenParsed} from '../platform/parsed.js';
import {baseUrl, readPageMetadata} from '../platform/page-metadata.js';
import {load} from '../platform/load.js';
import {warn} from '../platform/warn.js';
import {formatCount} from '../locale/numbers.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import {FORMATS, type Format} from '../sources/format.js';
import {dom} from '../template/dom-template.js';
import {clampHeadingLevel} from '../template/heading-level.js';
import {addressKey} from '../text/address-key.js';
import {formatMessage} from '../text/isolate.js';
import type {Carousel} from './carousel.js';
import {candidatesOf, RANKS, type Choice, type Rank} from './choice/choose.js';
import {currentArticle} from './choice/current-article.js';
import {digitsOf} from './digits.js';
import {cardLayoutAt, RELATED_LAYOUTS, type RelatedLayout} from './layout.js';
import {onePlace, places, skeletons} from './frame.js';
import {headingTemplate} from './heading-template.js';
import {ListChildren} from './list-children.js';
import {articleOf, type ErrorDetail, type ListedArticle, type LoadDetail, type SelectDetail, type ViewDetail} from './events.js';
import {parseAge} from './choice/age.js';
import {styles} from './related.styles.js';
import type {Question} from './request.js';
import {Selection} from './choice/selection.js';
import {setShown} from './choice/shown-articles.js';
import {Source, type Arrival} from './source.js';
import {whenNear, whenSeen} from '../platform/in-view.js';

const LOADINGS = ['lazy', 'eager'] as const;
const MORES = ['none', 'button'] as const;
export type Loading = (typeof LOADINGS)[number];
export type More = (typeof MORES)[number];

/** What decides which articles are shown, and in which order. */
const CHOICE = [
  'articles',
  'article',
  'rank',
  'includeCurrent',
  'exclude',
  'excludeSections',
  'maxAge',
  'fallbackImage',
] as const;

/** How many articles are shown where the page says nothing. */
const DEFAULT_LIMIT = 4;

/**
 * "مقالات ذات صلة": a heading and a list of cards, from children, data or a URL. The heading and the cards are children: those that the
 * page printed, and those that are made of data, in the form that `relatedHtml` prints. What the attributes say holds for both. What the
 * page printed is shown at once and stays when a URL fails; a child with the attribute `pinned` stays first whatever comes. An empty list
 * takes no room.
 *
 * @tag maqal-related
 * @slot - Cards, or any list of links, which is shown as it is.
 * @slot heading - A heading of the page's own.
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
  /* Which children are shown, and where, is said by hand: those of the page are never moved or removed. */
  static override shadowRootOptions: ShadowRootInit = {...MaqalShadowElement.shadowRootOptions, slotAssignment: 'manual'};
  /** A declarative shadow root cannot assign by hand: a server prints the list as children (`relatedHtml`). */
  static override readonly _$litElement$: boolean = false;

  /** Default: "مقالات ذات صلة" in the page's language. */
  @property() heading?: string;
  /** 1 to 6; the cards' headings are one level below. */
  @property({attribute: 'heading-level', type: Number, default: 2}) headingLevel!: number;
  /**
   * Address of a list of articles, a feed, an article's page or a search engine. Several, with spaces between, are a ladder: the first
   * fills the list, the others top it up.
   */
  @property() src?: string;
  /** What `src` answers; `auto` recognises it. `elasticsearch` also says how it is asked. */
  @property({values: FORMATS, default: 'auto'}) format!: Format;
  /** How many articles to show. Default: 4 of data, and all that a page printed. */
  @property({type: Number}) limit?: number;
  /** A grid, a list led by a large card, a row that scrolls, or numbered headlines. */
  @property({reflect: true, values: RELATED_LAYOUTS, default: 'grid'}) layout!: RelatedLayout;
  /**
   * Layout of every card. Default: stacked; in a list the first is stacked and the others compact; a printed card's own layout stays.
   */
  @property({attribute: 'card-layout'}) cardLayout?: CardLayout;
  /** Default: relevance when the current article is known, else the order of the source; printed cards stand as they were printed. */
  @property({values: RANKS}) rank?: Rank;
  /** `lazy` loads when the list comes near the window. */
  @property({values: LOADINGS, default: 'lazy'}) loading!: Loading;
  /** Lists the page's own article too. */
  @property({attribute: 'include-current', type: Boolean}) includeCurrent = false;
  /** Shows again what another list of the page already shows. */
  @property({attribute: 'allow-repeats', type: Boolean}) allowRepeats = false;
  /** Addresses or identifiers of articles that are not shown, with spaces between. */
  @property() exclude?: string;
  /** Names of sections whose articles are not shown, with commas between. */
  @property({attribute: 'exclude-sections'}) excludeSections?: string;
  /** Age from which articles are not shown: a number of hours, days, weeks or years ("90d"), or an ISO 8601 duration ("P90D"). */
  @property({attribute: 'max-age'}) maxAge?: string;
  /** Address of the picture of articles without one. */
  @property({attribute: 'fallback-image'}) fallbackImage?: string;
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
  readonly #children = new ListChildren(this);
  readonly #selection = new Selection(this);
  /** Of the cards that the page printed. */
  readonly #printedSelection = new Selection(this);
  readonly #source = new Source(this, {
    loaded: (articles, arrival) => this.#receive(articles, arrival),
    failed: (error) => this.#handleFailure(error),
  });
  #carousel: Carousel | undefined;
  /** What came from `src`. */
  #loaded: NewsArticle[] | undefined;
  /** It has come since the last update. */
  #isLoadedNew = false;
  /** What the page printed, when it was last asked for. */
  #printed: Element[] = [];
  #cardOfArticle = new Map<NewsArticle, Element>();
  /** What is shown, in order: cards that are made, and children of the page. */
  #items: Element[] = [];
  /** The button that had the focus has gone, and the first card gets it. */
  #isFocusDue = false;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#select(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.watch();
    this.requestUpdate();
    this.#claim(this.#items.length > 0 ? this.#items : this.#children.printed);
    if (this.src && this.#source.state !== 'loaded') this.#plan();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    setShown(this, []);
  }

  /** Loads `src` now, and again if it has been loaded. */
  async load(): Promise<void> {
    if (this.#addresses.length > 0) await this.#source.load(this.#addresses.map((address) => this.#question(address)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') && this.hasUpdated && this.isConnected) this.#begin();
    if (changed.has('articles')) this.#loaded = undefined;
    const isStale = this.#isLoadedNew || CHOICE.some((name) => changed.has(name));
    this.#isLoadedNew = false;
    const {printed} = this.#children;
    const isOther = printed.length !== this.#printed.length || printed.some((child, index) => child !== this.#printed[index]);
    if (isStale || isOther) {
      const choice = this.#choice;
      if (isStale) this.#order(choice);
      this.#orderPrinted(printed, choice);
    }
    this.#selection.choose(Math.max(0, this.#limit - this.#pinned.length), new Set(this.#pinned.flatMap(keysIn)));
    this.#printedSelection.choose(Math.max(0, (this.limit === undefined ? Infinity : this.#limit) - this.#pinned.length), NONE);
    if (this.layout === 'carousel' && !this.#carousel) void this.#makeCarousel();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#items = this.#arrange();
    this.#claim(this.#items.length > 0 ? this.#items : this.#printed);
    this.#number();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const content = this.#content();
    const name = this.heading ?? strings.related();
    if (content === nothing) return html``;
    return html`<section part="section" aria-label=${name} aria-busy=${this.#isWaiting}>
        ${this.skipLink ? html`<a class="skip" href="#after" @click=${this.#skip} lang=${interfaceLocale()}>${formatMessage(strings.skipRelated, name)}</a>` : nothing}
        <div class="head"><slot></slot>${this.layout === 'carousel' ? this.#carousel?.render() : nothing}</div>
        ${content}
        <p class="hidden-text" role="status" lang=${interfaceLocale()}>${this.#status()}</p>
      </section>
      <span id="after" tabindex="-1"></span>`;
  }

  protected override updated(): void {
    this.#assign();
    if (this.#isFocusDue && this.#selection.shown.length > 0) {
      this.#isFocusDue = false;
      void this.#focusCard(0);
    }
    const hasContent = this.#items.length > 0 || this.#isPlainList;
    if (!hasContent || this.#isWatched || !this.isConnected) return;
    this.#isWatched = true;
    this.#stopWatching.push(
      whenSeen(this, () => {
        this.#isViewed = true;
        emit<ViewDetail>(this, 'maqal-view', {items: this.#listed(), source: this.src ?? 'page'});
      }),
    );
  }

  get #addresses(): string[] {
    return this.src?.split(/\s+/).filter((address) => address !== '') ?? [];
  }

  get #pinned(): Element[] {
    return this.#printed.filter((child) => child.hasAttribute('pinned'));
  }

  /** A list of links, or anything else that is no card: it is shown as it is. */
  get #isPlainList(): boolean {
    return this.#printed.length > 0 && !this.#printed.some(isCard);
  }

  get #limit(): number {
    const {limit = DEFAULT_LIMIT} = this;
    return limit > 0 && Number.isFinite(limit) ? Math.floor(limit) : DEFAULT_LIMIT;
  }

  /** The selection that is shown. */
  get #shownSelection(): Selection {
    return this.#selection.shown.length > 0 ? this.#selection : this.#printedSelection;
  }

  get #hasFailed(): boolean {
    return this.#source.state === 'failed' || this.#source.state === 'offline';
  }

  get #isWaiting(): boolean {
    return this.#source.state === 'waiting' || this.#selection.isWaiting;
  }

  get #choice(): Choice {
    const maxAge = this.maxAge === undefined ? undefined : parseAge(this.maxAge);
    if (this.maxAge !== undefined && maxAge === undefined)
      warn(`<${this.localName} max-age="${this.maxAge}">: no age, like "90d"; articles of any age are shown.`);
    return {
      current: readArticle(this.article) ?? currentArticle(this),
      includeCurrent: this.includeCurrent,
      exclude: this.exclude?.split(/\s+/).filter((item) => item !== '') ?? [],
      excludeSections: this.excludeSections?.split(/[,،]/).filter((name) => name.trim() !== '') ?? [],
      maxAge,
    };
  }

  /** What may be shown of articles from outside. */
  #candidates(articles: unknown, choice: Choice): NewsArticle[] {
    const read = (Array.isArray(articles) ? articles : []).map(readArticle).filter((article) => article !== undefined);
    const {fallbackImage} = this;
    const pictured = fallbackImage ? read.map((article) => ({image: {url: fallbackImage}, ...article})) : read;
    return candidatesOf(pictured, choice);
  }

  #order(choice: Choice): void {
    this.#selection.pages = this.#printedSelection.pages = 1;
    this.#selection.order(this.#candidates(this.#loaded ?? this.articles, choice), this.rank ?? 'relevance', choice.current);
  }

  #orderPrinted(printed: Element[], choice: Choice): void {
    this.#printed = printed;
    const cards = this.#isPlainList ? [] : printed.filter((child) => !child.hasAttribute('pinned'));
    this.#cardOfArticle = new Map(cards.map((card) => [articleOf(card), card]));
    this.#printedSelection.order(candidatesOf([...this.#cardOfArticle.keys()], choice), this.rank ?? 'source', choice.current);
  }

  /** Makes the cards and the heading that the page did not print; what is shown, in order. */
  #arrange(): Element[] {
    const isWhole = isParsed(this);
    if (!isWhole) whenParsed(this, () => this.requestUpdate());
    const pinned = this.#pinned;
    const headingLevel = Math.min(6, clampHeadingLevel(this.headingLevel) + 1);
    const layoutAt = (index: number) => cardLayoutAt(index, this.layout, this.cardLayout);
    const cards = (isWhole ? this.#selection.shown : []).map((article, index) => ({
      article,
      layout: layoutAt(pinned.length + index),
      headingLevel,
    }));
    const made = this.#children.showCards(cards);
    const printed = this.#printedSelection.shown.flatMap((article) => this.#cardOfArticle.get(article) ?? []);
    const items = [...pinned, ...(made.length > 0 ? made : printed)];
    items.forEach((item, index) => this.#adaptPrinted(item, layoutAt(index)));
    this.#items = items;
    const isEmpty = this.#content() === nothing;
    this.toggleAttribute('data-empty', isEmpty);
    this.#showHeading(isEmpty || !isWhole);
    return items;
  }

  #showHeading(isHidden: boolean): void {
    const lang = interfaceLocale();
    const isForeign = this.heading === undefined && lang !== this.language.split('-')[0];
    const piece = headingTemplate(dom, this.heading ?? strings.related(), {
      level: this.headingLevel,
      lang: isForeign ? lang : undefined,
      direction: this.direction,
    });
    this.#children.showHeading(isHidden || this.#children.printedHeading ? undefined : piece);
  }

  /** What the list's attributes say of a card, said to one that the page printed: only what it does not say itself. */
  #adaptPrinted(item: Element, layout: CardLayout): void {
    if (!isCard(item) || !this.#printed.includes(item)) return;
    if (!item.hasAttribute('layout')) adapted.add(item);
    if (this.cardLayout || adapted.has(item)) item.layout = layout;
    if (this.fallbackImage && !item.querySelector(':scope > [slot="media"]')) item.image ??= this.fallbackImage;
  }

  /** Puts each item, and the heading, in its place. */
  #assign(): void {
    const slots = [...this.renderRoot.querySelectorAll<HTMLSlotElement>('.list slot')];
    const nodes = this.#items.length > 0 ? this.#items.map((item) => [item]) : [this.#children.printedNodes];
    const heading = this.#children.heading;
    const head = this.renderRoot.querySelector<HTMLSlotElement>('.head slot');
    head?.assign(...(heading ? [heading] : []));
    slots.forEach((slot, index) => {
      const wanted = nodes[index] ?? [];
      const assigned = slot.assignedNodes();
      if (wanted.length !== assigned.length || wanted.some((node, at) => node !== assigned[at])) slot.assign(...wanted);
    });
  }

  /** Tells other lists what this one shows; nothing while it stands in no page. */
  #claim(items: readonly Element[]): void {
    setShown(this, this.isConnected ? items.flatMap(keysIn) : []);
  }

  /** Forgets what came from another address. */
  #begin(): void {
    this.#stop();
    this.#source.next = undefined;
    this.#loaded = undefined;
    this.#isLoadedNew = true;
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

  /** Takes what came; whether it fills the list. */
  async #receive(articles: NewsArticle[], arrival: Arrival): Promise<boolean> {
    if (arrival === 'first') {
      this.#isFocusDue = this.#hasFocus('[part="message"]');
      this.#loaded = articles;
      this.#isLoadedNew = true;
      this.requestUpdate();
      await this.updateComplete;
      await this.#selection.ready();
    } else {
      const choice = this.#choice;
      await this.#selection.append(this.#candidates(articles, choice), this.rank ?? 'relevance', choice.current);
      if (arrival === 'further') await this.#reveal();
      else this.requestUpdate();
    }
    emit<LoadDetail>(this, 'maqal-load', {articles});
    await this.updateComplete;
    return this.#items.length >= this.#limit;
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
  #number(): void {
    const digits = this.layout === 'headlines' && digitsOf(this.language);
    if (digits) this.setAttribute('data-digits', digits);
    else this.removeAttribute('data-digits');
  }

  async #makeCarousel(): Promise<void> {
    const module = await load(() => import('./carousel.js'), 'the buttons of a carousel');
    if (module) this.#carousel ??= new module.Carousel(this, () => this.language);
  }

  #content(): TemplateResult | typeof nothing {
    const {layout} = this;
    if (this.#items.length > 0) return html`${places(this.#items.length, layout)}${this.#failure()}${this.#moreButton()}`;
    if (this.#isPlainList) return onePlace();
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
    const hasMore = this.#shownSelection.hasMore || this.#source.next !== undefined;
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
    if (this.#shownSelection.pages === 1) return '';
    return strings.articlesShown(formatCount(this.#items.length, interfaceLocale(), this.language));
  }

  async #showMore(): Promise<void> {
    if (this.#isWaiting) return;
    if (this.#shownSelection.hasMore) await this.#reveal();
    else if (this.src) await this.#source.loadNext(this.#question(this.#addresses[0]!));
  }

  /** Shows as many again, and puts the focus on the first of them. */
  async #reveal(): Promise<void> {
    const first = this.#items.length;
    this.#shownSelection.pages++;
    this.requestUpdate();
    await this.updateComplete;
    await this.#focusCard(first);
  }

  /** Focuses a card's link. Where no such card came, the focus stays where it is, or is on the last card if its button has gone. */
  async #focusCard(index: number): Promise<void> {
    const cards = this.#items.filter(isCard);
    const card = cards[index] ?? (isFocusLost() ? cards.at(-1) : undefined);
    await card?.updateComplete;
    card?.link?.focus();
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#after')?.focus();
  }

  /** The cards, or where there are none the links. */
  get #listedItems(): Element[] {
    if (this.#items.length > 0) return this.#items;
    return this.#printed.flatMap((child) => [...(child.matches('a[href]') ? [child] : []), ...child.querySelectorAll('a[href]')]);
  }

  #listed(): ListedArticle[] {
    return this.#listedItems.map((item, index) => ({article: articleOf(item), position: index + 1}));
  }

  #select(event: MouseEvent): void {
    const path = event.composedPath();
    if (!path.some((target) => target instanceof HTMLAnchorElement && !target.matches('.skip'))) return;
    const index = this.#listedItems.findIndex((item) => path.includes(item));
    const listed = this.#listed()[index];
    if (listed) emit<SelectDetail>(this, 'maqal-select', {...listed, source: this.src ?? 'page'});
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Printed cards whose layout is the list's to say. */
const adapted = new WeakSet<Element>();

const isCard = (element: Element): element is MaqalCard => element.localName === 'maqal-card';

/** Keys of the addresses that a card, or anything else with links, leads to. */
function keysIn(item: Element): string[] {
  const own = isCard(item) ? [articleOf(item).url] : [];
  const links = isCard(item) ? [] : Array.from(item.querySelectorAll<HTMLAnchorElement>('a[href]'), ({href}) => href);
  return [...own, ...links].filter((url) => url !== undefined).map((url) => addressKey(url, baseUrl()));
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
