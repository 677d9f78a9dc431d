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
