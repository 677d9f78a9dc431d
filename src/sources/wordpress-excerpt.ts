import {normalize} from '../text/normalize.js';
import {textOfHtml} from '../text/html/html-text.js';
import {innerHtml, isElement, parseMarkup, textOf, type MarkupElement} from './markup-tree.js';

/** Labels of the links to the article at the end of an excerpt. */
const READ_MORE_LABELS = [
  ...['أكمل القراءة', 'إكمال القراءة', 'اقرأ المزيد', 'قراءة المزيد', 'تابع القراءة', 'متابعة القراءة', 'المزيد', 'للمزيد'],
  ...['Continue reading', 'Read more', 'Keep reading', 'Read the rest', 'Read on', 'More'],
  ...['Lire la suite', 'Weiterlesen', 'Leer más', 'Seguir leyendo', 'Devamını oku', 'Baca selengkapnya'],
  ...['ادامه مطلب', 'بیشتر بخوانید', 'مزید پڑھیں', 'קרא עוד', 'המשך קריאה', 'زێدەتر بخوێنەرەوە'],
].map(normalize);

/** Labels of several words, with which a link may also begin. Links of the text may begin with a single one. */
const READ_MORE_PHRASES = READ_MORE_LABELS.filter((words) => words.includes(' '));

/** Parts of the class names of such links, without "-" and "_". */
const READ_MORE_CLASSES = ['morelink', 'linkmore', 'readmore', 'moretag', 'continuereading'];

/** The text of an excerpt, without its "read more" link, and with a single "…" where it breaks off. */
export function textOfExcerpt(html: string | undefined): string {
  if (html === undefined) return '';
  return withOneEllipsis(
    textOfHtml(/<(?:a|button)\b/i.test(html) ? innerHtml(withoutReadMoreLinks(parseMarkup(html, 'html'))) : html),
  );
}

/** Removes "read more" links from a tree. */
function withoutReadMoreLinks(root: MarkupElement): MarkupElement {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    element.children = element.children.filter((child) => !isElement(child) || !isReadMoreLink(child));
    for (const child of element.children) if (isElement(child)) waiting.push(child);
  }
  return root;
}

function isReadMoreLink(element: MarkupElement): boolean {
  const {name, attributes} = element;
  if (name !== 'a' && name !== 'button') return false;
  const classes = attributes.class?.toLowerCase().replace(/[-_]/g, '') ?? '';
  if (attributes.href?.includes('#more-') || READ_MORE_CLASSES.some((part) => classes.includes(part))) return true;
  const words = normalize(textOf(element).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
  return READ_MORE_LABELS.includes(words) || READ_MORE_PHRASES.some((phrase) => words.startsWith(phrase));
}

function withOneEllipsis(text: string): string {
  let end = text.length;
  for (let before = beforeEllipsis(text, end); before < end; before = beforeEllipsis(text, end)) end = before;
  return end === text.length ? text : `${text.slice(0, end)}…`;
}

/** The end of the text before an ellipsis ("…", "...", "[…]") that ends at an index; the same index where there is none. */
function beforeEllipsis(text: string, end: number): number {
  let at = text[end - 1] === ']' ? end - 1 : end;
  if (text[at - 1] === '…') at -= 1;
  else if (text.slice(Math.max(0, at - 3), at) === '...') at -= 3;
  else return end;
  if (text[at - 1] === '[') at--;
  while (text[at - 1] === ' ') at--;
  return at;
}
