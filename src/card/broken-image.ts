/** What shows a picture in a printed card. */
const PICTURE = 'maqal-card > [slot=media], maqal-card > :is([slot=byline], [slot=meta]) img';

/** Takes away a picture that did not load, with its place. */
function hide(picture: EventTarget | null): void {
  if (picture instanceof HTMLImageElement) picture.closest(PICTURE)?.toggleAttribute('hidden', true);
}

const isBroken = (image: HTMLImageElement): boolean => image.complete && image.naturalWidth === 0 && image.hasAttribute('src');

/** Listens in a document or shadow root for all the cards there. A picture may have failed before anyone listened. */
export function watchPictures(root: ParentNode): void {
  root.addEventListener('error', ({target}) => hide(target), true);
  root.querySelectorAll<HTMLImageElement>('maqal-card img').forEach((image) => isBroken(image) && hide(image));
}
