/** A run of the body; what is inserted between two runs; or a block that needs a box of its own. */
export interface Segment {
  kind: 'body' | 'insert' | 'wide' | 'embed';
  nodes: Node[];
}

const INSERT = /^after-(\d+)$/;
/** Tables and code may be wider than their column, alone or in a figure; verse is broken where it must be. */
export const WIDE = 'table, pre:not(.wp-block-verse), figure:has(> :is(table, pre))';
/** What shows a frame of another site in its place, once a reader asks for it. */
export const EMBED = 'figure[data-embed]';

/** Boxes that only wrap: without a look that our styles give them. */
export const WRAPPER =
  ":is(div, section, article, main):not([data-embed], .has-background, .aligncenter, .alignleft, .alignright, .wp-caption, [class*='gallery'], [class*='kg-'], " +
  "[class*='wp-block-']:not(.wp-block-group, .wp-block-group__inner-container, .wp-block-post-content))";

export const isInsert = (node: Node): node is Element => node instanceof Element && INSERT.test(node.slot);

/**
 * Parts a body where something is to be shown "after the Nth paragraph" (`slot="after-N"`), never after one of the last two:
 * an advertisement there would part the end from its article. Of a body too short for that, it stands at the end.
 * What may be wide and embeds are parted off too: each gets a box.
 */
export function segmentsOf(body: Node[], inserts: Element[]): Segment[] {
  const places = inserts.map((element) => ({element, index: placeOf(element, body)}));
  places.sort((a, b) => a.index - b.index);
  const segments: Segment[] = [];
  let start = 0;
  for (const {element, index} of places) {
    segments.push(...boxed(body.slice(start, index)), {kind: 'insert', nodes: [element]});
    start = Math.max(start, index);
  }
  const rest = boxed(body.slice(start));
  return [...segments, ...(rest.length > 0 ? rest : [{kind: 'body' as const, nodes: []}])];
}

/** A run of the body, parted at what needs a box. */
function boxed(nodes: Node[]): Segment[] {
  const segments: Segment[] = [];
  for (const node of nodes) {
    const kind = kindOf(node);
    const last = segments.at(-1);
    if (kind === 'body' && last?.kind === 'body') last.nodes.push(node);
    else segments.push({kind, nodes: [node]});
  }
  return segments;
}

function kindOf(node: Node): Segment['kind'] {
  if (!(node instanceof Element)) return 'body';
  if (node.matches(WIDE)) return 'wide';
  return node.matches(EMBED) ? 'embed' : 'body';
}

/** Index in the body before which an insert stands. A box of several paragraphs is not parted: it stands after the whole of it, or before. */
function placeOf(element: Element, body: Node[]): number {
  const after = Number(INSERT.exec(element.slot)![1]);
  const counts = body.map(paragraphsIn);
  const last = counts.reduce((sum, count) => sum + count, 0) - 2;
  let place: number | undefined;
  let sum = 0;
  for (const [index, count] of counts.entries()) {
    sum += count;
    if (count === 0) continue;
    if (sum > last || after < 1) break;
    place = index + 1;
    if (sum >= after) break;
  }
  return place ?? body.length;
}

/** Paragraphs of the text itself; not those of a quotation or a box beside it. */
function paragraphsIn(node: Node): number {
  if (!(node instanceof Element)) return 0;
  if (node instanceof HTMLParagraphElement) return 1;
  return node.matches(WRAPPER) ? [...node.children].reduce((sum, child) => sum + paragraphsIn(child), 0) : 0;
}
