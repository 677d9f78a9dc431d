import {decodeReferences} from './character-references.js';
import {isHidden, SCREEN_READER_CLASSES} from './hidden.js';
import {attributesOf, tokenizeHtml, VOID_ELEMENTS, type Token} from './html-tokens.js';

/** Elements that do not separate words, or are not shown. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr ' +
    'link meta script style template'
  ).split(' '),
);
/** Elements that separate words within a paragraph. Any element of neither list begins a block of its own. */
const SEPARATING_ELEMENTS = new Set('br button img input label math option picture rp rt select source svg td th'.split(' '));
/** Elements whose content is not shown, or replaces something that is. */
const UNREAD_ELEMENTS = new Set('audio canvas datalist noscript rp template video'.split(' '));
const UNREAD_RAW_ELEMENTS = new Set('script style iframe noembed noframes xmp title plaintext svg math'.split(' '));

/** Attributes are read only in tags that match. */
const MAY_HIDE = new RegExp(`hid|display|visibility|${SCREEN_READER_CLASSES.join('|')}`, 'i');

/**
 * Reads the text of HTML as one string for each paragraph, list item, table row and heading, in order. White space is single and references
 * are decoded; scripts, styles, comments and hidden content are left out. Anything but a string has no blocks.
 */
export function textBlocksOf(html: unknown): string[] {
  if (typeof html !== 'string') return [];
  const blocks: string[] = [];
  let block = '';
  const endBlock = () => {
    const line = collapseSpace(block);
    if (line !== '') blocks.push(line);
    block = '';
  };
  for (const token of readableTokens(html)) {
    const {kind, name, start, end} = token;
    if (kind === 'text' || kind === 'raw') block += decodeReferences(html.slice(start, end));
    else if (SEPARATING_ELEMENTS.has(name)) block += ' ';
    else if (kind !== 'comment' && !INLINE_ELEMENTS.has(name)) endBlock();
  }
  endBlock();
  return blocks;
}

/** Reads the text of HTML on one line: "أسعار &amp;amp; <em>رواتب</em>" gives "أسعار & رواتب". Anything but a string gives an empty one. */
export function textOfHtml(html: unknown): string {
  if (typeof html !== 'string') return '';
  return /[<&]/.test(html) ? textBlocksOf(html).join(' ') : collapseSpace(html);
}

const collapseSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Yields the tokens outside of hidden and unread elements. */
function* readableTokens(html: string): Generator<Token> {
  /* Skipping ends with the element that began it; nested elements of the same name are counted. */
  let skipped = '';
  let depth = 0;
  for (const token of tokenizeHtml(html)) {
    const {kind, name} = token;
    if (skipped) {
      if (name === skipped) depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
      const isParagraphOver =
        skipped === 'p' && (kind === 'open' || kind === 'close') && !INLINE_ELEMENTS.has(name) && !SEPARATING_ELEMENTS.has(name);
      if (depth === 0 || isParagraphOver) skipped = '';
      if (skipped || kind === 'close') continue;
    }
    if (kind === 'raw' && UNREAD_RAW_ELEMENTS.has(name)) continue;
    if (kind === 'open' && !VOID_ELEMENTS.has(name) && (UNREAD_ELEMENTS.has(name) || isHiddenTag(html, token)))
      [skipped, depth] = [name, 1];
    else yield token;
  }
}

function isHiddenTag(html: string, token: Token): boolean {
  if (!MAY_HIDE.test(html.slice(token.start, token.end))) return false;
  const attributes = attributesOf(html, token);
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  return isHidden((name) => attributes.get(name)) || classes.some((name) => SCREEN_READER_CLASSES.includes(name));
}
