import {html, type TemplateResult} from 'lit';
import type {Tag} from '../src/platform/tags.js';

/** Each element, with something of its own in its shadow root that has a direction: digits, which have none themselves. */
export const EXAMPLES: Record<Tag, TemplateResult> = {
  'maqal-article': html`<maqal-article headline="12" toc
    ><h2>1</h2>
    <h2>2</h2></maqal-article
  >`,
  'maqal-card': html`<maqal-card headline="12" href="/x"></maqal-card>`,
  'maqal-related': html`<maqal-related .articles=${[{headline: '12', url: 'https://example.org/1'}]}></maqal-related>`,
  'maqal-share': html`<maqal-share url="https://example.org/"></maqal-share>`,
  'maqal-to-top': html`<maqal-to-top></maqal-to-top>`,
  'maqal-time': html`<maqal-time datetime="2019-08-27"></maqal-time>`,
};
