/** What a source could not read, told rather than thrown. */
export interface Problem {
  /**
   * `other-origin`: the list's next page is of another origin than the list, and was not followed. `guessed`: addresses were made of what is
   * no address.
   */
  code: 'empty' | 'malformed' | 'duplicate' | 'cut-off' | 'other-origin' | 'guessed';
  /** For a developer, in English. */
  message: string;
}
