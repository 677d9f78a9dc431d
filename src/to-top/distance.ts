/**
 * Pixels of a distance: a CSS length in `px`, `vh`, `rem` or `em`, or a bare number, which counts screens.
 * `undefined` when it is neither or negative.
 */
export function distance(value: string, screen: number, rootFontSize: number): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(px|vh|rem|em|)\s*$/i.exec(value);
  if (!match) return undefined;
  const units: Record<string, number> = {px: 1, vh: screen / 100, rem: rootFontSize, em: rootFontSize, '': screen};
  return Number(match[1]) * units[match[2]!.toLowerCase()]!;
}
