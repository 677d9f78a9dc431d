type Argument = string | number | undefined;

/** Older results are let go of all at once: a page shows far fewer at a time. */
const MAX_RESULTS = 1000;

const clearFunctions: (() => void)[] = [];

/** Calls back whenever what was made no longer holds. */
export const onCacheClear = (forget: () => void): unknown => clearFunctions.push(forget);

/** Has everything made anew: the words of a language have come. */
export const clearCaches = (): void => clearFunctions.forEach((forget) => forget());

/** A function of a few plain values that remembers what it returned: `Intl` takes some 4 µs to write a date, and lists repeat themselves. */
export function memoize<Arguments extends Argument[], Result>(compute: (...values: Arguments) => Result) {
  const results = new Map<string, Result>();
  onCacheClear(() => results.clear());
  return (...values: Arguments): Result => {
    const key = values.join('\n');
    let result = results.get(key);
    if (result === undefined) {
      if (results.size >= MAX_RESULTS) results.clear();
      results.set(key, (result = compute(...values)));
    }
    return result;
  };
}
