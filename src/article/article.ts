import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {MaqalShadowElement} from '../base/shadow-element.js';
import {property} from '../base/property.js';
import {emit} from '../platform/events.js';
import {concerns} from '../platform/mutations.js';
import {hasPage} from '../platform/page.js';
import {clampHeadingLevel} from '../template/heading-level.js';
import {lit} from '../template/lit-template.js';
import {safeUrl} from '../text/safe-url.js';
import {warn} from '../platform/warn.js';
import {interfaceLocale} from '../locale/localize.js';
import {UPDATED_AFTER_MINUTES} from '../locale/date-time.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import '../time.js';
import {styles} from './styles/article.styles.js';
import {addHeadingIds, tocEntriesOf, headingsOf} from './headings/headings.js';
import {ContentLanguage} from './children/content-language.js';
import {EmbedFrames} from './embeds/embed-frames.js';
import {FragmentTarget} from './fragment-target.js';
import {GeneratedChildren} from './children/generated-children.js';
import {FOOTER_PARTS, HEADER_PARTS, renderPart, type PartName} from './parts.js';
import {ReadingController} from './headings/reading-controller.js';
import {ScrollableBoxes} from './scrollable-boxes.js';
import {isInsert, segmentsOf, type Segment} from './children/segments.js';
import {childrenIn, fillSlots, isShare, type SlotName} from './children/slots.js';
import {StructuredData} from './structured-data.js';
import {createTextFallback} from './body/text-fallback.js';
import {TEXT_SIZES, textSizeControlTemplate, type TextSize, type TextSizeDetail} from './text-size.js';
import {tableOfContentsTemplate} from './headings/table-of-contents.js';

/** Properties of which the model of the article is made. */
const MODEL_PROPERTIES = ['article', 'href', 'headline', 'summary', 'published', 'modified', 'author', 'source'] as const;

/**
 * A whole article. Its text is always among its children, where crawlers, reader modes, find-in-page and translation see it: children
 * that the page printed are left untouched, and what only the data has is added to them. The shadow root has the order and the controls.
 *
 * @tag maqal-article
 * @slot - The body: paragraphs, headings, lists, quotes, figures, tables.
 * @slot sections - A list of links.
 * @slot headline - A heading.
 * @slot summary - The summary.
 * @slot byline - Author, dates; also share buttons.
 * @slot media - The lead picture, a `<figure>`.
 * @slot contents - A table of contents that the page printed, for readers without JavaScript. Default: one made of the headings.
 * @slot source - The agency the article comes from.
 * @slot tags - A list of links.
 * @slot aside - Beside the article where there is room, below it where there is not.
 * @slot footer - Below the article.
 * @slot after-N - Shown after the Nth paragraph, never after the last two.
 * @csspart article - The article.
 * @csspart header - Sections, headline, summary, byline and text size.
 * @csspart body - The body.
 * @csspart contents - The table of contents; the heading being read has `aria-current`.
 * @csspart progress - The bar of reading progress.
 * @csspart text-size - The two buttons that change the size of the text.
 * @csspart scroller - The box in which a wide table or code scrolls.
 * @csspart embed - The box of an embed.
 * @csspart frame - The frame of an embed that the reader asked for.
 * @csspart footer - Source, tags and footer.
 * @csspart aside - What stands beside the article.
 * @csspart address - The article's address, on paper only.
 * @csspart message - The line shown when there is no article.
 * @fires {CustomEvent<TextSizeDetail>} maqal-text-size - The reader chose a size of text; a site may keep it for the next article.
 * @cssproperty [--maqal-accent] - Sections, subheads’ bars, badges; by default a red that is darker where the page’s ink is dark, and lighter where it is light.
 * @cssproperty [--maqal-measure=42.5rem] - Width of a line.
 * @cssproperty [--maqal-size-text=1.22rem] - Size of the text.
 * @cssproperty [--maqal-size-headline=clamp(1.9rem, 1.35rem + 2.3vw, 2.9rem)] - Size of the headline.
 * @cssproperty [--maqal-line-height-text=2] - Height of a line of text; 1.7 where it is in Latin letters.
 * @cssproperty [--maqal-line-height-headline=1.5] - Height of a line of the headline; 1.25 where it is in Latin letters.
 * @cssproperty [--maqal-font-headline=inherit] - Font of headlines.
 * @cssproperty [--maqal-font-text=inherit] - Font of the text.
 * @cssproperty [--maqal-font-interface=inherit] - Font of labels and controls.
 */
export class MaqalArticle extends MaqalShadowElement {
  /** Slots are filled by hand: what stands "after the 3rd paragraph" goes between two runs of the body, and nobody's children move. */
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, slotAssignment: 'manual'};
  /** Declarative shadow roots do not assign slots by hand, so a server has none for it: `@lit-labs/ssr` leaves the article its children. */
  static override ['_$litElement$'] = hasPage;
  static override styles = styles;

  /** Plain text. */
  @property() headline?: string;
  /** Plain text, below the headline. */
  @property() summary?: string;
  /** Canonical address. */
  @property() href?: string;
  /** ISO 8601. */
  @property() published?: string;
  /** ISO 8601. */
  @property() modified?: string;
  /** Minutes between publication and change from which on the change is shown ("last updated"). */
  @property({attribute: 'updated-after', type: Number, default: UPDATED_AFTER_MINUTES}) updatedAfter!: number;
  /** One name. Several authors, pictures and addresses can be given in `article`. */
  @property() author?: string;
  /** Name of the agency that the article comes from. */
  @property() source?: string;
  /** 1 to 6. */
  @property({attribute: 'heading-level', type: Number, default: 1}) headingLevel!: number;
  /** Size of the text. */
  @property({attribute: 'text-size', reflect: true, values: TEXT_SIZES, default: 'm'}) textSize!: TextSize;
  /** Shows two buttons that change the size of the text. */
  @property({attribute: 'text-size-control', type: Boolean}) textSizeControl = false;
  /** Shows a table of contents, which follows the reader. */
  @property({type: Boolean}) toc = false;
  /** Shows how much has been read, as a bar at the top of the window. */
  @property({type: Boolean}) progress = false;
  /** Adds schema.org JSON-LD to the page, unless it describes the article already. */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  /** The article as data. Attributes win over it, children over both. */
  @property({attribute: false}) article?: NewsArticle;

  @state() private segments: Segment[] = [];
  @state() private body?: DocumentFragment;

  #data: NewsArticle | undefined;
  #model: NewsArticle | undefined;
  #contentLanguage = new ContentLanguage(this);
  /** The HTML of which `body` is, or will be, made. */
  #bodyHtml = '';
  #isBodyStale = false;
  #headings: Element[] = [];
  #generated = new GeneratedChildren(this);
  #structuredData = new StructuredData();
  #childObserver: MutationObserver | undefined;
  #scrollableBoxes: ScrollableBoxes | undefined;
  #frames = new EmbedFrames(this);
  #reading = new ReadingController(this);
  #fragmentTarget = new FragmentTarget(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#childObserver ??= new MutationObserver((records) => {
      if (records.some((record) => concerns(record, this))) this.requestUpdate();
    });
    this.#childObserver.observe(this, {childList: true, attributes: true, attributeFilter: ['slot'], subtree: true});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#childObserver?.disconnect();
    this.#scrollableBoxes?.watch([]);
    this.#reading.stop();
    this.#structuredData.remove();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) this.#data = readArticle(this.article);
    if (changed.has('article') && this.article !== undefined && !this.#data) {
      warn(`<${this.localName}>: "article" has neither headline nor body; a line says so in its place.`);
    }
    if (MODEL_PROPERTIES.some((name) => changed.has(name))) this.#model = this.#mergeModel();
    this.#contentLanguage.declare(this.#model?.inLanguage);
    this.#noteBody(this.#model?.articleBody ?? '');
    this.#generateChildren();
    this.#divideBody();
    this.#childObserver?.takeRecords();
  }

  protected override render(): TemplateResult {
    const isEmpty = this.article !== undefined && this.childElementCount === 0 && !this.body && this.#bodyHtml === '';
    const slots = (names: SlotName[]) => names.map((name) => html`<slot data-slot=${name}></slot>`);
    return html`${this.progress ? html`<div part="progress" aria-hidden="true"></div>` : nothing}
      <div class="container">
        <div class="columns">
          <article part="article">
            <header part="header">
              ${slots(['sections', 'headline', 'summary', 'byline'])}
              ${this.textSizeControl && this.childElementCount > 0 ? textSizeControlTemplate(this.textSize, this.#handleTextSize) : nothing}
            </header>
            ${slots(['media', 'contents'])} ${this.toc ? this.#contents() : nothing}
            <div part="body">${this.segments.map((segment) => this.#segment(segment))}</div>
            ${isEmpty ? html`<p part="message" lang=${interfaceLocale()}>${strings.noArticle()}</p>` : nothing}
            <footer part="footer">
              ${slots(['source', 'tags', 'footer'])}
              <p part="address" dir="ltr">${safeUrl(this.#model?.url) ?? nothing}</p>
            </footer>
          </article>
          <aside part="aside" ?data-filled=${this.#hasAside}>${slots(['aside'])}</aside>
        </div>
      </div>`;
  }

  protected override updated(): void {
    fillSlots(this.renderRoot, this, this.segments);
    this.#fragmentTarget.scroll();
    this.toggleAttribute('data-aside', this.#hasAside);
    if (this.#isBodyStale) void this.#makeBody();
    void this.#structuredData.describe(this.structuredData && this.isConnected ? this.#model : undefined);
    /* An element removed before its first frame would never stop listening. */
    if (!this.isConnected) return;
    this.#watchScrollableBoxes();
    this.#followReader();
    if (this.toc) this.#markCurrentEntry();
  }

  get #hasAside(): boolean {
    return childrenIn(this, 'aside').length > 0;
  }

  /** Merges attributes and data. */
  #mergeModel(): NewsArticle | undefined {
    const attributes = {
      url: this.href,
      headline: this.headline,
      description: this.summary,
      datePublished: this.published,
      dateModified: this.modified,
      author: this.author ? [{name: this.author}] : undefined,
      sourceOrganization: this.source ? {name: this.source} : undefined,
    };
    const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));
    return this.#data || Object.keys(given).length > 0 ? {headline: '', ...this.#data, ...given} : undefined;
  }

  #noteBody(bodyHtml: string): void {
    if (bodyHtml === this.#bodyHtml) return;
    this.#bodyHtml = bodyHtml;
    this.#isBodyStale = bodyHtml !== '';
    this.body = undefined;
  }

  /** Sanitises the body, once. The rest of the article is shown meanwhile. */
  async #makeBody(): Promise<void> {
    const bodyHtml = this.#bodyHtml;
    this.#isBodyStale = false;
    const body = await import('./body/sanitize.js')
      .then(({sanitizeBody}) =>
        sanitizeBody(bodyHtml, {locale: this.speak(interfaceLocale), url: this.#model?.url ?? location.href}),
      )
      .catch(() => createTextFallback(bodyHtml));
    if (bodyHtml === this.#bodyHtml) this.body = body;
  }

  /** Adds children for what the data has and the page did not print. */
  #generateChildren(): void {
    const model = this.#model;
    if (!model && !this.#generated.hasAny) return;
    const {authored} = this.#generated;
    const has = (name: PartName) => authored.some((node) => node instanceof Element && node.slot === name && !isShare(node));
    const hasBody = authored.some((node) => node instanceof Element && node.slot === '');
    const context = {
      language: model?.inLanguage ?? this.language,
      locale: interfaceLocale(),
      direction: this.direction,
      headingLevel: clampHeadingLevel(this.headingLevel),
      updatedAfter: this.updatedAfter,
    };
    const part = (name: PartName) => (model && !has(name) ? (renderPart(name, lit, model, context) ?? nothing) : nothing);
    const header = HEADER_PARTS.map(part);
    const body = hasBody ? nothing : (this.body ?? nothing);
    /* The footer waits for the body, which would push it down. */
    const isAwaited = !hasBody && !this.body && this.#bodyHtml !== '';
    const footer = isAwaited ? [] : FOOTER_PARTS.map(part);
    const isComplete = [...header, body, ...footer].every((item) => item === nothing);
    if (isComplete && !this.#generated.hasAny) return;
    /* Keyed, so that nodes are new for each article: a browser's translation replaces the nodes that Lit would update. */
    this.#generated.render(html`${keyed(model, html`${header}`)}${body}${keyed(model, html`${footer}`)}`);
  }

  /** Divides the body into segments, between which inserts are shown, and gives its headings ids. */
  #divideBody(): void {
    const isNamed = (node: Node) => node instanceof Element && node.slot !== '';
    const body = [...this.childNodes].filter((node) => !isNamed(node));
    this.segments = segmentsOf(body, [...this.children].filter(isInsert));
    this.#headings = headingsOf(body);
    this.#fragmentTarget.expect();
    addHeadingIds(this.#headings, (id, heading) => (document.getElementById(id) ?? heading) !== heading);
  }

  #contents(): TemplateResult | typeof nothing {
    if (childrenIn(this, 'contents').length > 0) return nothing;
    const options = {locale: interfaceLocale(), current: this.#reading.heading?.id};
    return tableOfContentsTemplate(lit, tocEntriesOf(this.#headings), options) ?? nothing;
  }

  /** Marks the heading being read in a table of contents that the page printed. */
  #markCurrentEntry(): void {
    const {heading} = this.#reading;
    const current = heading && new URL(`#${heading.id}`, location.href).hash;
    for (const link of this.querySelectorAll<HTMLAnchorElement>(':scope > [slot="contents"] a[href^="#"]'))
      link.ariaCurrent = link.hash === current ? 'true' : null;
  }

  #segment({kind, nodes}: Segment): TemplateResult {
    const slot = html`<slot data-slot="body" class=${kind}></slot>`;
    /* Code is left-to-right on every page, so its box must scroll from the left too. */
    if (kind === 'wide')
      return html`<div part="scroller" dir=${nodes[0] instanceof HTMLPreElement ? 'ltr' : nothing}>${slot}</div>`;
    return kind === 'embed' ? this.#frames.render(nodes[0] as Element, slot) : slot;
  }

  #watchScrollableBoxes(): void {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLElement>('[part="scroller"]')];
    if (boxes.length === 0 && !this.#scrollableBoxes) return;
    this.#scrollableBoxes ??= new ScrollableBoxes();
    const contents = this.segments.filter(({kind}) => kind === 'wide').map(({nodes}) => nodes[0] as Element);
    this.#scrollableBoxes.watch(
      boxes.map((box, index) => {
        const content = contents[index]!;
        const caption = content.querySelector('caption, figcaption')?.textContent?.trim();
        return {box, content, name: caption || (content.matches('pre, :has(> pre)') ? strings.code() : strings.table())};
      }),
    );
  }

  #followReader(): void {
    if (!this.progress && !this.toc) return this.#reading.stop();
    const text = this.renderRoot.querySelector('[part="body"]')!;
    void this.#reading.follow(text, this.#headings, (progress) =>
      this.renderRoot.querySelector<HTMLElement>('[part="progress"]')?.style.setProperty('--_read', progress.toFixed(4)),
    );
  }

  readonly #handleTextSize = (size: TextSize): void => {
    this.textSize = size;
    emit<TextSizeDetail>(this, 'maqal-text-size', {size});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-article': MaqalArticle;
  }
  interface HTMLElementEventMap {
    'maqal-text-size': CustomEvent<TextSizeDetail>;
  }
}
