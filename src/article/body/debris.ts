/** Controls of players that scripts of other systems would drive; what their forms say only after they are sent; and formulas said twice. */
const DEBRIS_CLASS =
  /^(?:kg-(?:audio-player|audio-hide|video-overlay|video-player(?:-container)?|video-hide|signup-card)|mejs-(?:controls|layers|offscreen)|plyr__(?:controls|control)|vjs-(?:control-bar|big-play-button|loading-spinner)|katex-html|MathJax_Preview)$/;
const CONTROLS = new Set('input button select textarea datalist output progress meter'.split(' '));
/** A button may be the whole of a heading that opens what is below it. */
const HOLDS_BUTTONS = /^(?:h[1-6]|dt|summary|caption|figcaption)$/;
/** What is read in a form whatever it asks for: a page's whole text may stand in one. */
export const READ_IN_FORMS: readonly string[] = 'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote figure pre'.split(' ');

/** An element, of a document or of one that was parsed without. */
export interface Piece {
  name: string;
  classes: Iterable<string>;
  /** Names of the elements that it stands in, the nearest first. */
  within: () => Iterable<string>;
  /** Whether it holds an element of one of some names. */
  holds: (names: readonly string[]) => boolean;
}

/** Whether an element is what is left of something that does nothing in an article: a control, a form without a text, a player's own buttons. */
export function isDebris({name, classes, within, holds}: Piece): boolean {
  for (const item of classes) if (DEBRIS_CLASS.test(item)) return true;
  if (name === 'form') return !holds(READ_IN_FORMS);
  if (!CONTROLS.has(name)) return false;
  if (name === 'button') for (const outer of within()) if (HOLDS_BUTTONS.test(outer)) return false;
  return true;
}
