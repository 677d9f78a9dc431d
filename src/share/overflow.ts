/**
 * Counts the controls of a row that fit, where a button opens the rest; at least one.
 *
 * @param widths Widths of the controls in order, pixels.
 * @param room Width of the row, pixels.
 * @param gap Space between two controls, pixels.
 * @param button Width of the button and the gap before it, pixels.
 */
export function countFitting(widths: number[], room: number, gap: number, button: number): number {
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width + gap, -gap));
  if ((ends.at(-1) ?? 0) <= room) return widths.length;
  return Math.max(1, ends.filter((end) => end + button <= room).length);
}
