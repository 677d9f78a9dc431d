import {html, nothing, type TemplateResult} from 'lit';
import {headingLevel} from './heading-level.js';

/** A real heading of the given level, 1 to 6; a level outside of that is brought inside. */
export function heading(level: number, content: unknown, part = 'headline', lang: unknown = nothing): TemplateResult {
  switch (headingLevel(level)) {
    case 1:
      return html`<h1 part=${part} lang=${lang}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} lang=${lang}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} lang=${lang}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} lang=${lang}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} lang=${lang}>${content}</h5>`;
    default:
      return html`<h6 part=${part} lang=${lang}>${content}</h6>`;
  }
}
