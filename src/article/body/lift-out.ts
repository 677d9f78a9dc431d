/** Blocks in a paragraph or a link, where our own changes or a parser's quirks left them. */
const MISPLACED_BLOCKS = ':is(p, a) :is(table, figure)';

/**
 * Splits paragraphs and links around blocks that HTML does not allow in them. When a page with such markup is parsed, the tree is another one, but a
 * server must print what the element shows.
 */
export function liftBlocks(body: DocumentFragment): void {
  for (const block of body.querySelectorAll(MISPLACED_BLOCKS)) {
    const outer = outermostAround(block);
    if (outer) splitAround(outer, block);
  }
}

/** The outermost paragraph around a block; also the outermost link, where the block holds a link itself: a link may hold a block, but no other link. */
function outermostAround(block: Element): Element | undefined {
  const isOut = block.querySelector('a') ? 'p, a' : 'p';
  let outer: Element | undefined;
  for (let node = block.parentElement; node && !node.matches('td, th, caption, table'); node = node.parentElement)
    if (node.matches(isOut)) outer = node;
  return outer;
}

function splitAround(outer: Element, block: Element): void {
  const range = block.ownerDocument.createRange();
  range.setStartAfter(block);
  range.setEndAfter(outer);
  const rest = range.extractContents().firstElementChild!;
  outer.after(block, rest);
  rest.removeAttribute('id');
  for (const piece of [outer, rest]) if (isEmpty(piece)) piece.remove();
}

const isEmpty = (element: Element): boolean => !element.textContent?.trim() && !element.querySelector('img, audio, video');
