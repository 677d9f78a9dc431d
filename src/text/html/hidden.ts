/** CSS declarations that hide an element, and Microsoft Word's. */
const HIDING_DECLARATION = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\b/i;

/** Whether an element's own attributes hide it (HTML, "the hidden attribute"): hidden content is no part of a page's text. */
export const isHidden = (attribute: (name: 'hidden' | 'style') => string | null | undefined): boolean =>
  typeof attribute('hidden') === 'string' || HIDING_DECLARATION.test(attribute('style') ?? '');

/** Classes that show a text to screen readers alone. */
export const SCREEN_READER_CLASSES: readonly string[] = [
  'screen-reader-text',
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'assistive-text',
];
