import {directionOfLanguage, type Direction} from '../text/direction.js';

/** What an element is told when the page's language or direction changes, or another locale has been loaded. */
export interface PageFollower extends Node {
  handlePageChange(): void;
}

/** Whether there is a page; a server that renders the elements (`@lit-labs/ssr`) has none, nor their children. */
export const hasPage = typeof document !== 'undefined';

const followers = new Set<PageFollower>();
const languageListeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** One observer for the whole page, however many elements follow it. */
function observePage(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    for (const listener of languageListeners) listener();
    const changed = new Set(records.map(({target}) => target));
    for (const follower of followers) if (isWithin(follower, changed)) follower.handlePageChange();
  });
  observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
}

/** Whether a node is one of others, or has one among its ancestors, through shadow roots. */
function isWithin(node: Node, others: ReadonlySet<Node>): boolean {
  for (let current: Node | null = node; current; current = current.parentNode ?? (current as Partial<ShadowRoot>).host ?? null)
    if (others.has(current)) return true;
  return false;
}

export function followPage(follower: PageFollower): void {
  observePage();
  followers.add(follower);
}

export function unfollowPage(follower: PageFollower): void {
  followers.delete(follower);
}

/** Has every connected element render again. */
export function refreshAll(): void {
  for (const follower of followers) follower.handlePageChange();
}

/** Calls back now and whenever the language of the page may have changed. Does nothing without a page. */
export function onPageLanguage(listener: (language: string) => void): void {
  if (!hasPage) return;
  const callListener = () => listener(document.documentElement.lang);
  languageListeners.add(callListener);
  observePage();
  callListener();
}

/** The nearest ancestor or self that matches, through shadow roots. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  let current: Element | null = element;
  while (current) {
    const found: Element | null = current.closest(selector);
    if (found) return found;
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The language that a server is printing. */
let printedLanguage = '';

/** Does something for a page in a language (BCP 47) that is not there to be asked. */
export function withPageLanguage<Result>(language: string, action: () => Result): Result {
  const before = printedLanguage;
  printedLanguage = language;
  try {
    return action();
  } finally {
    printedLanguage = before;
  }
}

/** The language of an element: the nearest `lang`, else the empty string (HTML, "the lang attribute"). */
export function languageOf(element: Element): string {
  if (!hasPage) return element.getAttribute('lang') ?? printedLanguage;
  return closestAcross(element, '[lang]')?.getAttribute('lang') ?? '';
}

type RunInLanguage = <Result>(language: string, action: () => Result) => Result;

let runInLanguage: RunInLanguage = (_language, action) => action();

/** Says how the interface is written in a language; until then, and in bundles of one locale, it has but one. */
export function setLanguageRunner(runner: RunInLanguage): void {
  runInLanguage = runner;
}

/** Does something with the interface in a language (BCP 47), as far as its words are there; before, it is in the page's. */
export const inLanguage: RunInLanguage = (language, action) => runInLanguage(language, action);

/** The direction in which an element stands. Without a page it is that of its language. */
export function directionAt(element: Element): Direction {
  if (hasPage) return element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  const own = element.getAttribute('dir');
  return own === 'rtl' || own === 'ltr' ? own : directionOfLanguage(languageOf(element) || 'ar');
}
