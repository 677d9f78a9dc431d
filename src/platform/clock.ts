/*
 * One timer for the whole page: an element that shows a relative time asks to be called when its words change.
 * The timer stops while the page is hidden or no callback waits.
 */
const dueTimes = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let watchesVisibility = false;

/** A timeout over 2^31 - 1 ms fires at once (HTML, timers). */
const MAX_TIMEOUT = 2 ** 31 - 1;

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  if (dueTimes.size === 0 || document.hidden) return;
  const next = Math.min(...dueTimes.values());
  timer = setTimeout(callDue, Math.min(MAX_TIMEOUT, Math.max(0, next - Date.now())));
}

function callDue(): void {
  const now = Date.now();
  for (const [callback, at] of [...dueTimes]) {
    if (at > now) continue;
    dueTimes.delete(callback);
    callback();
  }
  schedule();
}

/** Calls back once, `delay` milliseconds from now, or later when the page is visible again. Replaces an earlier call of the same callback. */
export function callIn(delay: number, callback: () => void): void {
  if (!watchesVisibility) {
    document.addEventListener('visibilitychange', schedule);
    watchesVisibility = true;
  }
  dueTimes.set(callback, Date.now() + delay);
  schedule();
}

export function cancelCall(callback: () => void): void {
  if (dueTimes.delete(callback)) schedule();
}
