/** A run of the body, an insert between two runs, or a block that needs a box of its own. */
export interface Segment {
  kind: 'body' | 'insert' | 'wide' | 'embed';
  nodes: Node[];
}

const INSERT_SLOT = /^after-(\d+)$/;
/** Tables and code, which may be wider than their column, alone or in a figure. Verse wraps instead. */
export const WIDE_BLOCK = 'table, pre:not(.wp-block-verse), figure:has(> :is(table, pre))';
/** A figure that is replaced by a frame of another site when a reader asks for it. */
export const EMBED_FIGURE = 'figure[data-embed]';

/** Boxes that only wrap their content, without a class that our styles know. */
export const PLAIN_WRAPPER =
  ":is(div, section, article, main):not([data-embed], .has-background, .aligncenter, .alignleft, .alignright, .wp-caption, [class*='gallery'], [class*='kg-'], " +
  "[class*='wp-block-']:not(.wp-block-group, .wp-block-group__inner-container, .wp-block-post-content))";

export const isInsert = (node: Node): node is Element => node instanceof Element && INSERT_SLOT.test(node.slot);

/**
 * Divides a body at its inserts (`slot="after-N"`: after the Nth paragraph) and at blocks that need a box (wide blocks, embeds). No insert comes after one
 * of the last two paragraphs, for an advertisement there would separate the end from its article; in a body that is too short, it comes at the end.
 */
export function segmentsOf(body: Node[], inserts: Element[]): Segment[] {
  const places = inserts.map((element) => ({element, index: insertionIndexOf(element, body)}));
  places.sort((a, b) => a.index - b.index);
  const segments: Segment[] = [];
  let start = 0;
  for (const {element, index} of places) {
    segments.push(...splitAtBoxes(body.slice(start, index)), {kind: 'insert', nodes: [element]});
    start = Math.max(start, index);
  }
  const rest = splitAtBoxes(body.slice(start));
  return [...segments, ...(rest.length > 0 ? rest : [{kind: 'body' as const, nodes: []}])];
}

/** Divides a run of the body at blocks that need a box. */
function splitAtBoxes(nodes: Node[]): Segment[] {
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
  if (node.matches(WIDE_BLOCK)) return 'wide';
  return node.matches(EMBED_FIGURE) ? 'embed' : 'body';
}

/** The index in the body before which an insert is shown. It comes before or after a box of several paragraphs, never into it. */
function insertionIndexOf(element: Element, body: Node[]): number {
  const after = Number(INSERT_SLOT.exec(element.slot)![1]);
  const counts = body.map(countParagraphs);
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

/** Counts the paragraphs of the text itself, without those of quotations and of boxes beside it. */
function countParagraphs(node: Node): number {
  if (!(node instanceof Element)) return 0;
  if (node instanceof HTMLParagraphElement) return 1;
  return node.matches(PLAIN_WRAPPER) ? [...node.children].reduce((sum, child) => sum + countParagraphs(child), 0) : 0;
}
