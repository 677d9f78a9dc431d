import {INLINE} from '../text/html-text.js';
import {hasWord} from './html-page.js';
import {isoDate} from './iso-date.js';
import {descendants, isElement, textOf, type MarkupElement} from './markup.js';

/*
 * How themes mark up an article where they have no `<article>`: by microdata (schema.org), by microformats (hentry, h-entry), by the classes that
 * WordPress, Blogger and newspapers' themes share, and, where they say nothing at all, by where the text is dense.
 */

const ARTICLE_TYPE = /schema\.org\/\w*(?:Article|Posting|Report)\b/i;
const BODY_CLASS =
  /^(?:entry|post|article|story|td-post|single-post|node|field-name-body)[-_](?:content|body|text)$|^(?:e-content|articlebody)$/;
const TITLE_CLASS = /^(?:(?:entry|post|article|story)[-_](?:title|headline)|p-name|headline)$/;
const AUTHOR_CLASS = /^(?:p-author|(?:entry|post|article)?[-_]?author(?:[-_]name)?|byline(?:[-_]name)?)$/;
const DATE_CLASS = /^(?:published|dt-published|(?:entry|post|article)[-_]date)$/;
/** What a word before a name says is that a name follows. */
const BY = /^(?:بقلم|كتبت?|إعداد|تحرير|نویسنده|تحریر|מאת|by|par|por|von|yazan)\s*[:：]?\s+/i;
/** Words of a class or id that name what stands beside a text. */
const BESIDE =
  /^(?:ads?|advert\w*|banner|bio|breadcrumbs?|comments?|cookie|footer|header|menu|meta|nav\w*|newsletter|pagination|popular|promo|recommended|related|respond|share|sharing|sidebar|social|subscribe|tags?|toolbar|widget)$/;

const classes = ({attributes}: MarkupElement): string[] => (attributes.class ?? '').toLowerCase().split(/\s+/);
const hasClass = (element: MarkupElement, pattern: RegExp): boolean => classes(element).some((name) => pattern.test(name));

/** Whether an element is an article by what it says of itself. */
export function isPost(element: MarkupElement): boolean {
  const {name, attributes} = element;
  if (hasWord(attributes.itemprop, 'articlebody')) return false;
  return name === 'article' || ARTICLE_TYPE.test(attributes.itemtype ?? '') || hasClass(element, /^(?:hentry|h-entry)$/);
}

/** The elements that fit and stand in no other that does. */
export function outermost(elements: readonly MarkupElement[], fits: (element: MarkupElement) => boolean): MarkupElement[] {
  const inside = new Set<MarkupElement>();
  return elements.filter((element) => {
    if (inside.has(element) || !fits(element)) return false;
    for (const inner of descendants(element)) inside.add(inner);
    return true;
  });
}

/** The heading that a theme says is the headline. */
export const titleIn = (own: readonly MarkupElement[]): MarkupElement | undefined =>
  own.find(
    (element) =>
      /^h[1-4]$/.test(element.name) && (hasWord(element.attributes.itemprop, 'headline') || hasClass(element, TITLE_CLASS)),
  );

/** The names that stand where a theme says who wrote. */
export function authorsIn(elements: readonly MarkupElement[]): string[] {
  return elements
    .map((element) => [...descendants(element)].find(({attributes}) => hasWord(attributes.itemprop, 'name')) ?? element)
    .map((element) => (element.attributes.content ?? textOf(element)).replace(BY, '').trim())
    .filter((name) => name !== '' && name.length < 100);
}

export const saysAuthor = (element: MarkupElement): boolean =>
  hasWord(element.attributes.rel, 'author') || hasWord(element.attributes.itemprop, 'author') || hasClass(element, AUTHOR_CLASS);

/** The moment that stands where a theme says when something was published: for machines, else in words. */
export function dateIn(own: readonly MarkupElement[], property = 'datepublished'): string | undefined {
  for (const element of own) {
    const isSaid =
      hasWord(element.attributes.itemprop, property) || (property === 'datepublished' && hasClass(element, DATE_CLASS));
    if (!isSaid) continue;
    const {datetime, content, title} = element.attributes;
    const date = [datetime, content, title, textOf(element)].map(isoDate).find((found) => found !== undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The elements that hold the text of an article: those that a theme says do, where they have most of it, else where text is dense. */
export function bodiesIn(root: MarkupElement, own: readonly MarkupElement[]): MarkupElement[] {
  const said = outermost(
    own,
    (element) => hasWord(element.attributes.itemprop, 'articlebody') || (isBox(element) && hasClass(element, BODY_CLASS)),
  );
  const dense = densest(root, new Set(own));
  const length = (elements: readonly MarkupElement[]): number =>
    elements.reduce((sum, element) => sum + textOf(element).length, 0);
  if (!dense) return said;
  return length(said) * 2 > length([dense]) ? said : [dense];
}

const isBox = ({name}: MarkupElement): boolean => !INLINE.has(name);

/** Letters of a paragraph, at least. */
const SHORTEST = 25;

/**
 * Where text is dense: paragraphs count for what they stand in, and half for what that stands in, so that a box of all of them wins over one of them
 * and over the whole page (as mozilla/readability reckons). Links count against it.
 */
function densest(root: MarkupElement, own: ReadonlySet<MarkupElement>): MarkupElement | undefined {
  const scores = new Map<MarkupElement, number>();
  const add = (element: MarkupElement | undefined, score: number): void => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const walk = (element: MarkupElement, parents: readonly MarkupElement[]): void => {
    const {letters, linked} = lettersOf(element);
    const score = letters - 2 * linked;
    if (isBox(element) && letters >= SHORTEST && score > 0) {
      add(parents.at(-1), score);
      add(parents.at(-2), score / 2);
      if (element.name !== 'p') add(element, score);
    }
    for (const child of element.children)
      if (isElement(child) && own.has(child) && !isBeside(child)) walk(child, [...parents.slice(-1), element]);
  };
  walk(root, []);
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const isBeside = ({attributes}: MarkupElement): boolean =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((word) => BESIDE.test(word));

/** Letters of an element's own lines, and those in links. */
function lettersOf(element: MarkupElement): {letters: number; linked: number} {
  let [letters, linked] = [0, 0];
  for (const child of element.children) {
    const text = isElement(child) ? (INLINE.has(child.name) ? textOf(child) : '') : child;
    letters += text.trim().length;
    if (isElement(child) && child.name === 'a') linked += text.length;
  }
  return {letters, linked};
}

/** The lines of a text: its blocks, and what two line breaks part, as editors without paragraphs write. */
export function linesOf(root: MarkupElement, foreign: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  let line = '';
  let breaks = 0;
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
    breaks = 0;
  };
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        if (child.trim() !== '') breaks = 0;
        line += child;
      } else if (child.name === 'br') {
        if (++breaks > 1) end();
        else line += ' ';
      } else if (!foreign.has(child.name) && !/^h[1-6]$/.test(child.name)) {
        const isBlock = isBox(child);
        if (isBlock) end();
        walk(child);
        if (isBlock) end();
      }
    }
  };
  walk(root);
  end();
  return lines;
}
