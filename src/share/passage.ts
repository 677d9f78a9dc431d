import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {emit} from '../platform/events.js';
import {focusedElement, focusOnce} from '../platform/focus.js';
import {inLanguage, languageOf} from '../platform/page.js';
import {lit} from '../template/lit-template.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import {excerpt} from '../text/excerpt.js';
import {quote} from '../text/quote.js';
import {copyText} from './copy.js';
import {icons} from './generated/icons.js';
import {iconMarkup, linkMarkup} from './controls.js';
import {controlsIn, moveFocus} from './menu.js';
import {addressOf, message, type Network, type Shared} from './networks/network.js';
import {networks} from './networks/default-networks.js';
import {withTextFragment} from './text-fragment.js';

export interface PassageOptions {
  /** The element in whose shadow root the buttons are. */
  host: HTMLElement;
  /** Returns what is shared to a network. */
  shared: (network: string) => Shared;
  /** Returns the networks that the host names, in order; `undefined` where it names none. */
  networks: () => Network[] | undefined;
  /** Renders the buttons, or removes them. */
  show: (toolbar: TemplateResult | undefined) => void;
  /** Tells the reader that a passage was copied. */
  confirm: (url: string, passage: string) => void;
}

const DEFAULT_NETWORKS = ['whatsapp', 'x', 'telegram'].map((id) => networks.get(id)!);
/** Characters. Networks cut a longer passage, or refuse its address. */
const MAX_LENGTH = 500;
/** Characters. */
const MIN_LENGTH = 3;
/** Time without a change after which a selection counts as made, milliseconds. */
const SELECTION_DELAY = 250;
/** Space between the buttons and the text, and the edges of the window, pixels. */
const GAP = 10;

/** Shows buttons beside text while it is selected in the article. Returns a function that ends the watch. */
export function watchPassages({host, shared, networks: named, show, confirm}: PassageOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let focusedBefore: HTMLElement | undefined;
  let passage: Range | undefined;
  /** Text that is still selected but whose buttons the reader dismissed. */
  let dismissed = '';
  const toolbar = () => host.shadowRoot?.querySelector<HTMLElement>('[part="passage"]') ?? undefined;

  const handleSelectionChange = () => {
    if (toolbar()?.matches(':focus-within')) return;
    clearTimeout(timer);
    const range = selectedRange(articleOf(host));
    if (range && String(getSelection()) === dismissed) return;
    dismissed = '';
    passage = range ?? passage;
    if (!range) hide();
    else timer = setTimeout(() => show(inLanguage(languageOf(host), () => toolbarFor(range))), SELECTION_DELAY);
  };

  /** Removes the buttons. The focus returns to where it was, or to the passage. */
  const hide = () => {
    const hadFocus = toolbar()?.matches(':focus-within');
    show(undefined);
    if (!hadFocus) return;
    if (focusedBefore && focusedBefore !== document.body && focusedBefore.checkVisibility())
      focusedBefore.focus({preventScroll: true});
    else if (passage) {
      dismissed = String(getSelection());
      keepSelection(() => focusOnce(blockOf(passage!)));
    }
  };

  const toolbarFor = (range: Range): TemplateResult => {
    const text = getSelection()!.toString().trim();
    const words = quote(excerpt(text, MAX_LENGTH), languageOf(articleOf(host)));
    const sharedBy = (network: string): Shared => {
      const {url, ...rest} = shared(network);
      return {...rest, text: words, url: withTextFragment(url, text)};
    };
    const copy = async ({currentTarget}: Event) => {
      const {headline, url} = sharedBy('copy');
      const isAllowed = emit(host, 'maqal-share', {network: 'copy', url, passage: text}, true);
      if (isAllowed && (await copyText(message({text: `${words}\n${headline}`, headline, url}), currentTarget as Element)))
        confirm(url, text);
    };
    const links = (named() ?? DEFAULT_NETWORKS).map((network) => {
      const href = addressOf(network, sharedBy(network.id));
      return href ? linkMarkup(lit, network, href, interfaceLocale(), 'shadow') : nothing;
    });
    return html`<div
      part="passage"
      role="toolbar"
      popover="manual"
      aria-label=${strings.sharePassage()}
      lang=${interfaceLocale()}
      @keydown=${handleToolbarKeydown}
      ${ref((element) => element && queueMicrotask(() => positionToolbar(element as HTMLElement, range)))}
    >
      <button type="button" @click=${copy} aria-label=${strings.copyPassage()} title=${strings.copyPassage()}>
        ${iconMarkup(lit, icons.copy)}</button
      >${links}
    </div>`;
  };

  const handleToolbarKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
    else keepSelection(() => moveFocus(event, controlsIn(event.currentTarget as Element)));
  };

  /** Tab leads from a selection to the buttons, wherever they are in the tree. */
  const handleKeydown = (event: KeyboardEvent) => {
    const bar = toolbar();
    if (!bar || event.defaultPrevented || bar.matches(':focus-within')) return;
    if (event.key === 'Escape') hide();
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    focusedBefore = focusedElement();
    keepSelection(() => controlsIn(bar)[0]?.focus());
  };

  const abort = new AbortController();
  const {signal} = abort;
  document.addEventListener('selectionchange', handleSelectionChange, {signal});
  document.addEventListener('keydown', handleKeydown, {signal});
  addEventListener('scroll', () => toolbar() && hide(), {signal, passive: true, capture: true});
  return () => {
    clearTimeout(timer);
    abort.abort();
    hide();
  };
}

const articleOf = (host: HTMLElement): Element =>
  host.closest('maqal-article, article') ?? document.querySelector('maqal-article, article, main') ?? document.body;

/** Restores the selection after an action: Firefox and WebKit collapse it when the focus moves. */
function keepSelection(action: () => void): void {
  const selection = getSelection()!;
  const {anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed} = selection;
  action();
  if (!isCollapsed && anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** The element in which a passage ends. */
const blockOf = ({endContainer}: Range): HTMLElement =>
  (endContainer instanceof HTMLElement ? endContainer : endContainer.parentElement) ?? document.body;

/** The selection, if it is in the article and longer than a letter or two; text in a field is not in it. */
function selectedRange(article: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < MIN_LENGTH) return undefined;
  const range = selection.getRangeAt(0);
  return article.contains(range.commonAncestorContainer) ? range : undefined;
}

/** Positions the buttons below the end of the selection, within the window: above it is the platform's own menu. */
function positionToolbar(toolbar: HTMLElement, range: Range): void {
  if (!toolbar.isConnected) return;
  if (!toolbar.matches(':popover-open')) toolbar.showPopover();
  const line = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const isRtl = getComputedStyle(toolbar).direction === 'rtl';
  const {offsetWidth, offsetHeight} = toolbar;
  const left = isRtl ? line.left : line.right - offsetWidth;
  toolbar.style.left = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP))}px`;
  toolbar.style.top = `${Math.max(GAP, Math.min(line.bottom + GAP, innerHeight - offsetHeight - GAP))}px`;
}
