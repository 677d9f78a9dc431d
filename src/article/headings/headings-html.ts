import {parseMarkup, textOf, type MarkupElement} from '../../sources/markup-tree.js';
import {UNLISTED_CONTAINERS, HEADINGS, isTocEntry, type TocEntry} from './headings.js';

/**
 * The entries of a table of contents for a body that a server prints: headings of the second to the fourth level that have an id, without
 * those of boxes beside the text. The body itself is not changed.
 */
export function tocEntriesOfHtml(html: string): TocEntry[] {
  return headingsIn(parseMarkup(html, 'html'))
    .map((heading) => ({id: heading.attributes.id ?? '', text: textOf(heading), level: Number(heading.name.slice(1))}))
    .filter((entry) => entry.id !== '' && isTocEntry(entry));
}

function headingsIn({children}: MarkupElement): MarkupElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || UNLISTED_CONTAINERS.includes(child.name)) return [];
    return HEADINGS.includes(child.name) ? [child] : headingsIn(child);
  });
}
