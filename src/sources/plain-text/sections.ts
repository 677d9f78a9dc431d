/**
 * Splits a line of section labels that were run together ("الشأن السوريسلايد رئيسي") by a list of known ones; the longest
 * goes first, so that a label that begins another one is not taken for it. `undefined` when the line is not wholly made of known sections.
 */
export function splitSections(line: string, known: readonly string[]): string[] | undefined {
  const labels = [...known].filter(Boolean).sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let rest = line;
  while ((rest = rest.replace(/^[\s,،|/\\•·>»-]+/u, '')) !== '') {
    const label = labels.find((item) => rest.startsWith(item));
    if (label === undefined) return undefined;
    found.push(label);
    rest = rest.slice(label.length);
  }
  return found.length > 0 ? found : undefined;
}
