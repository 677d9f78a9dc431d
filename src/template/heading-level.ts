/** A heading level of HTML: a whole number from 1 to 6. */
export function clampHeadingLevel(level: number, fallback = 2): number {
  return Number.isFinite(level) ? Math.min(6, Math.max(1, Math.round(level))) : fallback;
}
