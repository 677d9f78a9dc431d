const PHRASING =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark math picture q ruby s samp small span strong sub sup time u var wbr rp rt'.split(
    ' ',
  );
const BLOCK = `:not(${PHRASING.join()})`;
/** Elements of a formula are no blocks. */
const BLOCK_WITHIN = `${BLOCK}:not(math *)`;
const BLANK_LINES = /\n[^\S\n]*\n\s*/;

/**
 * Wraps bare text of a body in paragraphs, divided at blank lines and at two `<br>`, as WordPress's classic editor stores it. Text in
 * blocks stays as it is. Nodes are moved from the beginning, one by one: for a node in the middle, jsdom counts all those before it.
 */
export function wrapParagraphs(body: DocumentFragment): void {
  const page = body.ownerDocument;
  const wrapped = page.createDocumentFragment();
  let run: ChildNode[] = [];
  const endRun = () => {
    const place = run.some(isContent) ? wrapped.appendChild(page.createElement('p')) : wrapped;
    for (const node of run) place.append(node);
    run = [];
  };
  let wasBreak = false;
  for (let node = body.firstChild; node; node = body.firstChild) {
    const isEnd = isBreak(node) && (wasBreak || isBreak(node.nextSibling));
    wasBreak = isBreak(node);
    node.remove();
    if (isEnd) endRun();
    else if (node.nodeName === '#text' && BLANK_LINES.test(node.textContent ?? '')) {
      (node.textContent ?? '').split(BLANK_LINES).forEach((piece, index) => {
        if (index > 0) endRun();
        if (piece !== '') run.push(page.createTextNode(piece));
      });
    } else if (isPhrasing(node)) run.push(node);
    else {
      endRun();
      wrapped.append(node);
    }
  }
  endRun();
  body.append(wrapped);
}

/** Whether a node is text, or a phrasing element without a block in it: a parser would end the paragraph at the block. */
const isPhrasing = (node: ChildNode): boolean =>
  node.nodeName === '#text' ||
  (node.nodeType === 1 && !(node as Element).matches(BLOCK) && !(node as Element).querySelector(BLOCK_WITHIN));

const isContent = ({nodeName, textContent}: ChildNode): boolean =>
  /^(?:IMG|PICTURE|math)$/.test(nodeName) || Boolean(textContent?.trim());

const isBreak = (node: ChildNode | null): boolean => node?.nodeName === 'BR';
