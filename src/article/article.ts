import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {MaqalElement} from '../base/element.js';
import {property} from '../base/property.js';
import {emit} from '../platform/events.js';
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
import {lightStyles, styles} from './styles/article.styles.js';
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

/** Properties that tell something of the article. */
const MODEL = ['article', 'href', 'headline', 'summary', 'published', 'modified', 'author', 'source'] as const;

/**
 * A whole article. Its text is always among its children, where crawlers, reader modes, find-in-page and translation see
 * it: those the page printed are left untouched, and what comes as data is added to them. The shadow root holds the order and the controls.
 *
 * @tag maqal-article
 * @slot - The body: paragraphs, headings, lists, quotes, figures, tables.
 * @slot sections - A list of links.
 * @slot headline - A heading.
 * @slot summary - The summary.
 * @slot byline - Author, dates; also share buttons.
 * @slot media - The lead picture, a `<figure>`.
 * @slot contents - A table of contents that the page printed, for readers without JavaScript; one is made where it did not.
 * @slot source - The agency the article comes from.
 * @slot tags - A list of links.
 * @slot aside - Beside the article where there is room, below it where there is not.
 * @slot footer - Below the article.
 * @slot after-N - Shown after the Nth paragraph, never after the last two.
 * @csspart article - The article.
 * @csspart header - All before the body.
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
export class MaqalArticle extends MaqalElement {
  /** Slots are filled by hand: what stands "after the 3rd paragraph" goes between two runs of the body, and nobody's children move. */
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, slotAssignment: 'manual'};
  /** Declarative shadow roots do not assign slots by hand, so a server has none for it: `@lit-labs/ssr` leaves the article its children. */
  static override ['_$litElement$'] = hasPage;
  static override styles = styles;
  static override lightStyles = lightStyles;

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
  /** Minutes after which a change is told ("last updated"). */
  @property({attribute: 'updated-after', type: Number, default: UPDATED_AFTER_MINUTES}) updatedAfter!: number;
  /** One name; several, with pictures and addresses, come as data. */
  @property() author?: string;
  /** The agency it comes from. */
  @property() source?: string;
  /** 1 to 6. */
  @property({attribute: 'heading-level', type: Number, default: 1}) headingLevel!: number;
  /** Size of the text. */
  @property({attribute: 'text-size', reflect: true, values: TEXT_SIZES, default: 'm'}) textSize!: TextSize;
  /** Offers two buttons that change the size of the text. */
  @property({attribute: 'text-size-control', type: Boolean}) textSizeControl = false;
  /** Shows a table of contents, which follows the reader. */
  @property({type: Boolean}) toc = false;
  /** Shows how much has been read, as a bar at the top of the window. */
  @property({type: Boolean}) progress = false;
  /** Adds schema.org JSON-LD, unless the page has it. */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  /** The same as data. Attributes win over it; children win over both. */
  @property({attribute: false}) article?: NewsArticle;

  @state() private segments: Segment[] = [];
  @state() private body?: DocumentFragment;

  #data: NewsArticle | undefined;
  #model: NewsArticle | undefined;
  #declared = new ContentLanguage(this);
  #bodyHtml = '';
  #headings: Element[] = [];
  #made = new GeneratedChildren(this);
  #structuredData = new StructuredData();
  #children: MutationObserver | undefined;
  #scrollers: ScrollableBoxes | undefined;
  #frames = new EmbedFrames(this);
  #place = new ReadingController(this);
  #target = new FragmentTarget(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, {childList: true, attributes: true, attributeFilter: ['slot'], subtree: true});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#scrollers?.watch([]);
    this.#place.stop();
    this.#structuredData.remove();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) this.#data = readArticle(this.article);
    if (changed.has('article') && this.article !== undefined && !this.#data) {
      warn(`<${this.localName}>: "article" has neither headline nor body; a line says so in its place.`);
    }
    if (MODEL.some((name) => changed.has(name))) this.#model = this.#read();
    this.#declared.declare(this.#model?.inLanguage);
    this.#readBody(this.#model?.articleBody ?? '');
    this.#fillChildren();
    void this.#structuredData.describe(this.structuredData && this.isConnected ? this.#model : undefined);
    this.#arrange();
    this.#children?.takeRecords();
  }

  protected override render(): TemplateResult {
    const isEmpty = this.article !== undefined && this.childElementCount === 0 && !this.body && this.#bodyHtml === '';
    const hasAside = childrenIn(this, 'aside').length > 0;
    this.toggleAttribute('data-aside', hasAside);
    const slots = (names: SlotName[]) => names.map((name) => html`<slot data-slot=${name}></slot>`);
    return html`${this.progress ? html`<div part="progress" aria-hidden="true"></div>` : nothing}
      <div class="container">
        <div class="columns">
          <article part="article">
            <header part="header">
              ${slots(['sections', 'headline', 'summary', 'byline'])}
              ${this.textSizeControl && this.childElementCount > 0 ? textSizeControlTemplate(this.textSize, this.#resize) : nothing}
            </header>
            ${slots(['media', 'contents'])} ${this.toc ? this.#contents() : nothing}
            <div part="body">${this.segments.map((segment) => this.#segment(segment))}</div>
            ${isEmpty ? html`<p part="message" lang=${interfaceLocale()}>${strings.noArticle()}</p>` : nothing}
            <footer part="footer">
              ${slots(['source', 'tags', 'footer'])}
              <p part="address" dir="ltr">${safeUrl(this.#model?.url) ?? nothing}</p>
            </footer>
          </article>
          <aside part="aside" ?data-filled=${hasAside}>${slots(['aside'])}</aside>
        </div>
      </div>`;
  }

  protected override updated(): void {
    fillSlots(this.renderRoot, this, this.segments);
    this.#target.scroll();
    /* What is gone before its first frame would go on listening. */
    if (!this.isConnected) return;
    this.#watchScrollers();
    this.#followReader();
    if (this.toc) this.#markCurrent();
  }

  /** The article as attributes and data give it. */
  #read(): NewsArticle | undefined {
    const own = {
      url: this.href,
      headline: this.headline,
      description: this.summary,
      datePublished: this.published,
      dateModified: this.modified,
      author: this.author ? [{name: this.author}] : undefined,
      sourceOrganization: this.source ? {name: this.source} : undefined,
    };
    const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value));
    return this.#data || Object.keys(given).length > 0 ? {headline: '', ...this.#data, ...given} : undefined;
  }

  /** A body is sanitised once; until it is, the rest of the article stands already. */
  #readBody(bodyHtml: string): void {
    if (bodyHtml === this.#bodyHtml) return;
    this.#bodyHtml = bodyHtml;
    this.body = undefined;
    if (bodyHtml === '') return;
    void import('./body/sanitize.js')
      .then(({sanitizeBody}) =>
        sanitizeBody(bodyHtml, {locale: this.speak(interfaceLocale), url: this.#model?.url ?? location.href}),
      )
      .catch(() => createTextFallback(bodyHtml))
      .then((body) => {
        if (bodyHtml === this.#bodyHtml) this.body = body;
      });
  }

  /** Adds what the data has and the page did not print. */
  #fillChildren(): void {
    const model = this.#model;
    if (!model && !this.#made.hasAny) return;
    const {authored} = this.#made;
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
    /* What stands below a body waits for it, or it would be pushed down. */
    const isAwaited = !hasBody && !this.body && this.#bodyHtml !== '';
    const footer = isAwaited ? [] : FOOTER_PARTS.map(part);
    const isComplete = [...header, body, ...footer].every((item) => item === nothing);
    if (isComplete && !this.#made.hasAny) return;
    /* Made anew for each article: a browser's translation has put other nodes in the place of those that Lit would update. */
    this.#made.render(html`${keyed(model, html`${header}`)}${body}${keyed(model, html`${footer}`)}`);
  }

  #arrange(): void {
    const isNamed = (node: Node) => node instanceof Element && node.slot !== '';
    const body = [...this.childNodes].filter((node) => !isNamed(node));
    this.segments = segmentsOf(body, [...this.children].filter(isInsert));
    this.#headings = headingsOf(body);
    this.#target.expect();
    addHeadingIds(this.#headings, (id, heading) => (document.getElementById(id) ?? heading) !== heading);
  }

  #contents(): TemplateResult | typeof nothing {
    if (childrenIn(this, 'contents').length > 0) return nothing;
    const options = {locale: interfaceLocale(), current: this.#place.heading?.id};
    return tableOfContentsTemplate(lit, tocEntriesOf(this.#headings), options) ?? nothing;
  }

  /** In a table of contents that the page printed. */
  #markCurrent(): void {
    const {heading} = this.#place;
    const current = heading && new URL(`#${heading.id}`, location.href).hash;
    for (const link of this.querySelectorAll<HTMLAnchorElement>(':scope > [slot="contents"] a[href^="#"]'))
      link.ariaCurrent = link.hash === current ? 'true' : null;
  }

  #segment({kind, nodes}: Segment): TemplateResult {
    const slot = html`<slot data-slot="body" class=${kind}></slot>`;
    /* Code begins at the left, whatever the page's direction; so must what it scrolls in. */
    if (kind === 'wide')
      return html`<div part="scroller" dir=${nodes[0] instanceof HTMLPreElement ? 'ltr' : nothing}>${slot}</div>`;
    return kind === 'embed' ? this.#frames.render(nodes[0] as Element, slot) : slot;
  }

  #watchScrollers(): void {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLElement>('[part="scroller"]')];
    if (boxes.length === 0 && !this.#scrollers) return;
    this.#scrollers ??= new ScrollableBoxes();
    const contents = this.segments.filter(({kind}) => kind === 'wide').map(({nodes}) => nodes[0] as Element);
    this.#scrollers.watch(
      boxes.map((box, index) => {
        const content = contents[index]!;
        const caption = content.querySelector('caption, figcaption')?.textContent?.trim();
        return {box, content, name: caption || (content.matches('pre, :has(> pre)') ? strings.code() : strings.table())};
      }),
    );
  }

  #followReader(): void {
    if (!this.progress && !this.toc) return this.#place.stop();
    const text = this.renderRoot.querySelector('[part="body"]')!;
    void this.#place.follow(text, this.#headings, (progress) =>
      this.renderRoot.querySelector<HTMLElement>('[part="progress"]')?.style.setProperty('--_read', progress.toFixed(4)),
    );
  }

  readonly #resize = (size: TextSize): void => {
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
