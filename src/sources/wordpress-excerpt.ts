import {normalize} from '../text/normalize.js';
import {textOfHtml} from '../text/html/html-text.js';
import {innerHtml, isElement, parseMarkup, textOf, type MarkupElement} from './markup-tree.js';

/** Words that themes end an excerpt with, in a link to the article. */
const READ_ON = [
  ...['أكمل القراءة', 'إكمال القراءة', 'اقرأ المزيد', 'قراءة المزيد', 'تابع القراءة', 'متابعة القراءة', 'المزيد', 'للمزيد'],
  ...['Continue reading', 'Read more', 'Keep reading', 'Read the rest', 'Read on', 'More'],
  ...['Lire la suite', 'Weiterlesen', 'Leer más', 'Seguir leyendo', 'Devamını oku', 'Baca selengkapnya'],
  ...['ادامه مطلب', 'بیشتر بخوانید', 'مزید پڑھیں', 'קרא עוד', 'המשך קריאה', 'زێدەتر بخوێنەرەوە'],
].map(normalize);

/** A single word begins many links that are of the text; several do not. */
const PHRASES = READ_ON.filter((words) => words.includes(' '));

/** Parts of class names of such links, without "-" and "_". */
const CLASSES = ['morelink', 'linkmore', 'readmore', 'moretag', 'continuereading'];

/** The text of an excerpt, without the link that reads on, and with a single "…" where it breaks off. */
export function excerptText(html: string | undefined): string {
  if (html === undefined) return '';
  return withOneEllipsis(textOfHtml(/<(?:a|button)\b/i.test(html) ? innerHtml(withoutReadOn(parseMarkup(html, 'html'))) : html));
}

/** Takes the links that read on out of a tree. */
function withoutReadOn(root: MarkupElement): MarkupElement {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    element.children = element.children.filter((child) => !isElement(child) || !readsOn(child));
    for (const child of element.children) if (isElement(child)) waiting.push(child);
  }
  return root;
}

function readsOn(element: MarkupElement): boolean {
  const {name, attributes} = element;
  if (name !== 'a' && name !== 'button') return false;
  const classes = attributes.class?.toLowerCase().replace(/[-_]/g, '') ?? '';
  if (attributes.href?.includes('#more-') || CLASSES.some((part) => classes.includes(part))) return true;
  const words = normalize(textOf(element).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
  return READ_ON.includes(words) || PHRASES.some((phrase) => words.startsWith(phrase));
}

function withOneEllipsis(text: string): string {
  let end = text.length;
  for (let before = beforeEllipsis(text, end); before < end; before = beforeEllipsis(text, end)) end = before;
  return end === text.length ? text : `${text.slice(0, end)}…`;
}

/** Where the text before an ellipsis ends that ends at a place: "…", "...", "[…]"; the same place where there is none. */
function beforeEllipsis(text: string, end: number): number {
  let at = text[end - 1] === ']' ? end - 1 : end;
  if (text[at - 1] === '…') at -= 1;
  else if (text.slice(Math.max(0, at - 3), at) === '...') at -= 3;
  else return end;
  if (text[at - 1] === '[') at--;
  while (text[at - 1] === ' ') at--;
  return at;
}
