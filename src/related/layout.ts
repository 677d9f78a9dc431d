import type {CardLayout} from '../card.js';

export const RELATED_LAYOUTS = ['grid', 'list', 'carousel', 'headlines'] as const;
export type RelatedLayout = (typeof RELATED_LAYOUTS)[number];

/** The layout of the card at a place: one for all if the site says so; else a list leads with a large one and goes on with small ones. */
export function cardLayoutAt(index: number, layout: RelatedLayout, cardLayout: CardLayout | undefined): CardLayout {
  if (cardLayout) return cardLayout;
  if (layout === 'headlines') return 'headline';
  return layout === 'list' && index > 0 ? 'compact' : 'stacked';
}
