/** Runs an interruptible computation to its end, without interruption. */
export function complete<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
