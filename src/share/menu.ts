import {html, type TemplateResult} from 'lit';
import {onScroll} from '../platform/on-scroll.js';
import {positionAtButton} from './popover-position.js';

/** Lists links and buttons of a part of a shadow root in reading order, slotted ones in the place of their slots, without those of menus within it. */
export function controlsIn(part: Element): HTMLElement[] {
  return [...part.children].flatMap((child) => {
    if (child instanceof HTMLSlotElement)
      return child.assignedElements({flatten: true}).filter((item) => item.matches('a, button')) as HTMLElement[];
    if (child.matches('[popover]')) return [];
    return child.matches('a, button') ? [child as HTMLElement] : controlsIn(child);
  });
}

/** A menu, opened by the button whose `popovertarget` is its id. */
export function menu(id: string, content: TemplateResult): TemplateResult {
  return html`<div
    part="menu"
    id=${id}
    popover
    @beforetoggle=${handleBeforeToggle}
    @toggle=${handleToggle}
    @keydown=${handleKeydown}
  >
    ${content}
  </div>`;
}

/** The menu that a control is in, if any. */
const menuOf = (control: Element): HTMLElement | null => (control.assignedSlot ?? control).closest<HTMLElement>('[popover]');

const buttonOf = (menu: HTMLElement): HTMLElement | null =>
  (menu.getRootNode() as ShadowRoot).querySelector(`[popovertarget="${menu.id}"]`);

/** Focuses a control; one in a closed menu cannot have the focus, so its menu's button gets it. */
export function focusControl(control: HTMLElement): void {
  const menu = menuOf(control);
  (menu && !menu.matches(':popover-open') ? buttonOf(menu) : control)?.focus();
}

function handleBeforeToggle({target, newState}: ToggleEvent): void {
  const menu = target as HTMLElement;
  const button = buttonOf(menu);
  if (newState === 'open' && button) positionAtButton(menu, button);
}

/** Focuses the first item of a menu that opens, and keeps the menu at its button while the page scrolls. */
function handleToggle({target, newState}: ToggleEvent): void {
  const menu = target as HTMLElement;
  const button = buttonOf(menu);
  if (newState !== 'open' || !button) return;
  controlsIn(menu)[0]?.focus();
  /* Removing an open popover fires no toggle event (HTML, popover), so the next scroll ends the listening. */
  const stop = onScroll(window, () => (menu.isConnected ? positionAtButton(menu, button) : stop()));
  menu.addEventListener('toggle', stop, {once: true});
  closeOnFocusLeave(menu, button);
}

/**
 * Closes an open menu when the focus leaves it: the popover would cover the focused element (WCAG 2.4.11). It stays open while the mouse is
 * pressed on it or its button, which answer the press themselves, and when the whole window loses the focus.
 */
function closeOnFocusLeave(menu: HTMLElement, button: HTMLElement): void {
  const abort = new AbortController();
  const {signal} = abort;
  let isPressed = false;
  const handleMousedown = (event: Event) => {
    const path = event.composedPath();
    isPressed = path.includes(menu) || path.includes(button);
  };
  const handleMouseup = () => (isPressed = false);
  const handleFocusout = ({relatedTarget}: FocusEvent) => {
    const isInside = relatedTarget instanceof Element ? isShownIn(menu, relatedTarget) : !document.hasFocus();
    if (!isInside && !isPressed && menu.matches(':popover-open')) menu.hidePopover();
  };
  document.addEventListener('mousedown', handleMousedown, {capture: true, signal});
  document.addEventListener('mouseup', handleMouseup, {capture: true, signal});
  menu.addEventListener('focusout', handleFocusout, {signal});
  menu.addEventListener('toggle', () => abort.abort(), {signal});
}

/** Whether an element is in a menu, as its descendant or through a slot. */
function isShownIn(menu: Element, element: Element): boolean {
  for (let current: Element | null = element; current; current = current.assignedSlot ?? current.parentElement)
    if (current === menu) return true;
  return false;
}

/** Escape returns the focus to the button: not every engine does that by itself. */
function handleKeydown(event: KeyboardEvent): void {
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
  const indexOfKey = new Map([
    ['ArrowDown', current < last ? current + 1 : 0],
    ['ArrowUp', current > 0 ? current - 1 : last],
    ['Home', 0],
    ['End', last],
  ]);
  const next = indexOfKey.get(event.key);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
  /* WebKit does not scroll a popover to the focused item. */
  items[next]?.scrollIntoView({block: 'nearest'});
}
