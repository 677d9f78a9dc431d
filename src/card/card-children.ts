import {build, dom, isSame, update, type Piece} from '../template/dom-template.js';
import {isMade, noteMade, removeMade, Spaces, watchOwner} from '../base/made-children.js';
import {PARTS} from './card-template.js';
import {hasBadge} from './needs.js';
import type {CardContext, Teaser} from './teaser.js';

type PartName = keyof typeof PARTS;
const ORDER = Object.keys(PARTS) as PartName[];

/** Where each slot stands among the parts; last is what has none: a list below everything. */
const PLACES: Record<string, number> = Object.fromEntries(ORDER.map((name, index) => [name, index]));
PLACES.byline = PLACES.date = PLACES.meta!;
const placeOf = ({slot}: Element): number => PLACES[slot] ?? ORDER.length;

interface MadePart {
  piece: Piece;
  node: Element;
}

type Card = HTMLElement & {requestUpdate(): void};

/**
 * The parts that a card makes among its children, where the page printed none. Those of the page are never moved, changed or taken away.
 * When its owner puts some in, the card's own give way; when its owner empties it, they are made again.
 */
export class CardChildren {
  #parts: Partial<Record<PartName, MadePart>> = {};
  readonly #spaces = new Spaces();
  #isObserved = false;

  constructor(private readonly card: Card) {}

  /** Makes, updates and removes parts as the data says. */
  show(teaser: Teaser, context: CardContext): void {
    const wanted = this.#wantedOf(teaser);
    let isOther = false;
    for (const name of ORDER) {
      const piece = wanted[name] && PARTS[name](dom, wanted[name], context);
      if (this.#set(name, piece)) isOther = true;
    }
    if (isOther) this.#spaces.separate(Object.values(this.#parts).map(({node}) => node));
    if (!this.#isObserved) watchOwner(this.card);
    this.#isObserved = true;
  }

  /** What each part is made of: nothing where the page printed it. A `<p slot="meta">` holds author and date as well. */
  #wantedOf(teaser: Teaser): Partial<Record<PartName, Teaser>> {
    const printed = new Map<string, Element>();
    let hasDetails = false;
    for (const child of this.card.children) {
      if (isMade(child)) continue;
      printed.set(child.slot, child);
      if (child.localName === 'p' && child.slot === 'meta') hasDetails = true;
    }
    const headline = printed.get('headline');
    const wanted: Partial<Record<PartName, Teaser>> = {};
    for (const name of ORDER) if (!printed.has(name)) wanted[name] = teaser;
    if (!headline || hasBadge(headline)) delete wanted.badge;
    if (!hasDetails) wanted.meta = printed.size > 0 ? withoutDetails(teaser, printed) : teaser;
    return wanted;
  }

  /** Whether other elements stand in the card than before. */
  #set(name: PartName, piece: Piece | undefined): boolean {
    const part = this.#parts[name];
    const isThere = part?.node.parentNode === this.card;
    if (part && piece && isThere) {
      if (isSame(part.piece, piece)) return false;
      /* A picture is made anew: the one before is still shown while another loads, or is hidden since it was broken. */
      const isUpdated = name !== 'media' && update(part.node, part.piece, piece);
      part.piece = piece;
      if (isUpdated) return false;
    }
    const node = piece && (build(piece).firstElementChild ?? undefined);
    if (node) this.#insert(noteMade(node), PLACES[name]!);
    if (isThere) {
      if (part.node.matches(':focus-within')) node?.querySelector<HTMLElement>('a[href]')?.focus({preventScroll: true});
      removeMade(part.node);
    }
    if (node) this.#parts[name] = {piece: piece!, node};
    else delete this.#parts[name];
    return part !== undefined || node !== undefined;
  }

  #insert(node: Element, place: number): void {
    const next = [...this.card.children].find((child) => placeOf(child) > place);
    if (next) next.before(node);
    else this.card.append(node);
  }
}

/** What a page printed by itself stands beside the line that says the rest. */
function withoutDetails(teaser: Teaser, printed: ReadonlyMap<string, Element>): Teaser {
  const rest = {...teaser};
  if (printed.has('byline')) rest.authors = [];
  if (printed.has('date')) delete rest.published;
  if (printed.has('meta')) {
    delete rest.minutes;
    delete rest.comments;
  }
  return rest;
}
