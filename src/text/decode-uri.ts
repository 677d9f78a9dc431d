/** Undoes percent-encoding; leaves malformed text as it is, where `decodeURIComponent` throws. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
