type Argument = string | number | undefined;

/** A full cache is emptied at once: a page shows far fewer results at a time. */
const MAX_RESULTS = 1000;

const clearFunctions: (() => void)[] = [];

/** Registers a function that empties a cache when its results no longer hold. */
export const onCacheClear = (forget: () => void): unknown => clearFunctions.push(forget);

/** Empties every cache, after the words of a language have been loaded. */
export const clearCaches = (): void => clearFunctions.forEach((forget) => forget());

/** Wraps a function of a few plain values so that it keeps its results: `Intl` takes some 4 µs to write a date, and lists repeat themselves. */
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
