import {perRoot} from '../base/per-root.js';

/** What shows a picture in a printed card. */
const PICTURE = 'maqal-card > [slot="media"], maqal-card > :is([slot="byline"], [slot="meta"]) img';

/** Takes away a picture that did not load, with its place. */
function hide(picture: EventTarget | null): void {
  if (picture instanceof HTMLImageElement) picture.closest(PICTURE)?.toggleAttribute('hidden', true);
}

/** Listens in the root that a card stands in, once for all the cards there. */
export const watchPictures = perRoot((root) => root.addEventListener('error', ({target}) => hide(target), true));

/** A picture may have failed before anyone listened. */
export function hideIfBroken(picture: Element | null): void {
  const image = picture?.querySelector('img') ?? picture;
  if (image instanceof HTMLImageElement && image.complete && image.naturalWidth === 0 && image.hasAttribute('src')) hide(image);
}
