/** Reads the minutes of an ISO 8601 duration ("PT2M", "PT1H30M", "PT90S"), rounded up; `undefined` for other text. */
export function readMinutes(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  const match = /^P(?=.)T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(duration.trim());
  if (!match) return undefined;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return hours * 60 + minutes + Math.ceil(seconds / 60);
}
