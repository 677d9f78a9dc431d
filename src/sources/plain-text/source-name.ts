/** Joins the names of an article's sources to one; `undefined` without any. */
export const joinSourceNames = (names: readonly string[], inLanguage: string | undefined): {name: string} | undefined =>
  names.length > 0 ? {name: names.join(inLanguage === 'en' ? ', ' : '، ')} : undefined;
