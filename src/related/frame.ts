import {html, type TemplateResult} from 'lit';
import type {CardLayout} from '../card.js';
import {cardLayoutAt, type RelatedLayout} from './layout.js';

/** Places for so many items: the list that assistive technology reads, whose items are children of the element. */
export function places(count: number, layout: RelatedLayout): TemplateResult {
  const items = Array.from({length: count}, () => html`<li><slot></slot></li>`);
  return layout === 'headlines'
    ? html`<ol part="list" class="list" role="list">
        ${items}
      </ol>`
    : html`<ul part="list" class="list" role="list">
        ${items}
      </ul>`;
}

/** The place of a list that is no list of cards. */
export const onePlace = (): TemplateResult => html`<div part="list" class="list"><slot></slot></div>`;

/**
 * The places of cards that are on their way: as high as cards in their layout with the usual lines. They hold no text and no link, which
 * crawlers would read.
 */
export function skeletons(count: number, layout: RelatedLayout, cardLayout: CardLayout | undefined): TemplateResult {
  const layouts = Array.from({length: count}, (_, index) => cardLayoutAt(index, layout, cardLayout));
  return html`<div part="list" class="list" aria-hidden="true">
    ${layouts.map(
      (place) =>
        html`<div class="skeleton" data-layout=${place}>
          <span class="media"></span><span class="section"></span><span class="headline"></span><span class="summary"></span
          ><span class="details"></span>
        </div>`,
    )}
  </div>`;
}
