/** Elements of MathML Core that show a formula. */
export const MATH_TAGS =
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext ' +
  'mtr munder munderover semantics';
/** Attributes of formulas that are kept; none holds an address. */
export const MATH_ATTRIBUTES: readonly string[] =
  'display displaystyle dir mathvariant stretchy fence separator accent accentunder linethickness columnspan rowspan lspace rspace width'.split(
    ' ',
  );
/** Elements that repeat a formula in another notation, which is not shown. */
export const MATH_ANNOTATION = /^(?:annotation|annotation-xml)$/;

/**
 * Removes from formulas all but MathML and text. Where two namespaces mix, a parser can read something else than what was
 * sanitized ("mutation XSS").
 */
export function keepFormulasPure(body: DocumentFragment): void {
  for (const formula of body.querySelectorAll('math')) {
    for (const element of [formula, ...formula.querySelectorAll('*')]) {
      if (element.namespaceURI !== formula.namespaceURI) element.replaceWith(element.textContent ?? '');
      else for (const name of element.getAttributeNames()) if (!MATH_ATTRIBUTES.includes(name)) element.removeAttribute(name);
    }
  }
}
