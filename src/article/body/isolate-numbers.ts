/**
 * Numbers with signs, and telephone numbers, which a right-to-left line would turn: "+200%" into "200%+", "+966 11 123 4567" into
 * "4567 123 11 966+" (Unicode Bidirectional Algorithm, W2 to W7). A hyphen alone is no sign: "كوفيد -19" means none.
 */
const TURNED =
  /\+\d[\d ().-]{5,17}\d(?!\d)|(?<![\p{L}\p{N}])0\d{1,4}(?: \d{5,8}|(?: \d{1,5}){2,5})(?!\d)|(?<![\p{L}\p{N}+])(?:[+\u2212]\d[\d.,]{0,12}(?<=\d)%?|-\d[\d.,]{0,12}%)/gu;
/** Where text is as it is, or stands alone already. */
const KEPT = 'bdi, bdo, code, kbd, math, pre, samp, script, style, svg, textarea';

/** Isolates such numbers in the texts of a body, which stay as they are. */
export function isolateNumbers(body: DocumentFragment): void {
  const document = body.ownerDocument;
  const texts = document.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT, which a server's window need not have. */);
  const found: Text[] = [];
  while (texts.nextNode()) if (/\d/.test((texts.currentNode as Text).data)) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (text.parentElement?.closest(KEPT)) continue;
    const {data} = text;
    const parts = document.createDocumentFragment();
    let at = 0;
    for (const {0: number, index} of data.matchAll(TURNED)) {
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
