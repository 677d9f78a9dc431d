import {unsafeCSS, type CSSResult} from 'lit';
import {ABOVE_RESETS} from '../../base/selectors.js';

/** A selector of blocks of a body wherever they stand in it (CMSs nest them in groups and columns), and of nothing that is inserted into it. */
export const block = (selector: string): CSSResult =>
  unsafeCSS(
    `:where(maqal-article)${ABOVE_RESETS} :where(${selector}):where(:not([slot], [slot] *, maqal-related *, maqal-card *))`,
  );
