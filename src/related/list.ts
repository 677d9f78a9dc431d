import {html, type TemplateResult} from 'lit';
import type {CardLayout} from '../card.js';
import {clampHeadingLevel} from '../template/heading-level.js';
import type {NewsArticle} from '../model/news-article.js';
import {cardLayoutAt, type RelatedLayout} from './layout.js';

/** Articles as a list of cards, their headings one level below the list's; headlines are numbered. */
export function list(
  articles: NewsArticle[],
  layout: RelatedLayout,
  cardLayout: CardLayout | undefined,
  level: number,
): TemplateResult {
  const items = articles.map(
    (article, index) =>
      html`<li>
        <maqal-card
          .article=${article}
          .layout=${cardLayoutAt(index, layout, cardLayout)}
          .headingLevel=${Math.min(6, clampHeadingLevel(level) + 1)}
        ></maqal-card>
      </li>`,
  );
  return layout === 'headlines'
    ? html`<ol part="list" class="list" role="list">
        ${items}
      </ol>`
    : html`<ul part="list" class="list" role="list">
        ${items}
      </ul>`;
}

/** As long as news usually is: a headline of two lines, a summary of three. */
const USUAL: NewsArticle = {
  articleSection: ['كلمتان'],
  headline: 'كلمات كثيرة '.repeat(6),
  description: 'كلمات كثيرة '.repeat(20),
  datePublished: '2019-08-27',
};

/** The places of cards that are on their way: cards in their layout, with their words unseen, so that they are as high as what will come. */
export function skeletons(count: number, layout: RelatedLayout, cardLayout: CardLayout | undefined): TemplateResult {
  const places = Array.from({length: count}, (_, index) => cardLayoutAt(index, layout, cardLayout));
  return html`<div part="list" class="list" aria-hidden="true">
    ${places.map(
      (place) =>
        html`<div class="skeleton">
          <maqal-card .article=${USUAL} .layout=${place}><span slot="media"></span></maqal-card>
        </div>`,
    )}
  </div>`;
}
