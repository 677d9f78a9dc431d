/** Of MathML Core, what shows a formula. */
export const MATH_TAGS =
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext ' +
  'mtr munder munderover semantics';
/** What an attribute of a formula may say: none leads anywhere. */
export const MATH_ATTRIBUTES: readonly string[] =
  'display displaystyle dir mathvariant stretchy fence separator accent accentunder linethickness columnspan rowspan lspace rspace width'.split(
    ' ',
  );
/** The same formula in another notation, beside the one that is shown. */
export const OTHER_NOTATION = /^(?:annotation|annotation-xml)$/;

/**
 * Leaves in formulas nothing but elements of formulas, with text: what stands in two languages at once is where a parser can be led to
 * read something else than what was made safe ("mutation XSS").
 */
export function keepFormulasPure(body: DocumentFragment): void {
  for (const formula of body.querySelectorAll('math')) {
    for (const element of [formula, ...formula.querySelectorAll('*')]) {
      if (element.namespaceURI !== formula.namespaceURI) element.replaceWith(element.textContent ?? '');
      else for (const name of element.getAttributeNames()) if (!MATH_ATTRIBUTES.includes(name)) element.removeAttribute(name);
    }
  }
}
