/**
 * Splits a line of section labels that were run together ("الشأن السوريسلايد رئيسي") by a list of known ones. The longest label is
 * tried first, for another may begin with the same letters. `undefined` where the line holds anything else.
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
