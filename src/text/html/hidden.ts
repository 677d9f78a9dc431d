/** Declarations that hide an element: CSS's, and Word's own. */
const HIDING_DECLARATION = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\b/i;

/** Whether an element is not shown, by its own attributes (HTML, "the hidden attribute"): what a page has hidden is no part of its text. */
export const isHidden = (attribute: (name: 'hidden' | 'style') => string | null | undefined): boolean =>
  typeof attribute('hidden') === 'string' || HIDING_DECLARATION.test(attribute('style') ?? '');

/** Classes by which systems hide a text from the eye and leave it to screen readers. */
export const SCREEN_READER_CLASSES: readonly string[] = [
  'screen-reader-text',
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'assistive-text',
];
