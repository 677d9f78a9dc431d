import type {Need} from '../base/need.js';

/** The button shows once the page is scrolled. */
export const toTopNeeds = (): Need => 'scroll';
