import {wrapParagraphs} from './wrap-paragraphs.js';
import {EMBED_QUOTATIONS} from '../embeds/placeholders.js';
import {PLAIN_WRAPPER} from '../children/segments.js';

const BLOCK_ELEMENTS =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, table, figure, div, section, aside, details, hr, iframe, audio, video';
const ALIGNMENT_CLASS = /^has-text-align-/;

/**
 * Removes boxes that only wrap a body or a part of it (Blogger wraps every post in one, Elementor every block in five). Their content becomes
 * children of the body, so that paragraphs are counted and wide blocks can scroll. Direction, language and alignment pass to the children. Bare text
 * becomes paragraphs.
 */
export function unwrapBoxes(body: DocumentFragment): void {
  const unwrapped = body.ownerDocument.createDocumentFragment();
  wrapParagraphs(body);
  const waiting = [...body.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isWrapper(node)) {
      unwrapped.append(node);
      continue;
    }
    wrapText(node);
    passOnAttributes(node);
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    node.remove();
  }
  body.append(unwrapped);
}

const isWrapper = (node: ChildNode): node is HTMLElement =>
  /^(?:DIV|SECTION|SPAN|ARTICLE|MAIN)$/.test(node.nodeName) &&
  ((node as Element).matches(PLAIN_WRAPPER) ||
    (node.nodeName === 'SPAN' && (node as Element).querySelector(BLOCK_ELEMENTS) !== null)) &&
  !(node as Element).matches(EMBED_QUOTATIONS);

function wrapText(box: HTMLElement): void {
  const content = box.ownerDocument.createDocumentFragment();
  for (let child = box.firstChild; child; child = box.firstChild) content.append(child);
  wrapParagraphs(content);
  box.append(content);
}

function passOnAttributes(box: HTMLElement): void {
  const alignment = [...box.classList].find((name) => ALIGNMENT_CLASS.test(name));
  for (const child of [...box.children]) {
    for (const name of ['dir', 'lang'])
      if (box.hasAttribute(name) && !child.hasAttribute(name)) child.setAttribute(name, box.getAttribute(name)!);
    if (alignment && ![...child.classList].some((name) => ALIGNMENT_CLASS.test(name))) child.classList.add(alignment);
  }
  const first = box.firstElementChild;
  if (box.id === '' || !first) return;
  if (first.id === '') first.id = box.id;
  else if (/^(?:P|H\d)$/.test(first.nodeName))
    first.prepend(Object.assign(box.ownerDocument.createElement('span'), {id: box.id}));
}
