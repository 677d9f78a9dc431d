import {html, nothing, type TemplateResult} from 'lit';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import type {Entry} from './contents.js';

/** The table of contents of an article that has two headings or more; `current` is the id of the one being read. */
export function tableOfContents(entries: Entry[], current: string | undefined): TemplateResult | typeof nothing {
  if (entries.length < 2) return nothing;
  return html`<nav part="contents" aria-labelledby="contents">
    <p id="contents" lang=${interfaceLocale()}>${strings.contents()}</p>
    <ol role="list">
      ${entries.map(
        ({id, text, level}) =>
          html`<li data-level=${level}><a href="#${id}" aria-current=${id === current ? 'true' : nothing}>${text}</a></li>`,
      )}
    </ol>
  </nav>`;
}
