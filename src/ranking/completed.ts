/** What a computation that may be interrupted comes to, when nobody interrupts it. */
export function complete<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
