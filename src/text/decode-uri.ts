/** A part of an address without its percent-encoding; one that is malformed is left as it is (`decodeURIComponent` throws). */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
