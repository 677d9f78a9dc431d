type Key = string | number | undefined;

/** Older results are let go of all at once: a page shows far fewer at a time. */
const CAPACITY = 1000;

const forgetters: (() => void)[] = [];

/** Calls back whenever what was made no longer holds. */
export const onForget = (forget: () => void): unknown => forgetters.push(forget);

/** Has everything made anew: the words of a language have come. */
export const forgetAll = (): void => forgetters.forEach((forget) => forget());

/** A function of a few plain values that remembers what it returned: `Intl` takes some 4 µs to write a date, and lists repeat themselves. */
export function remember<Arguments extends Key[], Result>(make: (...values: Arguments) => Result) {
  const results = new Map<string, Result>();
  onForget(() => results.clear());
  return (...values: Arguments): Result => {
    const key = values.join('\n');
    let result = results.get(key);
    if (result === undefined) {
      if (results.size >= CAPACITY) results.clear();
      results.set(key, (result = make(...values)));
    }
    return result;
  };
}
