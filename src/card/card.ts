import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {callIn, cancelCall} from '../base/clock.js';
import {MaqalElement} from '../base/element.js';
import {heading} from '../base/heading.js';
import {lit} from '../base/lit-markup.js';
import {safeImageUrl, safeUrl} from '../base/safe-url.js';
import {warn} from '../base/warn.js';
import {formatComments, formatMinutes, listParts} from '../locale/formats.js';
import {interfaceLocale} from '../locale/localize.js';
import {parseMoment} from '../locale/moment.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import {readMinutes} from '../model/read-minutes.js';
import {bdi} from '../text/bdi.js';
import '../time.js';
import {badgeOf, type Access, type Badge, type Kind} from './badge.js';
import {lightStyles, styles} from './card.styles.js';
import {passClick} from './whole-card-click.js';

export type CardLayout = 'stacked' | 'horizontal' | 'compact' | 'overlay' | 'hero' | 'headline';

const KINDS: readonly Kind[] = ['article', 'live', 'breaking', 'opinion', 'video', 'gallery', 'audio', 'sponsored'];
const LAYOUTS: readonly CardLayout[] = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'];
const ACCESSES: readonly Access[] = ['free', 'registered', 'premium', 'exclusive'];

/** The children that a slot takes instead of data. */
type CardSlot = 'media' | 'section' | 'headline' | 'summary' | 'byline' | 'date' | 'meta';

/**
 * One article as a teaser that links to it: one real link, one accessible name, and the whole card answers a click.
 * What stands in a slot is shown; a slot left empty shows the data of the attributes or of `article`.
 *
 * @tag maqal-card
 * @slot media - The picture: an `<img>`, `<picture>`, or a link hidden from assistive technology around one.
 * @slot section - The section, usually a link.
 * @slot headline - A heading with the card's link inside.
 * @slot summary - The summary.
 * @slot byline - The author.
 * @slot date - The date, a `<maqal-time>` or `<time>`.
 * @slot meta - Reading time, comments, anything else small.
 * @slot - Below everything: a list of further headlines under a lead card.
 * @csspart card - The whole card.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart section - The section.
 * @csspart headline - The heading.
 * @csspart link - The card's link.
 * @csspart badge - The badge.
 * @csspart summary - The summary.
 * @csspart meta - The line with author, date, reading time and comments.
 * @cssproperty [--maqal-image-ratio=16/9] - Aspect ratio of the picture.
 * @cssproperty [--maqal-headline-lines=4] - Lines of headline before it is clamped.
 * @cssproperty [--maqal-summary-lines=3] - Lines of summary before it is clamped.
 * @cssproperty [--maqal-visited=inherit] - Colour of the headline of an article that was read.
 */
export class MaqalCard extends MaqalElement {
  static override styles = styles;
  static override lightStyles = lightStyles;

  /** Where the card leads. */
  @property() href?: string;
  @property() headline?: string;
  @property() summary?: string;
  @property() section?: string;
  @property({attribute: 'section-href'}) sectionHref?: string;
  @property() author?: string;
  /** ISO 8601. */
  @property() published?: string;
  /** Address of the picture. */
  @property() image?: string;
  /** What the picture shows; without it the picture is decoration, for the headline says it all. */
  @property({attribute: 'image-alt'}) imageAlt?: string;
  /** Pixels. */
  @property({attribute: 'image-width', type: Number}) imageWidth?: number;
  /** Pixels. */
  @property({attribute: 'image-height', type: Number}) imageHeight?: number;
  @property({attribute: 'image-srcset'}) imageSrcset?: string;
  @property({attribute: 'image-sizes'}) imageSizes?: string;
  /** Minutes. */
  @property({attribute: 'reading-time', type: Number}) readingTime?: number;
  /** How many comments. */
  @property({type: Number}) comments?: number;
  @property() kind: Kind = 'article';
  @property({reflect: true, useDefault: true}) layout: CardLayout = 'stacked';
  /** 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;
  /** The page's lead picture: loaded at once, with high priority. */
  @property({type: Boolean}) priority = false;
  /** Minutes after which `kind="breaking"` ends by itself. */
  @property({attribute: 'breaking-minutes', type: Number}) breakingMinutes = 60;
  /** Length of a video or audio: ISO 8601 ("PT3M20S") or seconds. */
  @property() duration?: string;
  /** Who may read it. */
  @property() access: Access = 'free';
  /** Who paid for it. */
  @property() sponsor?: string;
  /** A label of the newsroom's own, for the badge. */
  @property() label?: string;

  /** The same as data. Attributes win over it. */
  @property({attribute: false}) article?: NewsArticle;

  @state() private brokenImage?: string;

  readonly #refresh = (): void => this.requestUpdate();
  #data: NewsArticle | undefined;

  constructor() {
    super();
    const pass = (event: MouseEvent) => passClick(event, this, this.link);
    this.addEventListener('click', pass);
    this.addEventListener('auxclick', pass);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelCall(this.#refresh);
  }

  /** The card's one link, wherever it came from. */
  get link(): HTMLAnchorElement | undefined {
    const own = this.querySelector<HTMLAnchorElement>(':scope > [slot="headline"] a[href], :scope > a[slot="headline"][href]');
    return own ?? this.renderRoot.querySelector<HTMLAnchorElement>('.headline a[href]') ?? undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('article')) return;
    this.#data = readArticle(this.article);
    if (this.article !== undefined && !this.#data)
      warn(`<${this.localName}>: "article" has neither headline nor body; the card stays empty.`);
  }

  protected override render(): TemplateResult {
    const href = safeUrl(this.href ?? this.#data?.url);
    this.oneOf(this.layout, LAYOUTS, 'layout');
    const picture = this.#picture(href);
    const hasMedia = picture !== nothing || this.#hasSlotted('media');
    return html`
      <div part="card" class="card" ?data-link=${href !== undefined}>
        <div part="media" class="media" ?data-shown=${hasMedia}>
          <slot name="media" @slotchange=${this.#refresh}>${picture}</slot>
        </div>
        <div class="text">
          <slot name="section">${this.#section()}</slot>
          <div class="headline">${this.#headline(href)}</div>
          <div class="summary"><slot name="summary">${this.#summary()}</slot></div>
          <div part="meta" class="meta">
            <slot name="byline">${this.#byline()}</slot><slot name="date">${this.#date()}</slot
            ><slot name="meta">${this.#meta()}</slot>
          </div>
          <slot></slot>
        </div>
      </div>
    `;
  }

  #hasSlotted(slot: CardSlot): boolean {
    return this.firstElementChild !== null && this.querySelector(`:scope > [slot="${slot}"]`) !== null;
  }

  #picture(href: string | undefined): TemplateResult | typeof nothing {
    const image = this.#data?.image;
    const src = safeImageUrl(this.image ?? image?.url);
    if (src === undefined || src === this.brokenImage) return nothing;
    const alt = this.imageAlt ?? image?.alternateName ?? '';
    const picture = html`<img
      part="image"
      alt=${alt}
      loading=${this.priority ? 'eager' : 'lazy'}
      fetchpriority=${this.priority ? 'high' : nothing}
      decoding="async"
      width=${this.imageWidth ?? image?.width ?? 1600}
      height=${this.imageHeight ?? image?.height ?? 900}
      sizes=${this.imageSizes ?? image?.sizes ?? nothing}
      srcset=${this.imageSrcset ?? image?.srcset ?? nothing}
      src=${src}
      @error=${() => (this.brokenImage = src)}
    />`;
    if (href === undefined || alt !== '') return picture;
    return html`<a href=${href} tabindex="-1" aria-hidden="true">${picture}</a>`;
  }

  #section(): TemplateResult | typeof nothing {
    const [first] = this.#data?.articleSection ?? [];
    const given = typeof first === 'string' ? {name: first, url: undefined} : first;
    const name = this.section ?? given?.name;
    if (!name) return nothing;
    const href = safeUrl(this.sectionHref ?? given?.url);
    const label = bdi(lit, name);
    return html`<p part="section" class="section">${href ? html`<a href=${href}>${label}</a>` : label}</p>`;
  }

  #headline(href: string | undefined): TemplateResult {
    const badge = this.#badge();
    const mark = badge
      ? html`<span part="badge" class="badge ${badge.tone}" lang=${interfaceLocale()}>${bdi(lit, badge.text)}</span>`
      : nothing;
    if (this.#hasSlotted('headline')) return html`${mark}<slot name="headline" @slotchange=${this.#refresh}></slot>`;
    const text = this.headline ?? this.#data?.headline;
    const slot = (content: unknown) => html`<slot name="headline" @slotchange=${this.#refresh}>${content}</slot>`;
    if (!text?.trim()) return html`${mark}${slot(nothing)}`;
    const words = html`${mark}${bdi(lit, text)}`;
    const content = href ? html`<a part="link" href=${href}>${words}</a>` : words;
    return slot(heading(lit, Math.max(2, this.headingLevel), content, {part: 'headline'}));
  }

  #badge(): Badge | undefined {
    const published = this.published ?? this.#data?.datePublished;
    const modified = this.#data?.dateModified;
    const kind = this.oneOf(this.kind, KINDS, 'kind');
    return badgeOf({
      kind,
      access: this.oneOf(this.access, ACCESSES, 'access'),
      sponsor: this.sponsor,
      label: this.label,
      duration: this.duration,
      hasEnded: kind === 'breaking' && this.#hasBreakingEnded(modified ?? published),
      isModified: modified !== undefined && modified !== published,
      language: this.language,
    });
  }

  /** Ended by the clock since the last change; asks to be called when that will be. A story without a date does not end. */
  #hasBreakingEnded(since: string | undefined): boolean {
    const moment = since === undefined ? undefined : parseMoment(since);
    if (!moment) return false;
    const remaining = moment.epoch + this.breakingMinutes * 60_000 - Date.now();
    if (remaining > 0 && this.isConnected) callIn(remaining, this.#refresh);
    return remaining <= 0;
  }

  #summary(): TemplateResult | typeof nothing {
    const text = this.summary ?? this.#data?.description;
    return text ? html`<p part="summary">${bdi(lit, text)}</p>` : nothing;
  }

  #byline(): TemplateResult | typeof nothing {
    const names = this.#data?.author?.map((author) => author.name) ?? [];
    const name =
      this.author ??
      listParts(names, this.language)
        .map(({value}) => value)
        .join('');
    return name ? html`<span>${bdi(lit, name)}</span>` : nothing;
  }

  #date(): TemplateResult | typeof nothing {
    const date = this.published ?? this.#data?.datePublished;
    if (!date || !parseMoment(date)) {
      if (date) warn(`<${this.localName} published="${date}">: not a date (ISO 8601); none is shown.`);
      return nothing;
    }
    return html`<maqal-time datetime=${date}></maqal-time>`;
  }

  #meta(): TemplateResult {
    const minutes = this.readingTime ?? readMinutes(this.#data?.timeRequired);
    const comments = this.comments ?? this.#data?.commentCount;
    const locale = interfaceLocale();
    return html`${minutes ? html`<bdi lang=${locale}>${strings.readingTime(formatMinutes(minutes, locale))}</bdi>` : nothing}${
      comments ? html`<bdi lang=${locale}>${formatComments(comments, locale, this.language)}</bdi>` : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-card': MaqalCard;
  }
}
