import '../../src/share.js';
import type {MaqalShare} from '../../src/share.js';
import {fixture, html} from '../helpers.js';

/** Share buttons from data. */
export const share = (networks = 'whatsapp facebook x telegram copy', layout: MaqalShare['layout'] = 'row') =>
  fixture<MaqalShare>(
    html`<maqal-share networks=${networks} layout=${layout} url="https://e.com/مقال" headline="عنوان"></maqal-share>`,
  );

/** The link or button of a network. */
export const control = (element: MaqalShare, id: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-network='${id}']`)!;

/** The networks, in the order in which they stand. */
export const order = (element: MaqalShare) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-network]')].map(({dataset}) => dataset.network);
