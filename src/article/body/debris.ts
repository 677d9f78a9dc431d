/** Classes of elements that need scripts of other systems (controls of players, messages of forms), and of second copies of formulas. */
const DEBRIS_CLASS =
  /^(?:kg-(?:audio-player|audio-hide|video-overlay|video-player(?:-container)?|video-hide|signup-card)|mejs-(?:controls|layers|offscreen)|plyr__(?:controls|control)|vjs-(?:control-bar|big-play-button|loading-spinner)|katex-html|MathJax_Preview)$/;
const FORM_CONTROLS = new Set('input button select textarea datalist output progress meter'.split(' '));
/** Elements that may have a button as their only content: a heading that opens the text below it. */
const BUTTON_CONTAINER = /^(?:h[1-6]|dt|summary|caption|figcaption)$/;
/** Elements that show that a form holds an article's text: some systems put a whole page into one. */
export const FORM_TEXT_ELEMENTS: readonly string[] = 'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote figure pre'.split(' ');

/** An element of a DOM, or of a tree that was parsed without one. */
export interface ParsedElement {
  name: string;
  classes: Iterable<string>;
  /** Names of its ancestors, the nearest first. */
  within: () => Iterable<string>;
  /** Whether it holds an element of one of these names. */
  holds: (names: readonly string[]) => boolean;
}

/** Whether an element has no use in an article: a form control, a form without text, or a button of a player. */
export function isDebris({name, classes, within, holds}: ParsedElement): boolean {
  for (const item of classes) if (DEBRIS_CLASS.test(item)) return true;
  if (name === 'form') return !holds(FORM_TEXT_ELEMENTS);
  if (!FORM_CONTROLS.has(name)) return false;
  if (name === 'button') for (const outer of within()) if (BUTTON_CONTAINER.test(outer)) return false;
  return true;
}
