import {configureTransformLocalization} from '@lit/localize';
import {sourceLocale} from './generated/locales.js';

/** What `localize.ts` is in the single-file bundles: one locale, written in at build time. */
const {getLocale} = configureTransformLocalization({sourceLocale});

export const interfaceLocale = getLocale;
