import {joinWithSpaces, SPACE, type Markup} from '../../template/template.js';
import * as strings from '../../locale/strings.js';
import type {Entry} from './headings.js';

/**
 * The table of contents of an article that has two headings or more; `current` is the id of the one being read. Printed among the text,
 * it names the role that it has anyway: by that, reader modes pass over it (mozilla/readability).
 */
export function tableOfContents<T>(
  {html, nothing}: Markup<T>,
  entries: Entry[],
  {locale, slot, current}: {locale: string; slot?: string; current?: string | undefined},
): T | undefined {
  if (entries.length < 2) return undefined;
  return html`<nav
    slot="${slot ?? nothing}"
    role="${slot ? 'navigation' : nothing}"
    part="contents"
    aria-label="${strings.contents()}"
  >
    <p lang="${locale}">${strings.contents()}</p>
    ${SPACE}
    <ol role="list">
      ${joinWithSpaces(
        entries.map(
          ({id, text, level}) =>
            html`<li data-level="${level}"><a href="#${id}" aria-current="${id === current ? 'true' : nothing}">${text}</a></li>`,
        ),
      )}
    </ol>
  </nav>`;
}
