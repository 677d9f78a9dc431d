import {wrapBareText} from './wrap-paragraphs.js';
import {QUOTATIONS} from '../embeds/placeholders.js';
import {WRAPPER} from '../children/segments.js';

const BLOCK =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, table, figure, div, section, aside, details, hr, iframe, audio, video';
const ALIGNMENT = /^has-text-align-/;

/**
 * Takes away the boxes around a body, or a part of it, that only wrap (every post of Blogger stands in one, every block of Elementor in five):
 * what is in them is the body's own then, so that it is counted, and gets what it needs to scroll. What a box said of its text is said by its
 * children. Text that stands bare in the body or such a box becomes paragraphs.
 */
export function unwrap(body: DocumentFragment): void {
  const unwrapped = body.ownerDocument.createDocumentFragment();
  wrapBareText(body);
  const waiting = [...body.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isWrapper(node)) {
      unwrapped.append(node);
      continue;
    }
    wrapText(node);
    handDown(node);
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    node.remove();
  }
  body.append(unwrapped);
}

const isWrapper = (node: ChildNode): node is HTMLElement =>
  /^(?:DIV|SECTION|SPAN|ARTICLE|MAIN)$/.test(node.nodeName) &&
  ((node as Element).matches(WRAPPER) || (node.nodeName === 'SPAN' && (node as Element).querySelector(BLOCK) !== null)) &&
  !(node as Element).matches(QUOTATIONS);

function wrapText(box: HTMLElement): void {
  const content = box.ownerDocument.createDocumentFragment();
  for (let child = box.firstChild; child; child = box.firstChild) content.append(child);
  wrapBareText(content);
  box.append(content);
}

function handDown(box: HTMLElement): void {
  const alignment = [...box.classList].find((name) => ALIGNMENT.test(name));
  for (const child of [...box.children]) {
    for (const name of ['dir', 'lang'])
      if (box.hasAttribute(name) && !child.hasAttribute(name)) child.setAttribute(name, box.getAttribute(name)!);
    if (alignment && ![...child.classList].some((name) => ALIGNMENT.test(name))) child.classList.add(alignment);
  }
  const first = box.firstElementChild;
  if (box.id === '' || !first) return;
  if (first.id === '') first.id = box.id;
  else if (/^(?:P|H\d)$/.test(first.nodeName))
    first.prepend(Object.assign(box.ownerDocument.createElement('span'), {id: box.id}));
}
