import {INLINE_ELEMENTS} from '../../text/html/html-text.js';
import type {Loose} from '../../model/read-article.js';
import {resolveUrl} from '../article-list.js';
import {classesOf, isBeside} from './furniture.js';
import type {Candidate} from './candidate.js';
import {hasToken, type Length} from './html-page.js';
import {toIsoDate} from '../dates/iso-date.js';
import {descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';

/*
 * Reads the markup by which themes mark the parts of an article: microdata (schema.org), microformats (hentry, h-entry), and classes that
 * WordPress, Blogger and newspapers' themes share. Where there is none, the body is found by the density of text.
 */

const ARTICLE_TYPE = /schema\.org\/\w*(?:Article|Posting|Report)\b/i;
const BODY_CLASS =
  /^(?:wp-block-)?(?:entry|post|article|story|td-post|single-post|node|gh|blog|news)[-_]{0,2}(?:content|body|text)(?:[-_]{1,2}(?:inner|content|text))?$|^(?:field-{1,2}name-body|e-content|wysiwyg|td-post-content)$/;
const TITLE_CLASS = /^(?:(?:entry|post|article|story)[-_](?:title|headline)|p-name|headline)$/;
const AUTHOR_CLASS = /^(?:p-author|(?:entry|post|article)?[-_]?author(?:[-_]name)?|byline(?:[-_]name)?)$/;
const DATE_CLASS = /^(?:published|dt-published|(?:entry|post|article)[-_]date)$/;
/** A label before an author's name. */
const BYLINE_LABEL = /^(?:بقلم|كتبت?|إعداد|تحرير|نویسنده|تحریر|מאת|by|par|por|von|yazan)\s*[:：]?\s+/i;
const hasClass = (element: MarkupElement, pattern: RegExp): boolean =>
  classesOf(element).some((name) => pattern.test(name.toLowerCase()));

/** Whether an element is marked as an article. */
export function isPost(element: MarkupElement): boolean {
  const {name, attributes} = element;
  if (hasToken(attributes.itemprop, 'articlebody')) return false;
  return name === 'article' || ARTICLE_TYPE.test(attributes.itemtype ?? '') || hasClass(element, /^(?:hentry|h-entry)$/);
}

/** The elements that fit, without those inside another that fits. */
export function outermost(elements: readonly MarkupElement[], fits: (element: MarkupElement) => boolean): MarkupElement[] {
  const inside = new Set<MarkupElement>();
  return elements.filter((element) => {
    if (inside.has(element) || !fits(element)) return false;
    for (const inner of descendants(element)) inside.add(inner);
    return true;
  });
}

/** The heading that a theme marks as the headline. */
export const titleIn = (own: readonly MarkupElement[]): MarkupElement | undefined =>
  own.find(
    (element) =>
      /^h[1-4]$/.test(element.name) && (hasToken(element.attributes.itemprop, 'headline') || hasClass(element, TITLE_CLASS)),
  );

/** Reads the names and addresses of authors from the elements that a theme marks so. */
export function authorsIn(elements: readonly MarkupElement[], base: string | undefined): Loose[] {
  const authors = elements.map((element) => {
    const inner = [element, ...descendants(element)];
    const name = inner.find(({attributes}) => hasToken(attributes.itemprop, 'name')) ?? element;
    const link =
      inner.find(({attributes}) => hasToken(attributes.rel, 'author')) ??
      inner.find(({attributes}) => hasToken(attributes.itemprop, 'url'));
    return {
      name: (name.attributes.content ?? textOf(name)).replace(BYLINE_LABEL, '').trim(),
      url: resolveUrl(link?.attributes.href, base),
    };
  });
  const known = new Map<string, Loose>();
  for (const author of authors)
    if (author.name !== '' && author.name.length < 100) known.set(author.name, known.get(author.name) ?? author);
  return [...known.values()].map(({name, url}) => (url === undefined ? {name} : {name, url}));
}

/** Whether a theme marks an element as the author. */
export const isMarkedAuthor = (element: MarkupElement): boolean =>
  hasToken(element.attributes.rel, 'author') ||
  hasToken(element.attributes.itemprop, 'author') ||
  hasClass(element, AUTHOR_CLASS);

/** Whether a theme marks an element as a date of the article. */
export const isMarkedDate = (element: MarkupElement): boolean =>
  hasToken(element.attributes.itemprop, 'datepublished') ||
  hasToken(element.attributes.itemprop, 'datemodified') ||
  hasClass(element, DATE_CLASS);

/** The date of the first element that a theme marks so: from an attribute, else from its text. */
export function dateIn(own: readonly MarkupElement[], property = 'datepublished'): string | undefined {
  for (const element of own) {
    const isSaid =
      hasToken(element.attributes.itemprop, property) || (property === 'datepublished' && hasClass(element, DATE_CLASS));
    if (!isSaid) continue;
    const {datetime, content, title} = element.attributes;
    const date = [datetime, content, title, textOf(element)].map(toIsoDate).find((found) => found !== undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The elements that hold the text of an article: those that a theme marks so, if they have most of it, else the one in which text is densest. */
export function bodiesIn({element: root, own, lengths}: Candidate): MarkupElement[] {
  const said = markedBodiesIn(own);
  const dense = densest(root, lengths);
  if (!dense) return said;
  const letters = said.reduce((sum, element) => sum + lengths.get(element)!.letters, 0);
  return letters * 2 > lengths.get(dense)!.letters ? said : [dense];
}

/** The elements that a theme marks as the body. */
export const markedBodiesIn = (own: readonly MarkupElement[]): MarkupElement[] =>
  outermost(
    own,
    (element) => hasToken(element.attributes.itemprop, 'articlebody') || (isBlock(element) && hasClass(element, BODY_CLASS)),
  );

const isBlock = ({name}: MarkupElement): boolean => !INLINE_ELEMENTS.has(name);

/** Letters of a paragraph, at least; shorter ones do not count. */
const MIN_PARAGRAPH_LETTERS = 25;

/**
 * Finds the element in which text is densest. Paragraphs count for their parent, and half for its parent, so that the box of all of them wins over a single one
 * and over the whole page (as in mozilla/readability). Links count against it. An ancestor with much more text is taken instead.
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
    const {letters, linked} = lengthOfOwnLines(element, lengths);
    const score = letters - 2 * linked;
    if (isBlock(element) && letters >= MIN_PARAGRAPH_LETTERS && score > 0) {
      const parent = parents.get(element);
      add(parent, score);
      add(parent && parents.get(parent), score / 2);
      if (element.name !== 'p') add(element, score);
    }
    const text = {letters: letters >= MIN_PARAGRAPH_LETTERS ? letters : 0, linked};
    for (const child of element.children) {
      const own = isElement(child) && lengths.get(child);
      if (!own || (isBeside(child) && own.letters * 2 < total)) continue;
      parents.set(child, element);
      const inner = walk(child);
      if (INLINE_ELEMENTS.has(child.name)) continue;
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
    if (prose(around) > prose(best) * WIDER_RATIO) best = around;
  return best;
}

/** An ancestor that has so many times as much text is the article, and the densest element only a part of it. */
const WIDER_RATIO = 1.4;

/** The length of an element's own lines, without its blocks. */
function lengthOfOwnLines(element: MarkupElement, lengths: ReadonlyMap<MarkupElement, Length>): Length {
  const line = {letters: 0, linked: 0};
  for (const child of element.children) {
    const isPart = isElement(child) && INLINE_ELEMENTS.has(child.name);
    const {letters, linked} = isElement(child)
      ? (isPart && lengths.get(child)) || NO_LENGTH
      : {letters: child.trim().length, linked: 0};
    line.letters += letters;
    line.linked += linked;
  }
  return line;
}

const NO_LENGTH: Length = {letters: 0, linked: 0};

/** The date of an article: the first one that is not of a list's entry. */
export function publishedIn({element, own: all, dates}: Candidate): string | undefined {
  const own = dates.filter(({item}) => isPost(element) || !item?.isLinked).map(({time}) => time);
  const published = own.find(({attributes}) => hasToken(attributes.itemprop, 'datepublished')) ?? own[0];
  return toIsoDate(published?.attributes.datetime) ?? dateIn(all);
}
