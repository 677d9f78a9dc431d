import {html, type TemplateResult} from 'lit';
import * as strings from '../locale/strings.js';
import type {QrCode} from './qr.js';
import {readableUrl} from './readable-url.js';

/** A dialog with an address as a QR code, and as people read it. */
export function qrDialog({path, size, url}: QrCode, locale: string, close: () => void): TemplateResult {
  return html`<dialog part="dialog" closedby="any" aria-label=${strings.qr()} lang=${locale} @close=${close}>
    <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${strings.qr()} shape-rendering="crispEdges">
      <path d=${path}></path>
    </svg>
    <p>${strings.scan()}</p>
    <p class="address"><bdi dir="ltr">${readableUrl(url)}</bdi></p>
    <form method="dialog"><button>${strings.close()}</button></form>
  </dialog>`;
}
