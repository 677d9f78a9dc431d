import {clampHeadingLevel} from './heading-level.js';
import type {Markup} from './template.js';
import {makeVariant} from './variant.js';

/** The `html` of a markup, for a template written with `<h2>`, which becomes a heading of the given level (1 to 6). */
export function htmlAtLevel<T>({html}: Markup<T>, level: number): Markup<T>['html'] {
  const validLevel = clampHeadingLevel(level);
  return (strings, ...values) =>
    html(
      makeVariant(strings, `h${validLevel}`, (string) => string.replace(/(<\/?h)2\b/g, `$1${validLevel}`)),
      ...values,
    );
}
