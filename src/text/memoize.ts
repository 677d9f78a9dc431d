/** An object is known by its identity: a markup, of which there are few. */
type Argument = string | number | object | undefined;

/** A full cache is emptied at once: a page shows far fewer results at a time. */
const MAX_RESULTS = 1000;

const clearFunctions: (() => void)[] = [];

/** Registers a function that empties a cache when its results no longer hold. */
export const onCacheClear = (forget: () => void): unknown => clearFunctions.push(forget);

/** Empties every cache, after the words of a language have been loaded. */
export const clearCaches = (): void => clearFunctions.forEach((forget) => forget());

/** What is kept of the calls that begin with the same arguments. Maps in maps, since joining the arguments to one key takes ten times as long. */
interface Calls<Result> {
  result?: {value: Result};
  byNext: Map<Argument, Calls<Result>>;
}

/** Wraps a function of a few plain values so that it keeps its results: `Intl` takes some 4 µs to write a date, and lists repeat themselves. */
export function memoize<Arguments extends Argument[], Result>(compute: (...values: Arguments) => Result) {
  const all: Calls<Result> = {byNext: new Map()};
  let count = 0;
  const clear = () => {
    all.byNext.clear();
    count = 0;
  };
  onCacheClear(clear);
  return (...values: Arguments): Result => {
    let calls = all;
    for (const value of values) {
      let next = calls.byNext.get(value);
      if (!next) calls.byNext.set(value, (next = {byNext: new Map()}));
      calls = next;
    }
    if (!calls.result) {
      if (count++ >= MAX_RESULTS) clear();
      calls.result = {value: compute(...values)};
    }
    return calls.result.value;
  };
}
