import {joinWithSpaces, SPACE, type Markup} from '../../template/template.js';
import * as strings from '../../locale/strings.js';
import type {TocEntry} from './headings.js';

/**
 * The table of contents of an article with two headings or more. `current` is the id of the heading that is being read. In a slot, it names the role that
 * `<nav>` has anyway, for reader modes leave it out by that (mozilla/readability).
 */
export function tableOfContentsTemplate<T>(
  {html, nothing}: Markup<T>,
  entries: TocEntry[],
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
