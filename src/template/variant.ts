type Variants = Record<string, TemplateStringsArray>;

const variants = new WeakMap<TemplateStringsArray, Variants>();

/**
 * Alters the static strings of a template. Each variant is made once, since a template is known by the identity of its strings, and
 * from literals alone, so that nothing from outside becomes HTML.
 */
export function makeVariant(
  strings: TemplateStringsArray,
  name: string,
  alter: (string: string) => string,
): TemplateStringsArray {
  let ofStrings = variants.get(strings);
  if (!ofStrings) variants.set(strings, (ofStrings = {}));
  return (ofStrings[name] ??= Object.assign(strings.map(alter), {raw: strings.raw}));
}
