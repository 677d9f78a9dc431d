const DAY_MS = 86_400_000;

let solarFormat: Intl.DateTimeFormat | undefined;

/** The epoch of a day of the Solar Hijri calendar in milliseconds, found by the engine's own calendar near a guess; NaN where there is no such day. */
export function solarEpoch(year: number, month: number, day: number): number {
  const near = Date.UTC(year + 621, 2, 21) + ((month - 1) * 31 - Math.max(0, month - 7) + day - 1) * DAY_MS;
  solarFormat ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (const shift of [0, -1, 1, -2, 2]) {
    const parts = solarFormat.formatToParts(near + shift * DAY_MS);
    const part = (type: string) => Number.parseInt(parts.find((item) => item.type === type)?.value ?? '');
    if (part('year') === year && part('month') === month && part('day') === day) return near + shift * DAY_MS;
  }
  return NaN;
}
