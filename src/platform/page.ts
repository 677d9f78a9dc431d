import {directionOfLanguage, type Direction} from '../text/direction.js';
import {hasPage} from './has-page.js';

/** An element that is called when the page's language or direction changes, or a locale has been loaded. */
export interface PageFollower extends Node {
  handlePageChange(): void;
}

export {hasPage};

const followers = new Set<PageFollower>();
const languageListeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** One observer for the whole page, however many elements follow it. */
function observePage(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    const changed = new Set(records.map(({target}) => target));
    if (changed.has(document.documentElement)) for (const listener of languageListeners) listener();
    for (const follower of followers) if (isWithin(follower, changed)) follower.handlePageChange();
  });
  observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
}

/** Whether a node or one of its ancestors, through shadow roots, is among others. */
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

/** Makes every connected element render again. */
export function refreshAll(): void {
  for (const follower of followers) follower.handlePageChange();
}

/** Calls back now and whenever the language of the page may have changed. Does nothing on a server. */
export function onPageLanguage(listener: (language: string) => void): void {
  if (!hasPage) return;
  const callListener = () => listener(document.documentElement.lang);
  languageListeners.add(callListener);
  observePage();
  callListener();
}

/** Like `Element.closest`, through shadow roots. */
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

/** The language of the page that a server is printing. */
let printedLanguage = '';

/** Runs an action for a page in a language (BCP 47), on a server without a document to ask. */
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

/** Sets how an action runs with the interface in a language. Bundles of one locale never set it. */
export function setLanguageRunner(runner: RunInLanguage): void {
  runInLanguage = runner;
}

/** Runs an action with the interface in a language (BCP 47), or in the page's language until the messages have been loaded. */
export const inLanguage: RunInLanguage = (language, action) => runInLanguage(language, action);

/** The direction around an element; on a server that of its language. */
export function directionAt(element: Element): Direction {
  if (hasPage) return element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  const own = element.getAttribute('dir');
  return own === 'rtl' || own === 'ltr' ? own : directionOfLanguage(languageOf(element) || 'ar');
}
