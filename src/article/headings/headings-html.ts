import {parseMarkup, textOf, type MarkupElement} from '../../sources/markup-tree.js';
import {BOXES, HEADINGS, isListed, type Entry} from './headings.js';

/**
 * What a table of contents lists of a body that was made on a server: its headings of the second to the fourth level that have an id, and
 * none of a box beside the text. The body is read, and printed as it is.
 */
export function contentsOfHtml(html: string): Entry[] {
  return headingsIn(parseMarkup(html, 'html'))
    .map((heading) => ({id: heading.attributes.id ?? '', text: textOf(heading), level: Number(heading.name.slice(1))}))
    .filter((entry) => entry.id !== '' && isListed(entry));
}

function headingsIn({children}: MarkupElement): MarkupElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || BOXES.includes(child.name)) return [];
    return HEADINGS.includes(child.name) ? [child] : headingsIn(child);
  });
}
