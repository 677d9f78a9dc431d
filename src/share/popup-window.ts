/** Pixels. */
const WIDTH = 600;
/** Pixels. */
const HEIGHT = 640;

/**
 * Opens an address in a small window in the middle of the reader's, where there is room and a mouse to close it. Must be called in
 * the click's handler (Safari blocks it after an `await`). Returns whether it opened; if not, the link should be followed.
 */
export function openWindow(url: string): boolean {
  if (!matchMedia('(pointer: fine) and (width >= 48em)').matches) return false;
  const left = Math.round(screenX + (outerWidth - WIDTH) / 2);
  const top = Math.round(screenY + (outerHeight - HEIGHT) / 2);
  /* "noopener" among the features would hide from us whether a window came. */
  const opened = window.open(url, '_blank', `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`);
  if (!opened) return false;
  opened.opener = null;
  return true;
}
