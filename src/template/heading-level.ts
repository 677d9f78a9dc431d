/** Brings a number to a heading level of HTML, 1 to 6; `fallback` if it is none. */
export function clampHeadingLevel(level: number, fallback = 2): number {
  return typeof level === 'number' && !Number.isNaN(level) ? Math.min(6, Math.max(1, Math.round(level))) : fallback;
}
