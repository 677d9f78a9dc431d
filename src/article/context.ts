import type {Direction} from '../text/direction.js';

/** In which language the content stands, and in which the interface speaks. */
export interface Context {
  language: string;
  locale: string;
  /** Of the content: it settles what its own letters leave open. */
  direction: Direction;
  /** 1 to 6. */
  headingLevel: number;
  /** Minutes after which a change is told. */
  updatedAfter?: number | undefined;
}
