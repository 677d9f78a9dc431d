import type {Author} from '../../model/news-article.js';
import type {Block} from './body.js';
import {createProseTest, toLine, type Line} from '../plain-text/lines.js';
import {normalizePhrase} from '../plain-text/phrases.js';

/** The blocks of an article's text, and the fields that were read from other blocks. */
export interface SeparatedText {
  blocks: Block[];
  sources: string[];
  keywords: string[];
  authors: Author[];
  published?: string;
}

/** Roles of lines that are not text above it. */
const ROLES_ABOVE = new Set(['byline', 'control', 'date', 'notice', 'tags', 'time']);
/** Roles of lines that are not text below it. */
const ROLES_BELOW = new Set(['agency', 'control', 'date', 'end', 'notice', 'related', 'source', 'tags']);

/**
 * Separates an article's text from lines that its theme put into the same box: bylines and dates above, the source, tags and other articles
 * below, and invitations to others between paragraphs. Lines are judged as in a plain text (`fromPlainText`).
 * @param said Texts that are shown elsewhere, and are removed above the text.
 */
export function separateText(blocks: readonly Block[], said: readonly string[]): SeparatedText {
  const own: SeparatedText = {blocks: [], sources: [], keywords: [], authors: []};
  const lines = blocks.map(({text}) => toLine(text));
  const isLong = createProseTest(lines.filter((_, index) => blocks[index]!.kind === 'text'));
  const prose = blocks.map((block, index) => block.kind === 'text' && !isMostlyLinked(block) && isLong(lines[index]!));
  const first = Math.max(0, prose.indexOf(true));
  const last = prose.lastIndexOf(true);
  const repeated = new Set(said.map(normalizePhrase));
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const line = lines[index]!;
    const isAbove = index < first;
    const isBelow = last >= 0 && index > last;
    const others = line.role.is === 'related' ? countRelatedBlocks(blocks, index, line) : 0;
    if (others > 0) index += others - 1;
    else if (isAbove && (ROLES_ABOVE.has(line.role.is) || (block.text !== '' && repeated.has(normalizePhrase(block.text)))))
      takeAbove(line, own);
    else if ((isAbove || isBelow) && isNavigation(block, isAbove) && own.blocks.at(-1)?.kind !== 'heading') continue;
    else if (isBelow && ROLES_BELOW.has(line.role.is) && block.kind !== 'other') index += takeBelow(line, blocks[index + 1], own);
    else own.blocks.push(block);
  }
  trimEnds(own.blocks);
  return own;
}

/** Whether three fifths of a block's text are links. */
const isMostlyLinked = ({linked, text}: Block): boolean => text !== '' && linked * 5 >= text.length * 3;

/** Whether a list is navigation: sections, tags, or the previous and the next article. */
const isNavigation = (block: Block, isAbove: boolean): boolean =>
  block.kind === 'list' && block.linked > 0 && (block.text.length <= MAX_LABEL_LETTERS || (isAbove && isMostlyLinked(block)));

/** Counts the blocks that lead to other articles, from a label or an invitation on. */
function countRelatedBlocks(blocks: readonly Block[], index: number, {role}: Line): number {
  const block = blocks[index]!;
  let end = index + 1;
  while (end < blocks.length && isMostlyLinked(blocks[end]!)) end++;
  const isInvitation = role.is === 'related' && role.hasTitle && block.linked > 0;
  return end > index + 1 && !isInvitation ? end - index : isInvitation || isMostlyLinked(block) ? 1 : 0;
}

function takeAbove({role}: Line, own: SeparatedText): void {
  if (role.is === 'byline' && own.authors.length === 0) own.authors.push(...role.authors);
  else if (role.is === 'date') own.published ??= role.published;
}

/** Takes a line below the text. Returns how many more blocks were taken, for the name of a source may be below its label. */
function takeBelow({role}: Line, next: Block | undefined, own: SeparatedText): number {
  if (role.is === 'tags') own.keywords.push(...role.tags);
  if (role.is === 'agency' && own.sources.length === 0) own.sources.push(role.name);
  if (role.is !== 'source') return 0;
  const name = role.name || (next?.text ?? '');
  if (name !== '' && name.length < 100) own.sources.push(name);
  return role.name === '' && next ? 1 : 0;
}

/** Removes rules at both ends, and short headings at the end, whose content was left out. */
function trimEnds(blocks: Block[]): void {
  const isEmpty = ({kind, tag, text}: Block): boolean => tag === 'hr' || (kind === 'heading' && text.length <= MAX_LABEL_LETTERS);
  while (blocks.length > 0 && isEmpty(blocks.at(-1)!)) blocks.pop();
  while (blocks[0]?.tag === 'hr') blocks.shift();
}

/** Letters of a label of links to other articles, at the most. */
const MAX_LABEL_LETTERS = 80;
