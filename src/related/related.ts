import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import '../card.js';
import type {CardLayout} from '../card.js';
import {MaqalElement} from '../base/element.js';
import {emit} from '../base/events.js';
import {atLevel} from '../base/heading.js';
import {lit} from '../base/lit-markup.js';
import {headingLevel} from '../base/heading-level.js';
import {warn} from '../base/warn.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import {isolate} from '../text/bdi.js';
import {insert} from '../text/isolate-plain.js';
import {cardLayoutAt, RELATED_LAYOUTS, type RelatedLayout} from './layout.js';
import {canonicalUrl, isShownElsewhere, setShown} from './registry.js';
import {lightStyles, styles} from './related.styles.js';
import {whenNear, whenSeen} from './visibility.js';

export type Rank = 'relevance' | 'recent' | 'source';
export type Loading = 'lazy' | 'eager';
export type More = 'none' | 'button';

const RANKS: readonly Rank[] = ['relevance', 'recent', 'source'];
const LOADINGS: readonly Loading[] = ['lazy', 'eager'];
const MORES: readonly More[] = ['none', 'button'];
const FORMATS = ['auto', 'json-ld', 'maqal'] as const;
export type Format = (typeof FORMATS)[number];

/** Detail of `maqal-select`. `position` counts from 1. */
export interface SelectDetail {
  article: NewsArticle | undefined;
  position: number;
  source: string;
}

type State = 'idle' | 'waiting' | 'loaded' | 'failed';

/**
 * "مقالات ذات صلة": a heading and a list of cards, from children, data or a URL. What the page printed is shown at once and
 * stays when a URL fails. An empty list takes no room.
 *
 * @tag maqal-related
 * @slot - Cards, or any list of links.
 * @slot heading - A heading of the page's own.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart message - The line that says that loading failed, with its button.
 * @csspart more - The button that shows more.
 * @fires {CustomEvent<{articles: NewsArticle[]}>} maqal-load - Once articles came from `src`.
 * @fires {CustomEvent<{error: Error}>} maqal-error - When they did not.
 * @fires {CustomEvent<{count: number}>} maqal-view - Once, when half of the list has been in view.
 * @fires {CustomEvent<SelectDetail>} maqal-select - When a card's link is followed.
 */
export class MaqalRelated extends MaqalElement {
  static override styles = styles;
  static override lightStyles = lightStyles;

  /** Default: "مقالات ذات صلة" in the page's language. */
  @property() heading?: string;
  /** 1 to 6; the cards' headings are one level below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;
  /** Address of a JSON list of articles. */
  @property() src?: string;
  /** What `src` answers; `auto` recognises it. */
  @property() format: Format = 'auto';
  /** How many articles to show. */
  @property({type: Number}) limit = 4;
  @property({reflect: true, useDefault: true}) layout: RelatedLayout = 'grid';
  /** Layout of every card. Default: stacked; in a list the first is stacked and the others compact. */
  @property({attribute: 'card-layout'}) cardLayout?: CardLayout;
  /** Default: relevance when the current article is known, else the order of the source. */
  @property() rank?: Rank;
  /** `lazy` loads when the list comes near the window. */
  @property() loading: Loading = 'lazy';
  /** Lists the page's own article too. */
  @property({attribute: 'include-current', type: Boolean}) includeCurrent = false;
  /** Shows again what another list of the page already shows. */
  @property({attribute: 'allow-repeats', type: Boolean}) allowRepeats = false;
  /** Offers keyboard readers a link that skips the list. */
  @property({attribute: 'skip-link', type: Boolean}) skipLink = false;
  /** `button` shows as many again on demand. */
  @property() more: More = 'none';

  /** The candidates. */
  @property({attribute: false}) articles?: NewsArticle[];
  /** The current article, for relatedness. */
  @property({attribute: false}) article?: NewsArticle;

  @state() private state: State = 'idle';
  @state() private ranked: NewsArticle[] = [];
  @state() private pages = 1;

  #controller: AbortController | undefined;
  #stopWatching: (() => void)[] = [];

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#select(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching.push(
      whenSeen(this, () => emit(this, 'maqal-view', {count: this.#shown.length || this.childElementCount})),
    );
    if (this.src) this.#plan();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopWatching) stop();
    this.#stopWatching = [];
    this.#controller?.abort();
    setShown(this, []);
  }

  /** Loads `src` now, again if need be. */
  async load(): Promise<void> {
    if (!this.src) return;
    this.#controller?.abort();
    const controller = (this.#controller = new AbortController());
    this.state = 'waiting';
    try {
      const {loadArticles} = await import('../sources/load-articles.js');
      const {articles, problems} = await loadArticles(new URL(this.src, document.baseURI).href, {signal: controller.signal});
      for (const {message} of problems) warn(`<${this.localName} src="${this.src}">: ${message}`);
      this.articles = articles;
      this.state = 'loaded';
      emit(this, 'maqal-load', {articles});
    } catch (error) {
      if (controller.signal.aborted) return;
      this.state = 'failed';
      warn(`<${this.localName} src="${this.src}">: ${(error as Error).message}`);
      emit(this, 'maqal-error', {error: error as Error});
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && changed.get('src') !== undefined && this.isConnected) this.#plan();
    if (changed.has('articles') || changed.has('article') || changed.has('rank'))
      void this.#order().catch((error: Error) =>
        warn(`<${this.localName}>: the articles could not be ranked (${error.message}).`),
      );
  }

  protected override render(): TemplateResult {
    this.oneOf(this.format, FORMATS, 'format');
    const layout = this.oneOf(this.layout, RELATED_LAYOUTS, 'layout');
    const content = this.#content(layout);
    this.toggleAttribute('data-empty', content === nothing);
    if (content === nothing) return html`<slot @slotchange=${this.#childrenChanged}></slot>`;
    const name = this.heading ?? strings.related();
    const lang = this.heading === undefined ? interfaceLocale() : undefined;
    return html`<section part="section" aria-label=${name} aria-busy=${this.state === 'waiting'}>
        ${this.skipLink ? html`<a class="skip" href="#after" @click=${this.#skip} lang=${interfaceLocale()}>${insert(strings.skipRelated, name)}</a>` : nothing}
        <slot name="heading"
          >${atLevel(lit, this.headingLevel)`<h2 part="heading" lang=${lang ?? nothing}>${isolate(lit, name, this.direction)}</h2>`}</slot
        >
        ${content}
      </section>
      <span id="after" tabindex="-1"></span>`;
  }

  protected override updated(): void {
    const own = [...this.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.href);
    const cards = this.#shown.map((article) => article.url).filter((url) => url !== undefined);
    setShown(
      this,
      [...own, ...cards].map((url) => canonicalUrl(url, document.baseURI)),
    );
  }

  get #hasChildren(): boolean {
    return [...this.children].some((child) => child.slot === '');
  }

  get #shown(): NewsArticle[] {
    return this.ranked.slice(0, this.#limit * this.pages);
  }

  get #limit(): number {
    return Number.isFinite(this.limit) && this.limit > 0 ? Math.floor(this.limit) : 4;
  }

  #plan(): void {
    if (this.oneOf(this.loading, LOADINGS, 'loading') === 'eager') void this.load();
    else {
      this.state = 'waiting';
      this.#stopWatching.push(whenNear(this, () => void this.load()));
    }
  }

  async #order(): Promise<void> {
    const candidates = (Array.isArray(this.articles) ? this.articles : [])
      .map(readArticle)
      .filter((article) => article !== undefined);
    const current = readArticle(this.article);
    const rank = this.rank ? this.oneOf(this.rank, RANKS, 'rank') : current ? 'relevance' : 'source';
    const eligible = candidates.filter((article) => this.#isEligible(article, current));
    if (rank === 'source' || (rank === 'relevance' && !current)) this.ranked = eligible;
    else {
      const {indexArticles, rankRecent, rankRelated} = await import('./ranking.js');
      if (rank !== 'recent') await indexArticles(eligible);
      this.ranked = rank === 'recent' ? rankRecent(eligible) : rankRelated(current!, eligible);
    }
    this.pages = 1;
  }

  #isEligible({url}: NewsArticle, current: NewsArticle | undefined): boolean {
    if (url === undefined) return true;
    const canonical = canonicalUrl(url, document.baseURI);
    const own = [location.href, current?.url].filter((item) => item !== undefined);
    const isCurrent = own.some((item) => canonicalUrl(item, document.baseURI) === canonical);
    if (isCurrent && !this.includeCurrent) return false;
    return this.allowRepeats || !isShownElsewhere(canonical, this);
  }

  #content(layout: RelatedLayout): TemplateResult | typeof nothing {
    const cards = this.#shown;
    if (cards.length > 0) return html`${this.#list(cards, layout)}${this.#moreButton()}`;
    if (this.#hasChildren) return html`<div part="list" class="list"><slot @slotchange=${this.#childrenChanged}></slot></div>`;
    if (this.state === 'waiting') return this.#skeletons(layout);
    return this.state === 'failed' ? this.#failure() : nothing;
  }

  #list(articles: NewsArticle[], layout: RelatedLayout): TemplateResult {
    const level = Math.min(6, headingLevel(this.headingLevel) + 1);
    return html`<ul part="list" class="list" role="list">
      ${articles.map(
        (article, index) =>
          html`<li>
            <maqal-card
              .article=${article}
              .layout=${cardLayoutAt(index, layout, this.cardLayout)}
              .headingLevel=${level}
            ></maqal-card>
          </li>`,
      )}
    </ul>`;
  }

  #skeletons(layout: RelatedLayout): TemplateResult {
    const places = Array.from({length: this.#limit}, (_, index) => cardLayoutAt(index, layout, this.cardLayout));
    return html`<div part="list" class="list">${places.map((card) => html`<div class="skeleton ${card}"></div>`)}</div>
      <span class="hidden-text" lang=${interfaceLocale()}>${strings.loading()}</span>`;
  }

  #failure(): TemplateResult {
    return html`<p part="message" role="status" lang=${interfaceLocale()}>
      ${strings.loadingFailed()} <button type="button" @click=${() => void this.load()}>${strings.retry()}</button>
    </p>`;
  }

  #moreButton(): TemplateResult | typeof nothing {
    const isOffered = this.oneOf(this.more, MORES, 'more') === 'button' && this.#shown.length < this.ranked.length;
    if (!isOffered) return nothing;
    return html`<button part="more" type="button" lang=${interfaceLocale()} @click=${this.#showMore}>${strings.more()}</button>`;
  }

  /** Shows the next page and puts the focus on its first card. */
  async #showMore(): Promise<void> {
    const first = this.#shown.length;
    this.pages++;
    await this.updateComplete;
    const card = this.renderRoot.querySelectorAll('maqal-card')[first];
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

  #select(event: MouseEvent): void {
    const path = event.composedPath();
    const link = path.find((target) => target instanceof HTMLAnchorElement);
    const card = path.find((target) => target instanceof HTMLElement && target.localName === 'maqal-card');
    if (!link || (card === undefined && !this.contains(link))) return;
    const cards = [...(this.#shown.length > 0 ? this.renderRoot : this).querySelectorAll(card ? 'maqal-card' : 'a[href]')];
    const index = cards.indexOf((card ?? link) as Element);
    if (index < 0) return;
    emit<SelectDetail>(this, 'maqal-select', {article: this.#shown[index], position: index + 1, source: this.src ?? 'page'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-related': MaqalRelated;
  }
  interface HTMLElementEventMap {
    'maqal-load': CustomEvent<{articles: NewsArticle[]}>;
    'maqal-error': CustomEvent<{error: Error}>;
    'maqal-view': CustomEvent<{count: number}>;
    'maqal-select': CustomEvent<SelectDetail>;
  }
}
