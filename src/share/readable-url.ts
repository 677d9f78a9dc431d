const TEXT = /[\p{L}\p{M}\p{N}]/u;

/** An address as people read it: what is percent-encoded text is decoded, delimiters and white space are not. Never sent anywhere. */
export function readableUrl(url: string): string {
  return url.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return Array.from(decodeURIComponent(run), (character) =>
        TEXT.test(character) ? character : encodeURIComponent(character),
      ).join('');
    } catch {
      return run;
    }
  });
}
