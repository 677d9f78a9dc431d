import {HeadingIds} from '../../text/heading-id.js';

export interface TocEntry {
  id: string;
  text: string;
  level: number;
}

export const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const HEADING_SELECTOR = HEADINGS.join();
/** Headings of elements in an article that are not part of its text. */
const IN_OTHER_ARTICLE = 'maqal-related *, maqal-card *';
/** Elements beside the text whose headings a table of contents does not list. */
export const UNLISTED_CONTAINERS: readonly string[] = ['aside', 'details', 'blockquote', 'figure'];
const IN_UNLISTED_CONTAINER = UNLISTED_CONTAINERS.map((box) => `${box} *`).join(', ');

/** Whether a table of contents lists an entry: it has a text, and its level is from two to four. */
export const isTocEntry = ({text, level}: TocEntry): boolean => text !== '' && level >= 2 && level <= 4;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The headings of a body, in order. */
export function headingsOf(body: Iterable<Node>): Element[] {
  const headings = [...body]
    .filter(isElement)
    .flatMap((element) => (element.matches(HEADING_SELECTOR) ? [element] : [...element.querySelectorAll(HEADING_SELECTOR)]));
  return headings.filter((heading) => !heading.matches(IN_OTHER_ARTICLE));
}

/**
 * Gives each heading without an id, or with that of an earlier heading, an id made of its words. `isTaken` says whether another element of the
 * page has an id.
 */
export function addHeadingIds(headings: Element[], isTaken: (id: string, heading: Element) => boolean = () => false): void {
  const anchors = new HeadingIds();
  const bare = headings.filter(({id}) => id === '' || !anchors.reserve(id));
  for (const heading of bare) {
    const text = heading.textContent ?? '';
    let id = anchors.create(text);
    while (isTaken(id, heading)) id = anchors.create(text);
    heading.id = id;
  }
}

/** The entries of a table of contents: headings of the second to the fourth level, without those of boxes beside the text. */
export function tocEntriesOf(headings: Element[]): TocEntry[] {
  return headings
    .filter((heading) => !heading.matches(IN_UNLISTED_CONTAINER))
    .map((heading) => ({id: heading.id, text: heading.textContent?.trim() ?? '', level: Number(heading.localName.slice(1))}))
    .filter(isTocEntry);
}
