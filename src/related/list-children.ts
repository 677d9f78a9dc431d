import {isMade, noteMade, removeMade, Spaces, watchOwner} from '../base/made-children.js';
import type {CardLayout, MaqalCard} from '../card.js';
import {safeUrl} from '../text/safe-url.js';
import type {NewsArticle} from '../model/news-article.js';
import {build, isSame, update, type Piece} from '../template/dom-template.js';

/** An article as a card of a list. */
export interface ListedCard {
  article: NewsArticle;
  layout: CardLayout;
  headingLevel: number;
}

/**
 * The children of a list: those that the page printed, and the heading and the cards that are made of data, in the form that `relatedHtml`
 * prints. Which of them are shown, and in which order, is for the shadow root to say: no child of the page is moved or removed.
 */
export class ListChildren {
  #heading: {piece: Piece; node: Element} | undefined;
  readonly #cards: MaqalCard[] = [];
  readonly #spaces = new Spaces();

  constructor(private readonly list: HTMLElement & {requestUpdate(): void}) {}

  /** Lets the list update when its children change. */
  watch(): void {
    watchOwner(this.list);
  }

  /** What the page printed, without its heading. */
  get printed(): Element[] {
    return [...this.list.children].filter((child) => !isMade(child) && child.slot === '');
  }

  get printedHeading(): Element | undefined {
    return [...this.list.children].find((child) => !isMade(child) && child.slot === 'heading');
  }

  /** The nodes of a list that is no list of cards, texts among them. */
  get printedNodes(): (Element | Text)[] {
    const isShown = (node: Node): node is Element | Text =>
      !isMade(node) && (node instanceof Text || (node instanceof Element && node.slot === ''));
    return [...this.list.childNodes].filter(isShown);
  }

  /** The page's own, or the one that was made. */
  get heading(): Element | undefined {
    return this.printedHeading ?? this.#heading?.node;
  }

  /** Makes, changes or removes the list's own heading. */
  showHeading(piece: Piece | undefined): void {
    const before = this.#heading;
    const isThere = before?.node.parentNode === this.list;
    const isKept = before && piece && isThere && (isSame(before.piece, piece) || update(before.node, before.piece, piece));
    const node = isKept ? before.node : piece && build(piece).firstElementChild!;
    if (!isKept && node) this.list.prepend(noteMade(node));
    if (!isKept && isThere) removeMade(before.node);
    this.#heading = node && {piece: piece!, node};
    if (!isKept) this.#spaces.separate(this.#made);
  }

  /** Makes, changes and removes cards, so that there is one for each article. */
  showCards(cards: readonly ListedCard[]): MaqalCard[] {
    const gone = this.#cards.splice(cards.length);
    for (const card of gone) removeMade(card);
    let isOther = gone.length > 0;
    cards.forEach(({article, layout, headingLevel}, index) => {
      const card = (this.#cards[index] ??= noteMade(document.createElement('maqal-card')));
      const href = safeUrl(article.url);
      if (href === undefined) card.removeAttribute('href');
      else if (card.getAttribute('href') !== href) card.setAttribute('href', href);
      Object.assign(card, {article, layout, headingLevel});
      if (card.parentNode === this.list) return;
      this.#insert(card, index);
      isOther = true;
    });
    if (isOther) this.#spaces.separate(this.#made);
    return this.#cards;
  }

  get #made(): Element[] {
    return [...(this.#heading ? [this.#heading.node] : []), ...this.#cards].filter((node) => node.parentNode === this.list);
  }

  #insert(card: MaqalCard, index: number): void {
    const before = this.#cards[index - 1];
    if (before?.parentNode === this.list) before.after(card);
    else this.list.append(card);
  }
}
