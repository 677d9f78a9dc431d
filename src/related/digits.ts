import {intlTag, numberFormat} from '../locale/intl.js';

/** CSS's names of counters, by their one. */
const STYLES: Record<string, string> = {'١': 'arabic-indic', '۱': 'persian'};
const PLAIN: Intl.NumberFormatOptions = {};

/**
 * The digits of a language as a counter's style (CSS Counter Styles 3), for numbers that a stylesheet writes; `undefined` for
 * decimal ones.
 */
export const digitsOf = (language: string): string | undefined => STYLES[numberFormat(intlTag(language), PLAIN).format(1)];
