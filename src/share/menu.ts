import {html, type TemplateResult} from 'lit';
import {onScroll} from '../platform/on-scroll.js';
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

/** A control's menu, where it stands in one. */
const menuOf = (control: Element): HTMLElement | null => (control.assignedSlot ?? control).closest<HTMLElement>('[popover]');

const buttonOf = (menu: HTMLElement): HTMLElement | null =>
  (menu.getRootNode() as ShadowRoot).querySelector(`[popovertarget="${menu.id}"]`);

/** Gives a control the focus; in a menu that is closed it cannot have it, and the menu's button does. */
export function focusControl(control: HTMLElement): void {
  const menu = menuOf(control);
  (menu && !menu.matches(':popover-open') ? buttonOf(menu) : control)?.focus();
}

function beforeToggle({target, newState}: ToggleEvent): void {
  const menu = target as HTMLElement;
  const button = buttonOf(menu);
  if (newState === 'open' && button) placeBeside(menu, button);
}

/** A menu opens with its first item in focus, stays beside its button while the page is scrolled, and closes when the focus leaves it. */
function toggled({target, newState}: ToggleEvent): void {
  const menu = target as HTMLElement;
  const button = buttonOf(menu);
  if (newState !== 'open' || !button) return;
  controlsIn(menu)[0]?.focus();
  /* Removing an open popover fires no toggle event (HTML, popover). */
  const stop = onScroll(window, () => (menu.isConnected ? placeBeside(menu, button) : stop()));
  menu.addEventListener('toggle', stop, {once: true});
  closeWithoutFocus(menu, button);
}

/**
 * Closes an open menu when the focus leaves it, however it does: an open popover would hide what the focus is on (WCAG 2.4.11). A press on the
 * menu or its button is theirs to answer, and a window that loses the focus finds the menu as it was.
 */
function closeWithoutFocus(menu: HTMLElement, button: HTMLElement): void {
  const abort = new AbortController();
  const {signal} = abort;
  let isPressed = false;
  const pressed = (event: Event) => {
    const path = event.composedPath();
    isPressed = path.includes(menu) || path.includes(button);
  };
  const released = () => (isPressed = false);
  const left = ({relatedTarget}: FocusEvent) => {
    const isInside = relatedTarget instanceof Element ? holds(menu, relatedTarget) : !document.hasFocus();
    if (!isInside && !isPressed && menu.matches(':popover-open')) menu.hidePopover();
  };
  document.addEventListener('mousedown', pressed, {capture: true, signal});
  document.addEventListener('mouseup', released, {capture: true, signal});
  menu.addEventListener('focusout', left, {signal});
  menu.addEventListener('toggle', () => abort.abort(), {signal});
}

/** Whether a menu shows an element, as a child of its own or through a slot. */
function holds(menu: Element, element: Element): boolean {
  for (let current: Element | null = element; current; current = current.assignedSlot ?? current.parentElement)
    if (current === menu) return true;
  return false;
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
  const places = new Map([
    ['ArrowDown', current < last ? current + 1 : 0],
    ['ArrowUp', current > 0 ? current - 1 : last],
    ['Home', 0],
    ['End', last],
  ]);
  const next = places.get(event.key);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
  /* WebKit does not scroll within a popover for the focus. */
  items[next]?.scrollIntoView({block: 'nearest'});
}
