/** Where a text is from, by the names that it gives. */
export const sourceOf = (names: readonly string[], inLanguage: string | undefined): {name: string} | undefined =>
  names.length > 0 ? {name: names.join(inLanguage === 'en' ? ', ' : '، ')} : undefined;
