/** The tags of all our elements. The build and the tests in Node find them by their folders (`build/elements.js`). */
export const TAGS = ['maqal-article', 'maqal-card', 'maqal-related', 'maqal-share', 'maqal-time', 'maqal-to-top'] as const;
export type Tag = (typeof TAGS)[number];
