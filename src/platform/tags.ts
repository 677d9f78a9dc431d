/** Every element of ours. Build and tests in Node know them by their folders (`build/elements.js`). */
export const TAGS = ['maqal-article', 'maqal-card', 'maqal-related', 'maqal-share', 'maqal-time', 'maqal-to-top'] as const;
export type Tag = (typeof TAGS)[number];
