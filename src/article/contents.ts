import {anchor} from '../text/anchor.js';

export interface Entry {
  id: string;
  text: string;
  level: number;
}

/** The headings of a body, for its table of contents; one without an id is given one from its words. */
export function contentsOf(body: Node[], page: Document): Entry[] {
  const selector = 'h2, h3, h4';
  const headings = body.flatMap((node) => {
    if (!(node instanceof Element)) return [];
    return node.matches(selector) ? [node] : [...node.querySelectorAll(selector)];
  });
  const taken = new Set<string>();
  return headings.map((heading) => {
    const text = heading.textContent?.trim() ?? '';
    if (!heading.id) heading.id = uniqueId(text, taken, heading, page);
    taken.add(heading.id);
    return {id: heading.id, text, level: Number(heading.localName.slice(1))};
  });
}

function uniqueId(text: string, taken: Set<string>, heading: Element, page: Document): string {
  let id = anchor(text, taken);
  for (let other = page.getElementById(id); other && other !== heading; other = page.getElementById(id)) id = anchor(text, taken);
  return id;
}
