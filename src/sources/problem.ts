/** What a source could not read, told rather than thrown. */
export interface Problem {
  code: 'empty' | 'malformed' | 'no-headline';
  /** For a developer, in English. */
  message: string;
}
