/**
 * How many of a row's controls fit, when those that do not are to stand behind a button.
 *
 * @param widths Pixels, in the order of the row.
 * @param room Pixels of the row.
 * @param gap Pixels between two controls.
 * @param button Pixels of the button, with the gap before it.
 */
export function countThatFits(widths: number[], room: number, gap: number, button: number): number {
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width + gap, -gap));
  if ((ends.at(-1) ?? 0) <= room) return widths.length;
  return Math.max(1, ends.filter((end) => end + button <= room).length);
}
