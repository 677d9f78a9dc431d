import {html, nothing, type TemplateResult} from 'lit';
import type {Markup} from './template.js';

/** The `Markup` of the browser. */
export const lit: Markup<TemplateResult> = {html, nothing};
