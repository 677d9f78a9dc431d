import {watchCards} from '../card/watch-cards.js';
import type {FindNeed, Need} from '../base/need.js';
import type {Tag} from '../platform/tags.js';
import {load} from '../platform/load.js';
import {whenNear} from '../platform/in-view.js';
import {defineInTurn} from './define-in-turn.js';
import {pressLater} from './press-later.js';

/** What in a page needs an element's code, and where it is. */
export type ElementCode = readonly [findNeed: FindNeed, fetch: () => Promise<unknown>];

/** Properties that hold content and are no attributes. */
const DATA = ['article', 'articles'];

/** Makes the page live: watches it, and defines the elements that need it. Returns what looks at the elements of a root. */
export function makeLive(codes: Record<Tag, ElementCode>): (root: ParentNode) => void {
  /** Tags that nothing has needed yet. */
  const missing = new Set(Object.keys(codes) as Tag[]);
  /** Elements that were looked at. */
  const met = new WeakSet<Element>();
  /** What ends the watch over elements that wait, each with its tag. */
  const watches: [Tag, () => void][] = [];
  /** What is done once the page is scrolled. */
  let whenScrolled: (() => void)[] | undefined = [];

  const defineSoon = defineInTurn<Tag>((tag) => {
    void load(codes[tag][1], `<${tag}>`);
  });

  function ask(tag: Tag): void {
    if (!missing.delete(tag)) return;
    for (const [watched, stop] of watches) if (watched === tag) stop();
    defineSoon(tag);
    if (missing.size === 0) observer.disconnect();
  }

  function wait(tag: Tag, element: Element, need: Need | undefined): void {
    const define = () => ask(tag);
    const defineWhenNear = () => watches.push([tag, whenNear(element, define)]);
    const afterScroll = (action: () => void) => (whenScrolled ? whenScrolled.push(action) : action());
    if (need === 'now') define();
    if (need === 'idle') (globalThis.requestIdleCallback ?? setTimeout)(define);
    if (need === 'near') defineWhenNear();
    if (need === 'scroll') afterScroll(define);
    if (need !== 'touch') return;
    element.toggleAttribute('data-live', true);
    afterScroll(defineWhenNear);
  }

  function discover(root: ParentNode): void {
    watchCards(root);
    for (const tag of missing)
      for (const element of root.querySelectorAll(`${tag}:not(:defined)`)) {
        if (met.has(element)) continue;
        met.add(element);
        wait(tag, element, DATA.some((name) => name in element) ? 'now' : codes[tag][0](element));
      }
  }

  const observer = new MutationObserver((records) => {
    const places = new Set(records.map(({target}) => target as Element));
    for (const place of places) if (place.isConnected) discover(place);
  });

  function handleTouch({target}: Event): void {
    const element = (target as Element).closest?.('[data-live]:not(:defined)');
    if (element) ask(element.localName as Tag);
  }

  function handleScroll(): void {
    const actions = whenScrolled ?? [];
    whenScrolled = undefined;
    for (const action of actions) action();
  }

  function start(): void {
    observer.observe(document, {childList: true, subtree: true});
    discover(document);
    /* A page may be restored where it was scrolled to. */
    if (scrollY > 0) handleScroll();
  }

  const listen = (type: string, listener: (event: Event) => void) =>
    document.addEventListener(type, listener, {capture: true, passive: true});
  listen('pointerover', handleTouch);
  listen('focusin', handleTouch);
  listen('click', pressLater);
  listen('scroll', handleScroll);
  /* Children are there once the page is parsed. */
  if (document.readyState === 'loading') listen('DOMContentLoaded', start);
  else start();
  return discover;
}
