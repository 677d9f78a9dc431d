/** The package has no types of its own. */
declare module 'stopword' {
  export const ara: string[];
  export const eng: string[];
}
