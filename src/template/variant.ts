type Variants = Record<string, TemplateStringsArray>;

const variants = new WeakMap<TemplateStringsArray, Variants>();

/**
 * The strings of a template, altered where its markup is static. Each is made once, for printers know a template by its strings;
 * and made of literals alone, so that nothing from outside becomes markup.
 */
export function variant(strings: TemplateStringsArray, name: string, alter: (string: string) => string): TemplateStringsArray {
  let ofStrings = variants.get(strings);
  if (!ofStrings) variants.set(strings, (ofStrings = {}));
  return (ofStrings[name] ??= Object.assign(strings.map(alter), {raw: strings.raw}));
}
