import {HEADINGS} from '../headings/headings.js';
import {WEIGHT_MARK} from './style-to-markup.js';

const BLOCK = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, table, figure, div';
const IN_HEADING = HEADINGS.map((name) => `${name} *`).join();

/**
 * Makes of a body that was pasted from elsewhere, or written for scripts that are not there, what its author meant: emphasis that styles gave or
 * took, lists in lists, players that can be played, and words that only styles would part.
 */
export function tidy(body: DocumentFragment): void {
  for (const box of body.querySelectorAll('center, article, main'))
    rename(box, 'div', box.localName === 'center' ? ['has-text-align-center'] : []);
  for (const element of body.querySelectorAll(`[class*='${WEIGHT_MARK}']`)) weigh(element);
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)'))
    if (list.previousElementSibling?.localName === 'li') list.previousElementSibling.append(list);
  /* Without a script of the site's nothing else would start them. */
  for (const player of body.querySelectorAll('audio, video')) player.setAttribute('controls', '');
  for (const picture of body.querySelectorAll('img'))
    if (!picture.getAttribute('src') && !picture.getAttribute('srcset') && !picture.closest('picture')?.querySelector('source'))
      picture.remove();
  for (const part of body.querySelectorAll('.kg-bookmark-metadata > span + span')) part.before(' ');
}

/** Emphasis that is meant; a heading is heavy enough by itself. */
function weigh(element: Element): void {
  const mark = [...element.classList].find((name) => name.startsWith(WEIGHT_MARK))!.slice(WEIGHT_MARK.length);
  element.classList.remove(WEIGHT_MARK + mark);
  if (mark === 'plain') element.replaceWith(...element.childNodes);
  else if (/^(?:strong|em)$/.test(mark) && !element.matches(IN_HEADING) && !element.querySelector(BLOCK)) rename(element, mark);
}

function rename(element: Element, name: string, classes: string[] = []): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const key of element.getAttributeNames()) renamed.setAttribute(key, element.getAttribute(key)!);
  renamed.classList.add(...classes);
  for (let child = element.firstChild; child; child = element.firstChild) renamed.append(child);
  element.replaceWith(renamed);
}
