import {unsafeCSS} from 'lit';
import {TAGS} from '../platform/tags.js';

/** Selector list of all our elements. */
export const ELEMENTS = unsafeCSS(TAGS.join(', '));

/** Matches everything, with the specificity of three elements: it wins over a host's resets (`p`, `ul li`) and loses to any class. */
export const ABOVE_RESETS = unsafeCSS(':not(_ _ _)');
