import {unsafeCSS} from 'lit';
import {TAGS} from '../platform/tags.js';

/** Every element of ours, as a list of selectors. */
export const ELEMENTS = unsafeCSS(TAGS.join(', '));

/**
 * Gives a rule for children the weight of three elements, whatever its selector; it is true of everything. A host's resets (`p`, `ul li`) do
 * not undo it then, and a class of the host's does.
 */
export const WEIGHT = unsafeCSS(':not(_ _ _)');
