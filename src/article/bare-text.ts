const PHRASING =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark picture q ruby s samp small span strong sub sup time u var wbr rp rt'.split(
    ' ',
  );
const BLOCK = `:not(${PHRASING.join()})`;
const BLANK_LINES = /(\n[^\S\n]*\n\s*)/;

/**
 * Makes paragraphs of text that stands bare in a body, as WordPress's classic editor stores it: parted by blank lines, or
 * by two `<br>`. Text in blocks is left alone.
 */
export function wrapBareText(body: DocumentFragment): void {
  let run: ChildNode[] = [];
  const endRun = () => {
    if (run.some(isContent)) wrap(run);
    run = [];
  };
  const nodes = [...body.childNodes].flatMap(partAtBlankLines);
  const ends = new Set(nodes.filter(endsParagraph));
  for (const node of nodes) {
    if (ends.has(node) || !isPhrasing(node)) endRun();
    else run.push(node);
  }
  endRun();
  for (const node of ends) node.remove();
}

/** Text, or an element of a phrase that holds no block: a paragraph with a block in it would be read otherwise when it is printed. */
const isPhrasing = (node: ChildNode): boolean =>
  node.nodeName === '#text' ||
  (node.nodeType === 1 && !(node as Element).matches(BLOCK) && !(node as Element).querySelector(BLOCK));

function wrap(run: ChildNode[]): void {
  const paragraph = run[0]!.ownerDocument!.createElement('p');
  run[0]!.before(paragraph);
  paragraph.append(...run);
}

const isContent = ({nodeName, textContent}: ChildNode): boolean =>
  /^(?:IMG|PICTURE)$/.test(nodeName) || Boolean(textContent?.trim());

const isBreak = (node: ChildNode | null): boolean => node?.nodeName === 'BR';

const endsParagraph = (node: ChildNode): boolean =>
  isBreak(node)
    ? isBreak(node.nextSibling) || isBreak(node.previousSibling)
    : node.nodeName === '#text' && !isContent(node) && BLANK_LINES.test(node.textContent ?? '');

/** A text, its pieces and the blank lines between them each a node of its own. */
function partAtBlankLines(node: ChildNode): ChildNode[] {
  if (node.nodeName !== '#text') return [node];
  const page = node.ownerDocument!;
  const pieces = (node.textContent ?? '').split(BLANK_LINES).map((piece) => page.createTextNode(piece));
  node.replaceWith(...pieces);
  return pieces;
}
