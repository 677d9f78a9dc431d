import type {Direction} from '../text/direction.js';

/** The settings by which all parts of an article are rendered. */
export interface Context {
  /** Language of the content (BCP 47). */
  language: string;
  /** Language of labels and dates. */
  locale: string;
  /** Direction of the content. It decides where a text's own letters do not. */
  direction: Direction;
  /** 1 to 6. */
  headingLevel: number;
  /** Minutes after publication from which on a change is shown. */
  updatedAfter?: number | undefined;
}
