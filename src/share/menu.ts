import {html, type TemplateResult} from 'lit';
import {onScroll} from '../base/on-scroll.js';
import {placeBeside} from './place.js';

/** Links and buttons in a part of a shadow root, slotted ones in the place of their slots, in the order in which they are read. A menu within is a part of its own. */
export function controlsIn(part: Element): HTMLElement[] {
  return [...part.children].flatMap((child) => {
    if (child instanceof HTMLSlotElement)
      return child.assignedElements({flatten: true}).filter((item) => item.matches('a, button')) as HTMLElement[];
    if (child.matches('[popover]')) return [];
    return child.matches('a, button') ? [child as HTMLElement] : controlsIn(child);
  });
}

/** A menu that the button with its id in `popovertarget` opens. */
export function menu(id: string, content: TemplateResult): TemplateResult {
  return html`<div part="menu" id=${id} popover @beforetoggle=${beforeToggle} @toggle=${toggled} @keydown=${pressed}>
    ${content}
  </div>`;
}

const buttonOf = (menu: HTMLElement): HTMLElement | null =>
  (menu.getRootNode() as ShadowRoot).querySelector(`[popovertarget="${menu.id}"]`);

function beforeToggle({target, newState}: ToggleEvent): void {
  const menu = target as HTMLElement;
  const button = buttonOf(menu);
  if (newState === 'open' && button) placeBeside(menu, button);
}

/** A menu opens with its first item in focus, and stays beside its button while the page is scrolled. */
function toggled({target, newState}: ToggleEvent): void {
  const menu = target as HTMLElement;
  const button = buttonOf(menu);
  if (newState !== 'open' || !button) return;
  controlsIn(menu)[0]?.focus();
  /* A menu that leaves the page while it is open tells nobody. */
  const stop = onScroll(window, () => (menu.isConnected ? placeBeside(menu, button) : stop()));
  menu.addEventListener('toggle', stop, {once: true});
}

/** Escape gives the focus back to the button, in every engine. */
function pressed(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  if (event.key === 'Escape') {
    menu.hidePopover();
    buttonOf(menu)?.focus();
  } else moveFocus(event, controlsIn(menu));
}

/** Moves the focus through a menu by the arrow keys, Home and End (ARIA Authoring Practices, "Menu Button"). */
export function moveFocus(event: KeyboardEvent, items: HTMLElement[]): void {
  const current = items.findIndex((item) => item.matches(':focus'));
  const last = items.length - 1;
  const next = {ArrowDown: current < last ? current + 1 : 0, ArrowUp: current > 0 ? current - 1 : last, Home: 0, End: last}[
    event.key
  ];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
  /* WebKit does not scroll within a popover for the focus. */
  items[next]?.scrollIntoView({block: 'nearest'});
}
