import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {callIn, cancelCall} from '../platform/clock.js';
import {MaqalElement} from '../base/element.js';
import {property} from '../base/property.js';
import {hasPage} from '../platform/page.js';
import {htmlAtLevel} from '../template/heading.js';
import {clampHeadingLevel} from '../template/heading-level.js';
import {lit} from '../template/lit-template.js';
import {SPACE} from '../template/template.js';
import {oncePerRoot} from '../platform/per-root.js';
import {safeImageUrl, safeUrl} from '../text/safe-url.js';
import {makeVariant} from '../template/variant.js';
import {warn} from '../platform/warn.js';
import {formatDate, isRecentDate} from '../locale/dates.js';
import {formatComments, formatMinutes} from '../locale/numbers.js';
import {interfaceLocale} from '../locale/localize.js';
import {isUpdated, UPDATED_AFTER_MINUTES} from '../locale/date-time.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {textTemplate} from '../template/bdi.js';
import {stripUnsafeBidi} from '../text/bidi.js';
import '../time.js';
import {watchPictures} from './broken-image.js';
import {foreignDirectionOf, languageOfText, namesOf} from './article-language.js';
import {
  ACCESSES,
  accessOf,
  badgeOf,
  breakingEnd,
  durationOf,
  kindOf,
  KINDS,
  type Access,
  type Badge,
  type Kind,
} from '../locale/badge.js';
import {lightStyles, styles} from './card.styles.js';
import {mark} from './badge-template.js';
import {teaserOf, teaserWith, type ArticleTeaser, type CardContext, type Teaser} from './teaser.js';
import {watchClicks} from './card-click.js';

const CARD_LAYOUTS = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];

/** Attributes that say how a card stands, not what it shows. */
const STRUCTURAL = new Set(['href', 'layout', 'priority', 'heading-level']);
/** Attributes that a printed badge has spoken for. */
const SPOKEN = new Set(['kind', 'access', 'label', 'sponsor', 'duration']);

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
 * @slot meta - Reading time, comments, anything else small. A `<p>` here may hold author and date as well, and is shown in their place.
 * @slot - Below everything: a list of further headlines under a lead card.
 * @csspart media - The link around a decorative picture.
 * @csspart image - The picture.
 * @csspart section - The section.
 * @csspart headline - The heading.
 * @csspart link - The card's link.
 * @csspart badge - The badge.
 * @csspart summary - The summary.
 * @csspart details - The line that holds author, date, reading time and comments.
 * @csspart byline - The author.
 * @csspart date - The date.
 * @csspart meta - Reading time; comments.
 * @cssproperty [--maqal-image-ratio=16/9] - Aspect ratio of the picture.
 * @cssproperty [--maqal-headline-lines=4] - Lines of headline before it is clamped.
 * @cssproperty [--maqal-summary-lines=3] - Lines of summary before it is clamped.
 * @cssproperty [--maqal-visited] - Colour of the headline of an article that was read; muted by default.
 * @cssproperty [--maqal-card-block-size] - Height that a card off screen is taken to have until it has been seen; by default that of its layout.
 */
export class MaqalCard extends MaqalElement {
  static override styles = styles;
  static override lightStyles = lightStyles;

  /** Where the card leads. */
  @property() href?: string;
  /** Plain text. */
  @property() headline?: string;
  /** Plain text. */
  @property() summary?: string;
  /** Name of the section. */
  @property() section?: string;
  /** Where the section's name leads. */
  @property({attribute: 'section-href'}) sectionHref?: string;
  /** One name. */
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
  /** `srcset` of the picture. */
  @property({attribute: 'image-srcset'}) imageSrcset?: string;
  /** `sizes` of the picture. */
  @property({attribute: 'image-sizes'}) imageSizes?: string;
  /** Minutes. */
  @property({attribute: 'reading-time', type: Number}) readingTime?: number;
  /** How many comments. */
  @property({type: Number}) comments?: number;
  /** What it is: said by the badge. Also taken from the `genre` of `article`. */
  @property({values: KINDS, default: 'article'}) kind!: Kind;
  /** How it stands; by the width of its own box, not of the window. */
  @property({reflect: true, values: CARD_LAYOUTS, default: 'stacked'}) layout!: CardLayout;
  /** 2 to 6. */
  @property({attribute: 'heading-level', type: Number, default: 3}) headingLevel!: number;
  /** The page's lead picture: loaded at once, with high priority. */
  @property({type: Boolean}) priority = false;
  /** Minutes after which `kind="breaking"` ends by itself. */
  @property({attribute: 'breaking-minutes', type: Number, default: 60}) breakingMinutes!: number;
  /** Minutes after which a change is told ("updated"). */
  @property({attribute: 'updated-after', type: Number, default: UPDATED_AFTER_MINUTES}) updatedAfter!: number;
  /** Length of a video or audio: ISO 8601 ("PT3M20S") or seconds. */
  @property() duration?: string;
  /** Who may read it. */
  @property({values: ACCESSES, default: 'free'}) access!: Access;
  /** Who paid for it. */
  @property() sponsor?: string;
  /** A label of the newsroom's own, for the badge. */
  @property() label?: string;

  /** The same as data. Attributes win over it. */
  @property({attribute: false}) article?: NewsArticle;

  @state() private brokenImage?: string;

  readonly #refresh = (): void => this.requestUpdate();
  #data: ArticleTeaser | undefined;
  #hasSlots = false;
  /** Not a `#field`: the constructor of LitElement already asks for updates, before there are any. */
  private isPrinted?: boolean;

  override connectedCallback(): void {
    this.isPrinted = !this.hasUpdated && !this.shadowRoot && this.#showsAllInChildren();
    watchCards(this);
    if (this.isPrinted) this.joinPage();
    else super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelCall(this.#refresh);
  }

  /** The first change of what a printed card shows gives it something to render. */
  override requestUpdate(name?: PropertyKey, ...rest: [oldValue?: unknown]): void {
    super.requestUpdate(name, ...rest);
    if (!this.isPrinted || name === undefined) return;
    this.isPrinted = false;
    super.connectedCallback();
  }

  /** A printed card has nothing to wait for. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.isPrinted ? Promise.resolve(true) : super.getUpdateComplete();
  }

  /** The card's one link, wherever it came from. */
  get link(): HTMLAnchorElement | undefined {
    const own = this.querySelector<HTMLAnchorElement>(':scope > [slot="headline"] a[href], :scope > a[slot="headline"][href]');
    return own ?? this.shadowRoot?.querySelector<HTMLAnchorElement>('[slot="headline"] a[href]') ?? undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('error', ({target}) => this.#giveUp(target), true);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('article')) return;
    this.#data = teaserOf(this.article);
    if (this.article !== undefined && !this.#data)
      warn(`<${this.localName}>: "article" has neither headline nor body; the card stays empty.`);
  }

  /**
   * One flat template: a template within costs about as much again as all of this one, so only what few cards show has
   * its own. An `<a>` without an address is no link, and what is empty is hidden.
   */
  protected override render(): TemplateResult {
    const {language, direction} = this;
    const locale = interfaceLocale();
    const context: CardContext = {language, direction, locale, now: Date.now()};
    const slotted = this.#child('[slot="headline"]');
    const teaser = this.#child('p[slot="meta"]') ? {...this.#teaser(), ...NO_DETAILS} : this.#teaser();
    const {headline, summary, section, image, published, minutes, comments, articleLanguage} = teaser;
    const badge = teaser.badge && !(slotted && hasBadge(slotted)) ? [mark(lit, teaser.badge, context), ' '] : nothing;
    const href = safeUrl(teaser.href) ?? nothing;
    const src = isPlain(teaser) && !this.imageWidth ? safeImageUrl(image?.url) : undefined;
    const {names, lang} = namesOf(teaser.authors, this.author === undefined ? articleLanguage : '', language);
    /* An attribute is in the language of the page that writes it. */
    const own = (text: string | undefined, attribute: string | undefined) =>
      attribute === undefined ? languageOfText(text, articleLanguage) : '';
    const [inSection, inHeadline, inSummary] = [
      own(section?.name, this.section),
      own(headline, this.headline),
      own(summary, this.summary),
    ];
    const date = published && formatDate(published, language);
    if (published && !date) warn(`<${this.localName} published="${published}">: not a date (ISO 8601); none is shown.`);
    const isFresh = date && isRecentDate(published, context.now);
    const ownLanguage = language.split('-')[0] === locale ? nothing : locale;
    const hidden = (content: unknown) => (content ? nothing : '');
    const foreign = (text: string | undefined, lang = '') => (text && foreignDirectionOf(text, lang, direction)) || nothing;
    return this.#template()`<slot name="media"
        >${src ? nothing : this.#picture(teaser)}<a slot="media" part="media" tabindex="-1" aria-hidden="true" href="${href}" hidden="${hidden(src)}"
          ><img part="image" alt="" loading="lazy" src="${src ?? nothing}" /></a></slot
      ><slot name="section"
        ><p slot="section" part="section" lang="${inSection || nothing}" dir="${foreign(section?.name, inSection)}"
          ><a href="${safeUrl(section?.url) ?? nothing}" .textContent=${plain(section?.name)}></a></p></slot
      >${slotted ? badge : nothing}<slot name="headline"
        ><h2 slot="headline" part="headline" lang="${inHeadline || nothing}" dir="${foreign(headline, inHeadline)}" hidden="${hidden(headline?.trim())}"
          ><a part="link" href="${href}">${slotted ? nothing : badge}${headline && textTemplate(lit, headline)}</a></h2></slot
      ><slot name="summary"
        ><p slot="summary" part="summary" lang="${inSummary || nothing}" dir="${foreign(summary, inSummary)}" .textContent=${plain(summary)}></p></slot
      ><p slot="meta" part="details"><slot name="byline"
        >${this.#portrait(teaser)}<span slot="byline" part="byline" lang="${lang || nothing}" dir="${foreign(names, lang)}" .textContent=${plain(names)}></span></slot
      >${SPACE}<slot name="date"
        >${isFresh ? html`<maqal-time slot="date" part="date" datetime=${published}></maqal-time>` : nothing}<time
          slot="date" part="date" dir="${foreign(date || undefined)}" datetime="${published ?? nothing}" .textContent=${isFresh ? '' : (date ?? '')}></time></slot
      >${SPACE}<slot name="meta"
        ><bdi slot="meta" part="meta" lang="${minutes ? ownLanguage : nothing}"
          .textContent=${minutes ? strings.readingTime(formatMinutes(minutes, locale, language)) : ''}></bdi
        >${SPACE}<bdi slot="meta" part="meta" lang="${comments ? ownLanguage : nothing}"
          .textContent=${comments ? formatComments(comments, locale, language) : ''}></bdi></slot></p
      ><slot class="rest"></slot>`;
  }

  /**
   * A card without children needs no slots, and is a third smaller without them. Once it has had children it keeps them;
   * a server does not know.
   */
  #template(): (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult {
    const level = htmlAtLevel(lit, Math.max(2, clampHeadingLevel(this.headingLevel)));
    if (!hasPage) return (strings, ...values) => level(makeVariant(strings, 'written', written), ...values);
    if (this.#hasSlots || this.hasChildNodes()) {
      if (!this.#hasSlots) this.renderRoot.addEventListener('slotchange', this.#refresh);
      this.#hasSlots = true;
      return level;
    }
    if (!this.hasUpdated) observeChildren(this);
    return (strings, ...values) => level(makeVariant(strings, 'slotless', withoutSlots), ...values);
  }

  /** A picture that is more than decoration, or the page's lead. */
  #picture({image, href, priority, articleLanguage}: Teaser): TemplateResult | typeof nothing {
    const src = safeImageUrl(image?.url);
    if (!src) return nothing;
    const {alternateName = '', width, height, sizes, srcset} = image!;
    const isDecoration = alternateName === '';
    const lang = this.imageAlt === undefined ? languageOfText(alternateName, articleLanguage) : '';
    return html`<a
      slot="media"
      part="media"
      href=${(isDecoration && safeUrl(href)) || nothing}
      tabindex="-1"
      aria-hidden=${isDecoration ? 'true' : nothing}
      ><img
        part="image"
        alt=${alternateName}
        lang=${lang || nothing}
        loading=${priority ? 'eager' : 'lazy'}
        fetchpriority=${priority ? 'high' : nothing}
        width=${width ?? nothing}
        height=${height ?? nothing}
        sizes=${sizes ?? nothing}
        srcset=${srcset ?? nothing}
        src=${src}
    /></a>`;
  }

  #portrait({authors, showsPortrait}: Teaser): TemplateResult | typeof nothing {
    const src = showsPortrait ? safeImageUrl(authors[0]?.image) : undefined;
    return src ? html`<img slot="byline" part="portrait" alt="" width="40" height="40" loading="lazy" src=${src} />` : nothing;
  }

  /**
   * A card whose page printed its headline, and that was given nothing else to show, looks the same without a shadow root:
   * it is left alone until it is given something. So a thousand printed cards upgrade in the time of their constructors.
   */
  #showsAllInChildren(): boolean {
    const headline = this.#child('[slot="headline"]');
    if (this.article !== undefined || !headline) return false;
    observed ??= new Set((this.constructor as typeof MaqalCard).observedAttributes);
    const given = this.getAttributeNames().filter((name) => !STRUCTURAL.has(name) && observed!.has(name));
    return given.length === 0 || (this.kind !== 'breaking' && given.every((name) => SPOKEN.has(name)) && hasBadge(headline));
  }

  #child(selector: string): Element | undefined {
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) if (child.matches(selector)) return child;
    return undefined;
  }

  #teaser(): Teaser {
    const teaser = teaserWith(this, this.#data, this.language);
    if (teaser.image?.url === this.brokenImage) teaser.image = undefined;
    teaser.badge = this.#badge();
    teaser.showsPortrait = kindOf(this.kind, this.#data?.said) === 'opinion';
    return teaser;
  }

  #badge(): Badge | undefined {
    const said = this.#data?.said;
    const kind = kindOf(this.kind, said);
    const published = this.published ?? this.#data?.published;
    const modified = this.#data?.modified;
    const hasEnded = kind === 'breaking' && this.#hasBreakingEnded(modified ?? published);
    if (kind === 'breaking') this.toggleAttribute('data-ended', hasEnded);
    return badgeOf({
      kind,
      access: accessOf(this.access, said),
      sponsor: this.sponsor ?? said?.sponsor,
      label: this.label,
      duration: this.duration ?? durationOf(said),
      hasEnded,
      isModified: isUpdated(published, modified, this.updatedAfter),
      language: this.language,
    });
  }

  /** Asks to be called when a breaking story will have ended. */
  #hasBreakingEnded(since: string | undefined): boolean {
    const remaining = breakingEnd(since, this.breakingMinutes) - Date.now();
    if (remaining > 0 && remaining < Infinity && this.isConnected) callIn(remaining, this.#refresh);
    return remaining <= 0;
  }

  /** A picture that does not load gives up its place; a portrait likewise. */
  #giveUp(target: EventTarget | null): void {
    if (!(target instanceof HTMLImageElement)) return;
    if (target.slot === 'media' || target.closest('[slot="media"]')) this.brokenImage = target.getAttribute('src')!;
    else target.remove();
  }
}

const watchCards = oncePerRoot((root) => {
  watchClicks(root);
  watchPictures(root);
});

/** Lit lists them anew each time. */
let observed: ReadonlySet<string> | undefined;
let newcomers: MutationObserver | undefined;

/** Tells a card without slots that it has been given children. */
function observeChildren(card: MaqalCard): void {
  newcomers ??= new MutationObserver((records) => {
    for (const {target} of records) (target as MaqalCard).requestUpdate();
  });
  newcomers.observe(card, {childList: true});
}

/** What a paragraph that the page printed holds already. */
const NO_DETAILS = {authors: [], published: undefined, minutes: undefined, comments: undefined};

/** On a server a text is a child: what is set as a property is not printed. */
const written = (string: string): string => string.replace(/\s+\.textContent=$/, '>').replace(/^>(?=<)/, '');

const withoutSlots = (string: string): string => string.replace(/<\/?slot\b[^>]*>/g, '');

const plain = (text: string | undefined): string => stripUnsafeBidi(text ?? '');

const isPlain = ({image, priority}: Teaser): boolean => !image?.alternateName && !image?.srcset && !priority;

const hasBadge = (headline: Element): boolean => Boolean(headline.querySelector('mark, small')?.textContent?.trim());

declare global {
  interface HTMLElementTagNameMap {
    'maqal-card': MaqalCard;
  }
}
