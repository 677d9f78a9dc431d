import type {MarkupElement} from '../markup-tree.js';
import type {Length} from './html-page.js';

/** An element that may be the page's article, measured without other articles and furniture in it. */
export interface Candidate {
  element: MarkupElement;
  /** The elements in it that are its own, in document order. */
  own: MarkupElement[];
  /** Those of them that are in running text. */
  inParagraphs: Set<MarkupElement>;
  /** The length of the own text in each element. */
  lengths: Map<MarkupElement, Length>;
  /** Elements `<time>`, each with the item of a list around it. */
  dates: {time: MarkupElement; item: Item | undefined}[];
  /** Letters outside of the heading. */
  letters: number;
  /** How many of them are in links. */
  linked: number;
  hasParagraphs: boolean;
  /** Address that its heading leads to, where that is another page. */
  leadsTo: string | undefined;
  heading: MarkupElement | undefined;
}

/** An item of a list. One with a link is probably an entry of a list of articles. */
export interface Item {
  isLinked: boolean;
}
