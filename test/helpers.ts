import {render, type TemplateResult} from 'lit';
import type {AxeResults} from 'axe-core';
import 'axe-core/axe.min.js';

import {config} from 'chai';
import {stylesheet} from '../src/stylesheet.js';

export {expect} from 'chai';
export {html} from 'lit';

/* What a page links as `maqal.css`. */
document.adoptedStyleSheets = [stylesheet.styleSheet!];

/* A failure tells all that it knows. */
config.truncateThreshold = 0;

/** Puts markup into the page and waits for its elements; the page is emptied and reset after each test. */
export async function fixture<T extends HTMLElement>(template: TemplateResult): Promise<T> {
  const host = document.createElement('main');
  document.body.append(host);
  render(template, host);
  await settled(host);
  return host.firstElementChild as T;
}

/** The same for HTML as a server prints it: parsed in one go, elements upgraded in place. */
export async function printed<T extends HTMLElement>(markup: string): Promise<T> {
  const host = document.createElement('main');
  document.body.append(host);
  host.append(document.createRange().createContextualFragment(markup));
  await settled(host);
  return host.querySelector<T>('*')!;
}

/** Printed markup as a parser that knows no elements reads it: what an upgrade must leave as it is. */
export function parsed(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.innerHTML.trim();
}

/** Resolves when every element in a tree, shadow roots included, has rendered and two frames have changed none of them. */
export async function settled(root: ParentNode): Promise<void> {
  for (let still = 0, round = 0; still < 2 && round < 4; round++) {
    const pending = [...allElements(root)].filter((element) => (element as {isUpdatePending?: boolean}).isUpdatePending);
    for (const element of pending) await (element as {updateComplete?: Promise<unknown>}).updateComplete;
    await frame();
    still = pending.length > 0 ? 0 : still + 1;
  }
}

/** Runs a check for all items, several at a time: most of it is waiting for frames. */
export async function forEach<T>(items: Iterable<T>, check: (item: T) => Promise<void>): Promise<void> {
  const all = [...items];
  while (all.length > 0) await Promise.all(all.splice(0, 16).map(check));
}

/** Every element of a tree, shadow roots included. */
export function* allElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allElements(element.shadowRoot);
  }
}

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves with the next event of a type, or rejects after five seconds. */
export function nextEvent<T extends Event>(target: EventTarget, type: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no "${type}" event came`)), 2000);
    target.addEventListener(
      type,
      (event) => {
        clearTimeout(timer);
        resolve(event as T);
      },
      {once: true},
    );
  });
}

/** Resolves when a condition holds, checked at each frame; rejects after five seconds. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 5000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await frame();
  }
}

/** Text of an element as it is composed: slots with what is assigned to them, shadow roots in place of hosts. */
export function composedText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return (assigned.length > 0 ? assigned : [...node.childNodes]).map(composedText).join('');
  }
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  return [...root.childNodes].map(composedText).join('').replace(/\s+/g, ' ');
}

/** The page in light or dark, on paper or on ink. */
export function setScheme(scheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#14161a' : '#fbfaf7';
  document.body.style.color = scheme === 'dark' ? '#eceae4' : '#16181d';
}

/** axe-core is a classic script: loaded as a module it leaves its interface on the window. */
const axe = () => (window as unknown as {axe: {run(context: Element, options: object): Promise<AxeResults>}}).axe;

/** Violations that axe finds in an element, one line each. */
export async function violations(element: Element): Promise<string[]> {
  const {violations: found} = await axe().run(element, {rules: {region: {enabled: false}}});
  return found.map(({id, help, nodes}) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`);
}

/** Violations in light and in dark. */
export async function violationsInBothSchemes(element: HTMLElement): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    setScheme(scheme);
    await frame();
    found.push(...(await violations(element)).map((line) => `${scheme}: ${line}`));
  }
  return found;
}

/** What is copied while `action` runs. */
export async function copiedBy(action: () => Promise<unknown>): Promise<string[]> {
  const written: string[] = [];
  const writeText = (text: string) => Promise.resolve(void written.push(text));
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  try {
    await action();
  } finally {
    delete (navigator as {clipboard?: unknown}).clipboard;
  }
  return written;
}

/** What the library told the developer while `action` ran. */
export async function warningsOf(action: () => Promise<unknown> | unknown): Promise<string[]> {
  const original = console.warn;
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await action();
  } finally {
    console.warn = original;
  }
  return said;
}

afterEach(() => {
  document.querySelectorAll('body > main').forEach((host) => host.remove());
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

/** The cards that a list shows, in the order in which it shows them. */
export const cardsOf = (list: Element): HTMLElementTagNameMap['maqal-card'][] =>
  [...list.shadowRoot!.querySelectorAll<HTMLSlotElement>('[part=list] slot')]
    .flatMap((slot) => slot.assignedElements())
    .filter((item) => item.localName === 'maqal-card') as HTMLElementTagNameMap['maqal-card'][];
