/** Something that a source could not read. It is reported, never thrown. */
export interface Problem {
  /**
   * `other-origin`: the list's next page has another origin than the list, and was not followed. `guessed`: addresses were made of slugs.
   */
  code: 'empty' | 'malformed' | 'duplicate' | 'cut-off' | 'other-origin' | 'guessed';
  /** For a developer, in English. */
  message: string;
}
