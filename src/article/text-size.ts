import {html, nothing, type TemplateResult} from 'lit';
import {directionOfLanguage} from '../text/direction.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';

export const TEXT_SIZES = ['s', 'm', 'l', 'xl'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Detail of `maqal-text-size`. */
export interface TextSizeDetail {
  size: TextSize;
}

/** Two buttons that choose the next smaller and the next larger size. Each shows a letter of the language's own script. */
export function textSizeControlTemplate(size: TextSize, choose: (size: TextSize) => void): TemplateResult {
  const locale = interfaceLocale();
  const letter = directionOfLanguage(locale) === 'rtl' ? 'أ' : 'A';
  /* A button that became `disabled` would lose the focus, so `aria-disabled` is used at the last size. */
  const button = (name: string, next: TextSize | undefined) =>
    html`<button type="button" aria-label=${name} aria-disabled=${next ? nothing : 'true'} @click=${() => next && choose(next)}>
      ${letter}
    </button>`;
  const index = TEXT_SIZES.indexOf(size);
  return html`<div part="text-size" role="group" aria-label=${strings.textSize()} lang=${locale}>
    ${button(strings.smallerText(), TEXT_SIZES[index - 1])}${button(strings.largerText(), TEXT_SIZES[index + 1])}
  </div>`;
}
