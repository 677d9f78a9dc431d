/**
 * One markup, two printers. The HTML-first form of an element is written once, as a function of a `Markup`;
 * Lit's `html` builds it in the browser, and the printer in `print.ts` writes it as text on a server.
 * Such templates hold only children and quoted attributes: no Lit sigils (`.`, `?`, `@`). A `part` says something
 * in a shadow root alone, and is not printed.
 */
export interface Markup<T> {
  html: (strings: TemplateStringsArray, ...values: unknown[]) => T;
  /** In an attribute: the attribute is left out. As a child: nothing. */
  nothing: unknown;
}

/**
 * Boxes that are shown apart are words apart: reader modes, search engines and copying take a text without its boxes. A name, for
 * what minifies templates takes the space between boxes away, also one that is written as a value.
 */
export const SPACE = ' ';

/** Puts a space between boxes. */
export const joinWithSpaces = (items: readonly unknown[]): unknown[] =>
  items.flatMap((item, index) => (index > 0 ? [SPACE, item] : [item]));
