/** What a source could not read, told rather than thrown. */
export interface Problem {
  code: 'empty' | 'malformed' | 'duplicate' | 'cut-off';
  /** For a developer, in English. */
  message: string;
}
