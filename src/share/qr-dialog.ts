import {html, type TemplateResult} from 'lit';
import * as strings from '../locale/strings.js';
import type {QrCode} from './qr.js';
import {readableUrl} from './readable-url.js';

/** Closes a dialog when its backdrop is clicked, in engines without `closedby`. */
function handleClick({target, currentTarget, clientX, clientY}: MouseEvent): void {
  const dialog = currentTarget as HTMLDialogElement;
  const {left, right, top, bottom} = dialog.getBoundingClientRect();
  const isOutside = clientX < left || clientX > right || clientY < top || clientY > bottom;
  if (target === dialog && isOutside) dialog.close();
}

/** A dialog with an address as a QR code and as text, which readers who do not see the code need. */
export function qrDialog({path, size, url}: QrCode, locale: string, close: () => void): TemplateResult {
  return html`<dialog part="dialog" closedby="any" aria-label=${strings.qr()} lang=${locale} @close=${close}>
    <svg viewBox="0 0 ${size} ${size}" aria-hidden="true" shape-rendering="crispEdges">
      <path d=${path}></path>
    </svg>
    <p>${strings.scan()}</p>
    <p class="address"><bdi dir="ltr">${readableUrl(url)}</bdi></p>
    <form method="dialog"><button>${strings.close()}</button></form>
  </dialog>`;
}

/** Opens a rendered dialog as a modal one. */
export function openDialog(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', handleClick);
  dialog.showModal();
}
