import {oncePerRoot} from '../platform/per-root.js';
import {watchPictures} from './broken-image.js';
import {watchClicks} from './card-click.js';

/** Answers clicks and broken pictures of all cards in the document or shadow root of a node, whether they are defined or not. */
export const watchCards = oncePerRoot((root) => {
  watchClicks(root);
  watchPictures(root);
});
