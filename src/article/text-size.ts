import {html, nothing, type TemplateResult} from 'lit';
import {directionOfLanguage} from '../text/direction.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';

export type TextSize = 's' | 'm' | 'l' | 'xl';

/** Detail of `maqal-text-size`. */
export interface TextSizeDetail {
  size: TextSize;
}

/** All sizes, the default first. */
export const TEXT_SIZES: readonly TextSize[] = ['m', 's', 'l', 'xl'];
const SIZES_IN_ORDER: readonly TextSize[] = ['s', 'm', 'l', 'xl'];

/** Two buttons that choose the next smaller and the next larger size. Each shows a letter of the language's own script. */
export function textSizeControlTemplate(size: TextSize, choose: (size: TextSize) => void): TemplateResult {
  const locale = interfaceLocale();
  const letter = directionOfLanguage(locale) === 'rtl' ? 'أ' : 'A';
  /* A button that became `disabled` would lose the focus, so `aria-disabled` is used at the last size. */
  const button = (name: string, next: TextSize | undefined) =>
    html`<button type="button" aria-label=${name} aria-disabled=${next ? nothing : 'true'} @click=${() => next && choose(next)}>
      ${letter}
    </button>`;
  const step = SIZES_IN_ORDER.indexOf(size);
  return html`<div part="text-size" role="group" aria-label=${strings.textSize()} lang=${locale}>
    ${button(strings.smallerText(), SIZES_IN_ORDER[step - 1])}${button(strings.largerText(), SIZES_IN_ORDER[step + 1])}
  </div>`;
}
