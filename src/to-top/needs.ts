import type {Need} from '../platform/need.js';

/** The button shows once the page is scrolled. */
export const toTopNeeds = (): Need => 'scroll';
