import {decodeReferences} from './character-references.js';
import {isHidden, SCREEN_READER_CLASSES} from './hidden.js';
import {attributesOf, tokenizeHtml, VOID_ELEMENTS, type Token} from './html-tokens.js';

/** Elements that stand within a word, or are nowhere. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr ' +
    'link meta script style template'
  ).split(' '),
);
/** Elements that part words and stand within a paragraph. Any other begins a paragraph of its own. */
const SEPARATING_ELEMENTS = new Set('br button img input label math option picture rp rt select source svg td th'.split(' '));
/** What stands in these is shown to nobody, or in place of something that is shown. */
const UNREAD_ELEMENTS = new Set('audio canvas datalist noscript rp template video'.split(' '));
const UNREAD_RAW_ELEMENTS = new Set('script style iframe noembed noframes xmp title plaintext svg math'.split(' '));

/** What may hide an element is looked for only where its name stands. */
const MAY_HIDE = new RegExp(`hid|display|visibility|${SCREEN_READER_CLASSES.join('|')}`, 'i');

/**
 * The text of HTML, a string for each of its paragraphs, list items, cells' rows and headings, in their order: white space is single,
 * references are undone, and nothing of scripts, styles, comments, and of what is hidden comes along. Anything but a string has none.
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

/** The text of HTML on one line: "أسعار &amp;amp; <em>رواتب</em>" gives "أسعار & رواتب". Anything but a string gives an empty one. */
export function textOfHtml(html: unknown): string {
  if (typeof html !== 'string') return '';
  return /[<&]/.test(html) ? textBlocksOf(html).join(' ') : collapseSpace(html);
}

const collapseSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The tokens that are read: not those within what is hidden or unread. */
function* readableTokens(html: string): Generator<Token> {
  /* What is skipped ends with the element that began it; those of its own name within it are counted. */
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
