import type {MarkupElement} from '../markup-tree.js';
import type {Length} from './html-page.js';

/** An element that may be the page's article, and what is its own in it. */
export interface Candidate {
  element: MarkupElement;
  own: MarkupElement[];
  /** Those that stand in paragraphs, items and the like. */
  inParagraphs: Set<MarkupElement>;
  /** How much text of the candidate's own each element has. */
  lengths: Map<MarkupElement, Length>;
  dates: {time: MarkupElement; item: Item | undefined}[];
  /** Letters beside the heading, and how many of them are in links. */
  letters: number;
  linked: number;
  hasParagraphs: boolean;
  /** Address that its first heading leads to, where that is another page. */
  leadsTo: string | undefined;
  heading: MarkupElement | undefined;
}

/** An item of a list. One with a link is likely to be an entry of a list of articles. */
export interface Item {
  isLinked: boolean;
}
