/**
 * One template, several outputs. A template is a function of a `Markup`: `string-template.ts` writes it as text on a server, and in the
 * browser `dom-template.ts` makes nodes of it, or Lit's `html` does in a shadow root. Such templates hold only children and quoted
 * attributes, no Lit sigils (`.`, `?`, `@`); those attributes of an element that are values stand last, so that all outputs have them in one
 * order. A `part` matters only in a shadow root, and is not printed.
 */
export interface Markup<T> {
  html: (strings: TemplateStringsArray, ...values: unknown[]) => T;
  /** Leaves out an attribute; as a child, shows nothing. */
  nothing: unknown;
}

/**
 * The space between boxes: reader modes, search engines and copying take a text without its boxes, and would join their words. It is a
 * constant because the minifier of templates removes a space between boxes, even one written as a value.
 */
export const SPACE = ' ';

/** Joins what there is of a list: `undefined` leaves no space. */
export function joinWithSpaces(items: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const item of items) {
    if (item === undefined) continue;
    if (joined.length > 0) joined.push(SPACE);
    joined.push(item);
  }
  return joined;
}
