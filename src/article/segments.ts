/** A run of the body, or what is inserted between two runs. */
export interface Segment {
  kind: 'body' | 'insert';
  nodes: Node[];
}

const INSERT = /^after-(\d+)$/;

export const isInsert = (node: Node): node is Element => node instanceof Element && INSERT.test(node.slot);

/**
 * Parts a body where something is to be shown "after the Nth paragraph" (`slot="after-N"`), never after one of the last two:
 * an advertisement there would part the end from its article. Of a body too short for that, it stands at the end.
 */
export function segmentsOf(body: Node[], inserts: Element[]): Segment[] {
  const paragraphs = body.flatMap((node, index) => (node instanceof HTMLParagraphElement ? [index] : []));
  const places = inserts.map((element) => ({element, index: placeOf(element, paragraphs, body.length)}));
  places.sort((a, b) => a.index - b.index);
  const segments: Segment[] = [];
  let start = 0;
  for (const {element, index} of places) {
    if (index > start) segments.push({kind: 'body', nodes: body.slice(start, index)});
    segments.push({kind: 'insert', nodes: [element]});
    start = Math.max(start, index);
  }
  segments.push({kind: 'body', nodes: body.slice(start)});
  return segments;
}

/** Index in the body before which an insert stands. */
function placeOf(element: Element, paragraphs: number[], end: number): number {
  const after = Number(INSERT.exec(element.slot)![1]);
  const last = paragraphs.length - 2;
  const paragraph = paragraphs[Math.min(after, last) - 1];
  return paragraph === undefined ? end : paragraph + 1;
}
