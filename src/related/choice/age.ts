const HOUR = 3_600_000;
const UNITS: Record<string, number> = {h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR, y: 365 * 24 * HOUR};
const AGE = /^P?T?\s*(\d+(?:\.\d+)?)\s*([hdwy])$/i;

/** Milliseconds of an age: a number of hours, days, weeks or years ("90d"), also as ISO 8601 duration ("P90D"); `undefined` for other text. */
export function parseAge(text: string): number | undefined {
  const [, number, unit] = AGE.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number) * UNITS[unit!.toLowerCase()]!;
}
