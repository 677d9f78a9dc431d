import {HEADINGS} from '../headings/headings.js';
import {EMPHASIS_CLASS_PREFIX} from './style-to-markup.js';

const BLOCK_ELEMENTS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, table, figure, div';
const IN_HEADING = HEADINGS.map((name) => `${name} *`).join();

/**
 * Repairs a body that was pasted from elsewhere or needs scripts of its site: emphasis that styles gave or took, lists in lists, players without
 * controls, pictures without files, and words that only styles separate.
 */
export function tidyBody(body: DocumentFragment): void {
  for (const box of body.querySelectorAll('center, article, main'))
    rename(box, 'div', box.localName === 'center' ? ['has-text-align-center'] : []);
  for (const element of body.querySelectorAll(`[class*='${EMPHASIS_CLASS_PREFIX}']`)) applyEmphasis(element);
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)'))
    if (list.previousElementSibling?.localName === 'li') list.previousElementSibling.append(list);
  /* The site's own script would start them, and is not there. */
  for (const player of body.querySelectorAll('audio, video')) player.setAttribute('controls', '');
  for (const picture of body.querySelectorAll('img'))
    if (!picture.getAttribute('src') && !picture.getAttribute('srcset') && !picture.closest('picture')?.querySelector('source'))
      picture.remove();
  for (const part of body.querySelectorAll('.kg-bookmark-metadata > span + span')) part.before(' ');
}

/** Writes emphasis that a style gave as an element. A heading is bold by itself. */
function applyEmphasis(element: Element): void {
  const mark = [...element.classList].find((name) => name.startsWith(EMPHASIS_CLASS_PREFIX))!.slice(EMPHASIS_CLASS_PREFIX.length);
  element.classList.remove(EMPHASIS_CLASS_PREFIX + mark);
  if (mark === 'plain') element.replaceWith(...element.childNodes);
  else if (/^(?:strong|em)$/.test(mark) && !element.matches(IN_HEADING) && !element.querySelector(BLOCK_ELEMENTS))
    rename(element, mark);
}

function rename(element: Element, name: string, classes: string[] = []): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const key of element.getAttributeNames()) renamed.setAttribute(key, element.getAttribute(key)!);
  renamed.classList.add(...classes);
  for (let child = element.firstChild; child; child = element.firstChild) renamed.append(child);
  element.replaceWith(renamed);
}
