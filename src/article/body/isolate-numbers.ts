/**
 * Matches numbers with signs, and telephone numbers. A right-to-left line would reorder them: "+200%" into "200%+", "+966 11 123 4567" into
 * "4567 123 11 966+" (UAX #9, W2 to W7). A hyphen alone is no sign, as in "كوفيد -19".
 */
const REORDERED_NUMBER =
  /\+\d[\d ().-]{5,17}\d(?!\d)|(?<![\p{L}\p{N}])0\d{1,4}(?: \d{5,8}|(?: \d{1,5}){2,5})(?!\d)|(?<![\p{L}\p{N}+])(?:[+\u2212]\d[\d.,]{0,12}(?<=\d)%?|-\d[\d.,]{0,12}%)/gu;
/** Elements whose text is isolated already, or must stay unchanged. */
const UNCHANGED_ELEMENTS = 'bdi, bdo, code, kbd, math, pre, samp, script, style, svg, textarea';

/** Puts such numbers of a body into `<bdi dir="ltr">`; the text itself does not change. */
export function isolateNumbers(body: DocumentFragment): void {
  const document = body.ownerDocument;
  const texts = document.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT, which a server's window need not have. */);
  const found: Text[] = [];
  while (texts.nextNode()) if (/\d/.test((texts.currentNode as Text).data)) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (text.parentElement?.closest(UNCHANGED_ELEMENTS)) continue;
    const {data} = text;
    const parts = document.createDocumentFragment();
    let at = 0;
    for (const {0: number, index} of data.matchAll(REORDERED_NUMBER)) {
      const isolated = document.createElement('bdi');
      isolated.dir = 'ltr';
      isolated.setAttribute('data-unbroken', '');
      isolated.append(number);
      parts.append(data.slice(at, index), isolated);
      at = index + number.length;
    }
    if (at === 0) continue;
    parts.append(data.slice(at));
    text.replaceWith(parts);
  }
}
