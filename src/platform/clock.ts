/*
 * One timer for the whole page: whoever shows a time that ages asks to be called when its words change.
 * It rests while the page is hidden or nobody waits.
 */
const waiting = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let watchesVisibility = false;

/** A timeout over 2^31 - 1 ms fires at once (HTML, timers). */
const LONGEST = 2 ** 31 - 1;

function arm(): void {
  clearTimeout(timer);
  timer = undefined;
  if (waiting.size === 0 || document.hidden) return;
  const next = Math.min(...waiting.values());
  timer = setTimeout(ring, Math.min(LONGEST, Math.max(0, next - Date.now())));
}

function ring(): void {
  const now = Date.now();
  for (const [callback, at] of [...waiting]) {
    if (at > now) continue;
    waiting.delete(callback);
    callback();
  }
  arm();
}

/** Calls back once, `delay` milliseconds from now or as soon after as the page is visible. Replaces an earlier wish of the same callback. */
export function callIn(delay: number, callback: () => void): void {
  if (!watchesVisibility) {
    document.addEventListener('visibilitychange', arm);
    watchesVisibility = true;
  }
  waiting.set(callback, Date.now() + delay);
  arm();
}

export function cancelCall(callback: () => void): void {
  if (waiting.delete(callback)) arm();
}
