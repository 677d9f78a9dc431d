/** In which language the content stands, and in which the interface speaks. */
export interface Context {
  language: string;
  locale: string;
  /** 1 to 6. */
  headingLevel: number;
}
