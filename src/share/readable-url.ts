/** Characters that are read; delimiters and white space stay encoded. */
const READABLE = /[\p{L}\p{M}\p{N}]/u;

/** Decodes percent-encoded letters and digits of an address, to be read by people and never to be requested. */
export function readableUrl(url: string): string {
  return url.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return Array.from(decodeURIComponent(run), (character) =>
        READABLE.test(character) ? character : encodeURIComponent(character),
      ).join('');
    } catch {
      return run;
    }
  });
}
