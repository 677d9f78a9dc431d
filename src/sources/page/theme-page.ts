import {INLINE} from '../../text/html/html-text.js';
import type {Loose} from '../../model/read-article.js';
import {absolute} from '../article-list.js';
import {classesOf, isBeside} from './furniture.js';
import type {Candidate} from './candidate.js';
import {hasWord, type Length} from './html-page.js';
import {toIsoDate} from '../dates/iso-date.js';
import {descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';

/*
 * How themes mark up an article where they have no `<article>`: by microdata (schema.org), by microformats (hentry, h-entry), by the classes that
 * WordPress, Blogger and newspapers' themes share, and, where they say nothing at all, by where the text is dense.
 */

const ARTICLE_TYPE = /schema\.org\/\w*(?:Article|Posting|Report)\b/i;
const BODY_CLASS =
  /^(?:wp-block-)?(?:entry|post|article|story|td-post|single-post|node|gh|blog|news)[-_]{0,2}(?:content|body|text)(?:[-_]{1,2}(?:inner|content|text))?$|^(?:field-{1,2}name-body|e-content|wysiwyg|td-post-content)$/;
const TITLE_CLASS = /^(?:(?:entry|post|article|story)[-_](?:title|headline)|p-name|headline)$/;
const AUTHOR_CLASS = /^(?:p-author|(?:entry|post|article)?[-_]?author(?:[-_]name)?|byline(?:[-_]name)?)$/;
const DATE_CLASS = /^(?:published|dt-published|(?:entry|post|article)[-_]date)$/;
/** What a word before a name says is that a name follows. */
const BY = /^(?:بقلم|كتبت?|إعداد|تحرير|نویسنده|تحریر|מאת|by|par|por|von|yazan)\s*[:：]?\s+/i;
const hasClass = (element: MarkupElement, pattern: RegExp): boolean =>
  classesOf(element).some((name) => pattern.test(name.toLowerCase()));

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

/** The names that stand where a theme says who wrote, with the address of each. */
export function authorsIn(elements: readonly MarkupElement[], base: string | undefined): Loose[] {
  const authors = elements.map((element) => {
    const inner = [element, ...descendants(element)];
    const name = inner.find(({attributes}) => hasWord(attributes.itemprop, 'name')) ?? element;
    const link =
      inner.find(({attributes}) => hasWord(attributes.rel, 'author')) ??
      inner.find(({attributes}) => hasWord(attributes.itemprop, 'url'));
    return {
      name: (name.attributes.content ?? textOf(name)).replace(BY, '').trim(),
      url: absolute(link?.attributes.href, base),
    };
  });
  const known = new Map<string, Loose>();
  for (const author of authors)
    if (author.name !== '' && author.name.length < 100) known.set(author.name, known.get(author.name) ?? author);
  return [...known.values()].map(({name, url}) => (url === undefined ? {name} : {name, url}));
}

export const saysAuthor = (element: MarkupElement): boolean =>
  hasWord(element.attributes.rel, 'author') || hasWord(element.attributes.itemprop, 'author') || hasClass(element, AUTHOR_CLASS);

/** Whether an element stands where a theme says when an article was published. */
export const saysDate = (element: MarkupElement): boolean =>
  hasWord(element.attributes.itemprop, 'datepublished') ||
  hasWord(element.attributes.itemprop, 'datemodified') ||
  hasClass(element, DATE_CLASS);

/** The moment that stands where a theme says when something was published: for machines, else in words. */
export function dateIn(own: readonly MarkupElement[], property = 'datepublished'): string | undefined {
  for (const element of own) {
    const isSaid =
      hasWord(element.attributes.itemprop, property) || (property === 'datepublished' && hasClass(element, DATE_CLASS));
    if (!isSaid) continue;
    const {datetime, content, title} = element.attributes;
    const date = [datetime, content, title, textOf(element)].map(toIsoDate).find((found) => found !== undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The elements that hold the text of an article: those that a theme says do, where they have most of it, else where text is dense. */
export function bodiesIn({element: root, own, lengths}: Candidate): MarkupElement[] {
  const said = bodiesSaid(own);
  const dense = densest(root, lengths);
  if (!dense) return said;
  const letters = said.reduce((sum, element) => sum + lengths.get(element)!.letters, 0);
  return letters * 2 > lengths.get(dense)!.letters ? said : [dense];
}

/** The elements that a theme says hold the text. */
export const bodiesSaid = (own: readonly MarkupElement[]): MarkupElement[] =>
  outermost(
    own,
    (element) => hasWord(element.attributes.itemprop, 'articlebody') || (isBox(element) && hasClass(element, BODY_CLASS)),
  );

const isBox = ({name}: MarkupElement): boolean => !INLINE.has(name);

/** Letters of a paragraph, at least. */
const SHORTEST = 25;

/**
 * Where text is dense: paragraphs count for what they stand in, and half for what that stands in, so that a box of all of them wins over one of them
 * and over the whole page (as mozilla/readability reckons). Links count against it. What stands beside it and has as much text again is of it.
 */
function densest(root: MarkupElement, lengths: ReadonlyMap<MarkupElement, Length>): MarkupElement | undefined {
  const scores = new Map<MarkupElement, number>();
  const parents = new Map<MarkupElement, MarkupElement>();
  const texts = new Map<MarkupElement, Length>();
  const add = (element: MarkupElement | undefined, score: number): void => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const total = lengths.get(root)!.letters;
  const walk = (element: MarkupElement): Length => {
    const {letters, linked} = lettersOf(element, lengths);
    const score = letters - 2 * linked;
    if (isBox(element) && letters >= SHORTEST && score > 0) {
      const parent = parents.get(element);
      add(parent, score);
      add(parent && parents.get(parent), score / 2);
      if (element.name !== 'p') add(element, score);
    }
    const text = {letters: letters >= SHORTEST ? letters : 0, linked};
    for (const child of element.children) {
      const own = isElement(child) && lengths.get(child);
      if (!own || (isBeside(child) && own.letters * 2 < total)) continue;
      parents.set(child, element);
      const inner = walk(child);
      if (INLINE.has(child.name)) continue;
      text.letters += inner.letters;
      text.linked += inner.linked;
    }
    texts.set(element, text);
    return text;
  };
  walk(root);
  let best = [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
  const prose = (element: MarkupElement): number => texts.get(element)!.letters - 2 * texts.get(element)!.linked;
  for (let around = best && parents.get(best); best && around; around = parents.get(around))
    if (prose(around) > prose(best) * WIDER) best = around;
  return best;
}

/** How many times as much text is in what stands around the densest box, where that is only a part of the article. */
const WIDER = 1.4;

/** Letters of an element's own lines, and those in links. */
function lettersOf(element: MarkupElement, lengths: ReadonlyMap<MarkupElement, Length>): Length {
  const line = {letters: 0, linked: 0};
  for (const child of element.children) {
    const isPart = isElement(child) && INLINE.has(child.name);
    const {letters, linked} = isElement(child)
      ? (isPart && lengths.get(child)) || NONE
      : {letters: child.trim().length, linked: 0};
    line.letters += letters;
    line.linked += linked;
  }
  return line;
}

const NONE: Length = {letters: 0, linked: 0};

/** The date of an article: the first, but for those of a list's entries. */
export function publishedIn({element, own: all, dates}: Candidate): string | undefined {
  const own = dates.filter(({item}) => isPost(element) || !item?.isLinked).map(({time}) => time);
  const published = own.find(({attributes}) => hasWord(attributes.itemprop, 'datepublished')) ?? own[0];
  return toIsoDate(published?.attributes.datetime) ?? dateIn(all);
}
