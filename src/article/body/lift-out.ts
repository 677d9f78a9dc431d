/** Blocks that our changes, or a parser's quirks, leave in a paragraph or a link. */
const LIFTED = ':is(p, a) :is(table, figure)';

/**
 * Parts the paragraphs and links around blocks that HTML does not let stand in them: a page that was printed so would be read otherwise,
 * and what a server prints must be what the element shows.
 */
export function liftOut(body: DocumentFragment): void {
  for (const block of body.querySelectorAll(LIFTED)) {
    const outer = outermost(block);
    if (outer) part(outer, block);
  }
}

/** A link may hold a block, but no other link. */
function outermost(block: Element): Element | undefined {
  const isOut = block.querySelector('a') ? 'p, a' : 'p';
  let outer: Element | undefined;
  for (let node = block.parentElement; node && !node.matches('td, th, caption, table'); node = node.parentElement)
    if (node.matches(isOut)) outer = node;
  return outer;
}

function part(outer: Element, block: Element): void {
  const range = block.ownerDocument.createRange();
  range.setStartAfter(block);
  range.setEndAfter(outer);
  const rest = range.extractContents().firstElementChild!;
  outer.after(block, rest);
  rest.removeAttribute('id');
  for (const piece of [outer, rest]) if (isEmpty(piece)) piece.remove();
}

const isEmpty = (element: Element): boolean => !element.textContent?.trim() && !element.querySelector('img, audio, video');
