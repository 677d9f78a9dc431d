import type {PropertyValues} from 'lit';
import {callIn, cancelCall} from '../platform/clock.js';
import {MaqalElement} from '../base/element.js';
import {property} from '../base/property.js';
import {isParsed, whenParsed} from '../platform/parsed.js';
import {warn} from '../platform/warn.js';
import {interfaceLocale} from '../locale/localize.js';
import {isUpdated, UPDATED_AFTER_MINUTES} from '../locale/date-time.js';
import type {NewsArticle} from '../model/news-article.js';
import '../time.js';
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
import {CardChildren} from './card-children.js';
import {linkOf} from './card-click.js';
import {cardNeeds} from './needs.js';
import {teaserOf, teaserWith, type ArticleTeaser, type Teaser} from './teaser.js';
import {watchCards} from './watch-cards.js';

export const CARD_LAYOUTS = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];

/**
 * One article as a teaser that links to it: one real link, one accessible name, and the whole card answers a click.
 * It has no shadow root: what it shows are its children. Those that the page printed stay as they are; what they leave out, and the
 * attributes or `article` say, is added among them in the same form (`slot` is the name of each part), and follows its data.
 *
 * @tag maqal-card
 * @slot media - The picture: an `<img>`, `<picture>`, or a link hidden from assistive technology around one.
 * @slot section - The section, usually a link.
 * @slot badge - A `<mark>` or `<small>` beside a headline that has none inside.
 * @slot headline - A heading with the card's link inside.
 * @slot summary - The summary.
 * @slot byline - The author.
 * @slot date - The date, a `<maqal-time>` or `<time>`.
 * @slot meta - Reading time, comments, anything else small. A `<p>` here may hold author and date as well, and is shown in their place.
 * @slot - Below everything: a list of further headlines under a lead card.
 * @cssproperty [--maqal-image-ratio=16/9] - Aspect ratio of the picture.
 * @cssproperty [--maqal-headline-lines=4] - Lines of headline before it is clamped.
 * @cssproperty [--maqal-summary-lines=3] - Lines of summary before it is clamped.
 * @cssproperty [--maqal-visited] - Colour of the headline of an article that was read; muted by default.
 * @cssproperty [--maqal-card-block-size] - Height that a card off screen is taken to have until it has been seen; by default that of its layout.
 */
export class MaqalCard extends MaqalElement {
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

  readonly #refresh = (): void => this.requestUpdate();
  readonly #children = new CardChildren(this);
  #data: ArticleTeaser | undefined;
  /** Not a `#field`: the constructor of ReactiveElement already asks for updates, before there are any. */
  private isPrinted?: boolean;
  private isGiven?: boolean;

  override connectedCallback(): void {
    this.isPrinted = !this.hasUpdated && this.#showsAllInChildren();
    watchCards(this);
    if (this.isPrinted) this.joinPage();
    else super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelCall(this.#refresh);
  }

  /** The first change of what a printed card shows gives it something to do. */
  override requestUpdate(name?: PropertyKey, ...rest: [oldValue?: unknown]): void {
    super.requestUpdate(name, ...rest);
    if (!this.isPrinted || name === undefined) return;
    this.isPrinted = false;
    super.connectedCallback();
  }

  /** Lit asks this of each property at the upgrade, puts aside what the page had set before it, and sets it with the first update. */
  override hasOwnProperty(name: PropertyKey): boolean {
    const isOwn = Object.hasOwn(this, name);
    if (isOwn && !this.hasUpdated) this.isGiven = true;
    return isOwn;
  }

  /** A printed card has nothing to wait for. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.isPrinted ? Promise.resolve(true) : super.getUpdateComplete();
  }

  /** The card's one link. */
  get link(): HTMLAnchorElement | undefined {
    return linkOf(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('article')) return;
    this.#data = teaserOf(this.article);
    if (this.article !== undefined && !this.#data)
      warn(`<${this.localName}>: "article" has neither headline nor body; the card stays empty.`);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (!isParsed(this)) return whenParsed(this, this.#refresh);
    this.#children.show(this.#teaser(), {
      source: `<${this.localName}>`,
      language: this.language,
      direction: this.direction,
      locale: interfaceLocale(),
      now: Date.now(),
    });
  }

  /**
   * A card whose page printed its headline, and that was given nothing else to show, is left alone until it is given something. So a
   * thousand printed cards upgrade in the time of their constructors.
   */
  #showsAllInChildren(): boolean {
    return !this.isGiven && this.article === undefined && cardNeeds(this) === undefined;
  }

  #teaser(): Teaser {
    const teaser = teaserWith(this, this.#data, this.language);
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
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-card': MaqalCard;
  }
}
