import {html, LitElement, nothing, render, type PropertyValues, type RootPart, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {MaqalElement} from '../base/element.js';
import {headingLevel} from '../base/heading-level.js';
import {lit} from '../base/lit-markup.js';
import {warn} from '../base/warn.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import '../time.js';
import {lightStyles, styles} from './article.styles.js';
import {contentsOf, type Entry} from './contents.js';
import {partMarkup, PARTS, type PartName} from './markup.js';
import {textBody} from './text-body.js';
import {isInsert, segmentsOf, type Segment} from './segments.js';

export type TextSize = 's' | 'm' | 'l' | 'xl';
const TEXT_SIZES: readonly TextSize[] = ['m', 's', 'l', 'xl'];

/** Share buttons may stand in a slot beside its content: they take nobody's place, and come after it. */
const isShare = ({localName}: Element): boolean => localName === 'maqal-share';

/** Slots that stand apart from the body. */
const NAMED_SLOTS = [...PARTS, 'aside', 'footer'] as const;
type SlotName = (typeof NAMED_SLOTS)[number];

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
 * @slot source - The agency the article comes from.
 * @slot tags - A list of links.
 * @slot aside - Beside the article where there is room, below it where there is not.
 * @slot footer - Below the article.
 * @slot after-N - Shown after the Nth paragraph, never after the last two.
 * @csspart article - The article.
 * @csspart header - All before the body.
 * @csspart body - The body.
 * @csspart contents - The table of contents.
 * @csspart footer - Source, tags and footer.
 * @csspart aside - What stands beside the article.
 * @csspart message - The line shown when there is no article.
 * @cssproperty [--maqal-accent=#a3252f] - Sections, subheads' bars, badges; `#f0727a` in dark.
 * @cssproperty [--maqal-measure=42.5rem] - Width of a line.
 * @cssproperty [--maqal-size-text=1.22rem] - Size of the text.
 * @cssproperty [--maqal-size-headline=clamp(1.9rem, 1.35rem + 2.3vw, 2.9rem)] - Size of the headline.
 * @cssproperty [--maqal-font-headline=inherit] - Font of headlines.
 * @cssproperty [--maqal-font-text=inherit] - Font of the text.
 * @cssproperty [--maqal-font-interface=inherit] - Font of labels and controls.
 */
export class MaqalArticle extends MaqalElement {
  /** Slots are filled by hand: what stands "after the 3rd paragraph" goes between two runs of the body, and nobody's children move. */
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, slotAssignment: 'manual'};
  static override styles = styles;
  static override lightStyles = lightStyles;

  @property() headline?: string;
  @property() summary?: string;
  /** Canonical address. */
  @property() href?: string;
  /** ISO 8601. */
  @property() published?: string;
  /** ISO 8601. */
  @property() modified?: string;
  @property() author?: string;
  /** The agency it comes from. */
  @property() source?: string;
  /** 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 1;
  @property({attribute: 'text-size', reflect: true, useDefault: true}) textSize: TextSize = 'm';
  /** Shows a table of contents. */
  @property({type: Boolean}) toc = false;
  /** Adds schema.org JSON-LD, unless the page has it. */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  /** The same as data. Attributes win over it; children win over both. */
  @property({attribute: false}) article?: NewsArticle;

  @state() private segments: Segment[] = [];
  @state() private contents: Entry[] = [];
  @state() private body?: DocumentFragment;

  #data: NewsArticle | undefined;
  #bodyHtml = '';
  /** What stands before this comment, back to Lit's own first one, was made by this element. */
  #end: Comment | undefined;
  #made: RootPart | undefined;
  #script: HTMLScriptElement | undefined;
  #children: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, {childList: true, attributes: true, attributeFilter: ['slot'], subtree: true});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#script?.remove();
    this.#script = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.oneOf(this.textSize, TEXT_SIZES, 'text-size');
    if (changed.has('article')) this.#data = readArticle(this.article);
    if (changed.has('article') && this.article !== undefined && !this.#data) {
      warn(`<${this.localName}>: "article" has neither headline nor body; a line says so in its place.`);
    }
    const model = this.#model();
    this.#readBody(model?.articleBody ?? '');
    this.#fillChildren(model);
    void this.#describe(model);
    this.#arrange();
    this.#children?.takeRecords();
  }

  protected override render(): TemplateResult {
    const isEmpty = this.article !== undefined && this.childElementCount === 0 && !this.body && this.#bodyHtml === '';
    const hasAside = this.#assignable('aside').length > 0;
    this.toggleAttribute('data-aside', hasAside);
    return html`<div class="container">
      <div class="columns">
        <article part="article">
          <header part="header">
            ${['sections', 'headline', 'summary', 'byline'].map((name) => html`<slot data-slot=${name}></slot>`)}
          </header>
          <slot data-slot="media"></slot>
          ${this.toc && this.contents.length > 1 ? this.#toc() : nothing}
          <div part="body">${this.segments.map((segment) => html`<slot data-slot="body" class=${segment.kind}></slot>`)}</div>
          ${isEmpty ? html`<p part="message" lang=${interfaceLocale()}>${strings.noArticle()}</p>` : nothing}
          <footer part="footer">${['source', 'tags', 'footer'].map((name) => html`<slot data-slot=${name}></slot>`)}</footer>
        </article>
        <aside part="aside" ?data-filled=${hasAside}><slot data-slot="aside"></slot></aside>
      </div>
    </div>`;
  }

  protected override updated(): void {
    for (const slot of this.renderRoot.querySelectorAll<HTMLSlotElement>('slot:not([data-slot="body"])')) {
      slot.assign(...this.#assignable(slot.dataset.slot as SlotName));
    }
    this.renderRoot.querySelectorAll<HTMLSlotElement>('slot[data-slot="body"]').forEach((slot, index) => {
      const nodes = this.segments[index]?.nodes ?? [];
      slot.assign(...(nodes.filter((node) => node instanceof Element || node instanceof Text) as (Element | Text)[]));
    });
  }

  #model(): NewsArticle | undefined {
    const data = this.#data;
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
    return data || Object.keys(given).length > 0 ? {headline: '', ...data, ...given} : undefined;
  }

  /** A body is sanitised once; until it is, the rest of the article stands already. */
  #readBody(bodyHtml: string): void {
    if (bodyHtml === this.#bodyHtml) return;
    this.#bodyHtml = bodyHtml;
    this.body = undefined;
    if (bodyHtml === '') return;
    void import('./sanitize.js')
      .then(({sanitizeBody}) => sanitizeBody(bodyHtml))
      .catch(() => textBody(bodyHtml))
      .then((body) => {
        if (bodyHtml === this.#bodyHtml) this.body = body;
      });
  }

  /** Adds what the data has and the page did not print. */
  #fillChildren(model: NewsArticle | undefined): void {
    if (!model && !this.#made) return;
    const authored = this.#authored();
    const has = (name: PartName) => authored.some((node) => node instanceof Element && node.slot === name && !isShare(node));
    const hasBody = authored.some((node) => node instanceof Element && node.slot === '');
    const context = {
      language: model?.inLanguage ?? this.language,
      locale: interfaceLocale(),
      headingLevel: headingLevel(this.headingLevel, 1),
    };
    const part = (name: PartName) => (model && !has(name) ? (partMarkup(name, lit, model, context) ?? nothing) : nothing);
    const header = PARTS.slice(0, 5).map(part);
    const footer = PARTS.slice(5).map(part);
    const body = hasBody ? nothing : (this.body ?? nothing);
    const isComplete = [...header, body, ...footer].every((item) => item === nothing);
    if (isComplete && !this.#made) return;
    if (this.#end?.parentNode !== this) {
      this.#end = document.createComment('');
      this.append(this.#end);
    }
    this.#made = render(html`${header}${body}${footer}`, this, {renderBefore: this.#end});
  }

  /** Children that this element did not make. */
  #authored(): Node[] {
    const made = new Set<Node>();
    if (this.#end?.parentNode === this) {
      for (let node: Node | null = this.#end; node; node = node === this.#made?.startNode ? null : node.previousSibling)
        made.add(node);
    }
    return [...this.childNodes].filter((node) => !made.has(node));
  }

  #assignable(name: SlotName): Element[] {
    const children = [...this.children].filter((child) => child.slot === name);
    return [...children.filter((child) => !isShare(child)), ...children.filter(isShare)];
  }

  #arrange(): void {
    const isNamed = (node: Node) => node instanceof Element && node.slot !== '';
    const body = [...this.childNodes].filter((node) => !isNamed(node));
    this.segments = segmentsOf(body, [...this.children].filter(isInsert));
    this.contents = this.toc ? contentsOf(body, document) : [];
  }

  #toc(): TemplateResult {
    return html`<nav part="contents" aria-labelledby="contents">
      <p id="contents" lang=${interfaceLocale()}>${strings.contents()}</p>
      <ol role="list">
        ${this.contents.map(({id, text, level}) => html`<li data-level=${level}><a href="#${id}">${text}</a></li>`)}
      </ol>
    </nav>`;
  }

  async #describe(model: NewsArticle | undefined): Promise<void> {
    if (!this.structuredData && !this.#script) return;
    const {describesArticle, jsonLd} = await import('./json-ld.js');
    const json = this.structuredData && model && this.isConnected ? jsonLd(model) : '';
    if (json === (this.#script?.text ?? '')) return;
    this.#script?.remove();
    this.#script = undefined;
    if (json === '' || describesArticle(document, model?.url)) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(json);
    document.head.append(this.#script);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-article': MaqalArticle;
  }
}
