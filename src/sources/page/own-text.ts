import type {Author} from '../../model/news-article.js';
import type {Block} from './body.js';
import {createProseTest, toLine, type Line} from '../plain-text/lines.js';
import {normalizePhrase} from '../plain-text/phrases.js';

/** The blocks that are an article's text, and what the others say of it. */
export interface OwnText {
  blocks: Block[];
  sources: string[];
  keywords: string[];
  authors: Author[];
  published?: string;
}

/** What a line above the text may be without being of it; it stands in fields of its own. */
const ABOVE = new Set(['byline', 'control', 'date', 'notice', 'tags', 'time']);
const BELOW = new Set(['agency', 'control', 'date', 'end', 'notice', 'related', 'source', 'tags']);

/**
 * Tells an article's text from the lines around it that its theme put into the same box: bylines and dates above, the source, tags and other articles
 * below, and invitations to others between paragraphs. Lines are judged as those of a plain text are (`fromPlainText`).
 * @param said What is said elsewhere, and not to be said again above the text.
 */
export function ownText(blocks: readonly Block[], said: readonly string[]): OwnText {
  const own: OwnText = {blocks: [], sources: [], keywords: [], authors: []};
  const lines = blocks.map(({text}) => toLine(text));
  const isLong = createProseTest(lines.filter((_, index) => blocks[index]!.kind === 'text'));
  const prose = blocks.map((block, index) => block.kind === 'text' && !isLinked(block) && isLong(lines[index]!));
  const first = Math.max(0, prose.indexOf(true));
  const last = prose.lastIndexOf(true);
  const repeated = new Set(said.map(normalizePhrase));
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const line = lines[index]!;
    const isAbove = index < first;
    const isBelow = last >= 0 && index > last;
    const others = line.role.is === 'related' ? othersAt(blocks, index, line) : 0;
    if (others > 0) index += others - 1;
    else if (isAbove && (ABOVE.has(line.role.is) || (block.text !== '' && repeated.has(normalizePhrase(block.text)))))
      takeAbove(line, own);
    else if ((isAbove || isBelow) && isWay(block, isAbove) && own.blocks.at(-1)?.kind !== 'heading') continue;
    else if (isBelow && BELOW.has(line.role.is) && block.kind !== 'other') index += takeBelow(line, blocks[index + 1], own);
    else own.blocks.push(block);
  }
  trim(own.blocks);
  return own;
}

/** Most of what it says leads elsewhere. */
const isLinked = ({linked, text}: Block): boolean => text !== '' && linked * 5 >= text.length * 3;

/** Whether a list leads through the site: its sections, tags, the article before and the one after. Below a heading it is of the text. */
const isWay = (block: Block, isAbove: boolean): boolean =>
  block.kind === 'list' && block.linked > 0 && (block.text.length <= LONGEST_LABEL || (isAbove && isLinked(block)));

/** How many blocks lead to other articles, from a label or an invitation on. */
function othersAt(blocks: readonly Block[], index: number, {role}: Line): number {
  const block = blocks[index]!;
  let end = index + 1;
  while (end < blocks.length && isLinked(blocks[end]!)) end++;
  const isInvitation = role.is === 'related' && role.hasTitle && block.linked > 0;
  return end > index + 1 && !isInvitation ? end - index : isInvitation || isLinked(block) ? 1 : 0;
}

function takeAbove({role}: Line, own: OwnText): void {
  if (role.is === 'byline' && own.authors.length === 0) own.authors.push(...role.authors);
  else if (role.is === 'date') own.published ??= role.published;
}

/** Gives how many more blocks it took: the name of a source may stand below the word. */
function takeBelow({role}: Line, next: Block | undefined, own: OwnText): number {
  if (role.is === 'tags') own.keywords.push(...role.tags);
  if (role.is === 'agency' && own.sources.length === 0) own.sources.push(role.name);
  if (role.is !== 'source') return 0;
  const name = role.name || (next?.text ?? '');
  if (name !== '' && name.length < 100) own.sources.push(name);
  return role.name === '' && next ? 1 : 0;
}

/** A heading of a few words with nothing below it headed what was left out, and a rule parts two blocks. */
function trim(blocks: Block[]): void {
  const isEmpty = ({kind, tag, text}: Block): boolean => tag === 'hr' || (kind === 'heading' && text.length <= LONGEST_LABEL);
  while (blocks.length > 0 && isEmpty(blocks.at(-1)!)) blocks.pop();
  while (blocks[0]?.tag === 'hr') blocks.shift();
}

/** Letters of what leads to other articles, or stands above them. */
const LONGEST_LABEL = 80;
