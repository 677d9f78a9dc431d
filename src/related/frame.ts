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
 * The places of cards that are on their way: cards in their layout with as many lines as news usually has, so that they are as high as what
 * will come. They hold no text and no link, which crawlers would read.
 */
export function skeletons(count: number, layout: RelatedLayout, cardLayout: CardLayout | undefined): TemplateResult {
  const layouts = Array.from({length: count}, (_, index) => cardLayoutAt(index, layout, cardLayout));
  return html`<div part="list" class="list" aria-hidden="true">
    ${layouts.map(
      (place) =>
        html`<div class="skeleton">
          <maqal-card layout=${place}
            ><span slot="media"></span>
            <div slot="section"><br /></div>
            <div slot="headline"><br /><br /></div>
            <div slot="summary"><br /><br /><br /></div>
            <p slot="meta"><br /></p
          ></maqal-card>
        </div>`,
    )}
  </div>`;
}
