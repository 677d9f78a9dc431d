import {HeadingIds} from '../../text/heading-id.js';

export interface Entry {
  id: string;
  text: string;
  level: number;
}

export const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const HEADING = HEADINGS.join();
/** Headings of what stands in an article without being part of its text. */
const FOREIGN = 'maqal-related *, maqal-card *';
/** Boxes beside the text: their headings are not of its contents. */
export const BOXES: readonly string[] = ['aside', 'details', 'blockquote', 'figure'];
const BOXED = BOXES.map((box) => `${box} *`).join(', ');

/** Whether a table of contents lists it: headings of the second to the fourth level. */
export const isListed = ({text, level}: Entry): boolean => text !== '' && level >= 2 && level <= 4;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The headings of a body, in order. */
export function headingsOf(body: Iterable<Node>): Element[] {
  const headings = [...body]
    .filter(isElement)
    .flatMap((element) => (element.matches(HEADING) ? [element] : [...element.querySelectorAll(HEADING)]));
  return headings.filter((heading) => !heading.matches(FOREIGN));
}

/**
 * Gives an id of its own words to each heading that has none, or the same as one before it. `isTaken` tells
 * of ids elsewhere in the page.
 */
export function addAnchors(headings: Element[], isTaken: (id: string, heading: Element) => boolean = () => false): void {
  const anchors = new HeadingIds();
  const bare = headings.filter(({id}) => id === '' || !anchors.reserve(id));
  for (const heading of bare) {
    const text = heading.textContent ?? '';
    let id = anchors.create(text);
    while (isTaken(id, heading)) id = anchors.create(text);
    heading.id = id;
  }
}

/** What a table of contents lists: headings of the second to the fourth level, and none of a box. */
export function contentsOf(headings: Element[]): Entry[] {
  return headings
    .filter((heading) => !heading.matches(BOXED))
    .map((heading) => ({id: heading.id, text: heading.textContent?.trim() ?? '', level: Number(heading.localName.slice(1))}))
    .filter(isListed);
}
