import {unsafeCSS} from 'lit';
import {TAGS} from '../platform/tags.js';

/** Selector list of all our elements. */
export const ELEMENTS = unsafeCSS(TAGS.join(', '));

/*
 * The two weights of what stands among the page's own elements. No HTML parser makes an element `_`, so that each matches everything; `:not()`
 * weighs what its argument weighs (Selectors 4, "specificity"), and a selector around it is best written in `:where()`.
 */

/** For the text of an article: three elements. It wins over a host's resets (`p`, `ul li`) and loses to any class. */
export const ABOVE_RESETS = unsafeCSS(':not(_ _ _)');

/**
 * For furniture (cards, bylines, tags, lists, share links): two classes and three elements. It wins over what a theme says of tags in its text
 * (`.entry-content ul li`, `.post a:hover`), and loses to three classes.
 */
export const ABOVE_THEMES = unsafeCSS(':not(_._ _._ _)');
