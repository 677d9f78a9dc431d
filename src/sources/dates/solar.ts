const DAY = 86_400_000;

let inSolar: Intl.DateTimeFormat | undefined;

/** The epoch of a day of the Solar Hijri calendar, found by the engine's own; NaN where there is none. */
export function solarEpoch(year: number, month: number, day: number): number {
  const near = Date.UTC(year + 621, 2, 21) + ((month - 1) * 31 - Math.max(0, month - 7) + day - 1) * DAY;
  inSolar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (const shift of [0, -1, 1, -2, 2]) {
    const parts = inSolar.formatToParts(near + shift * DAY);
    const part = (type: string) => Number.parseInt(parts.find((item) => item.type === type)?.value ?? '');
    if (part('year') === year && part('month') === month && part('day') === day) return near + shift * DAY;
  }
  return NaN;
}
