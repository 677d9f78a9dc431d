import {embedOf, knownEmbed, type Embed} from './embed.js';
import * as strings from '../locale/strings.js';
import {insert} from '../text/isolate-plain.js';

/** The quotations that sites hand out for embedding; the script that would turn them into frames is never run. */
const QUOTATIONS = '.twitter-tweet, .twitter-video, .instagram-media, .telegram-post, .fb-post, .fb-video, .tiktok-embed';
const BARE_ADDRESS = /^https?:\/\/\S+$/;

/**
 * Puts a link in place of every frame of a body, of every quotation that stands for one, and of every address alone in its
 * paragraph (as WordPress takes them): `<figure data-embed><a href>`. Nothing is requested before the reader follows it;
 * the article then shows the frame in its place. `locale` is the language of the links' words.
 */
export function addFacades(body: DocumentFragment, locale: string): void {
  for (const frame of body.querySelectorAll('iframe')) replace(frame, embedOf(frame.getAttribute('src')), locale, frame.title);
  for (const quotation of body.querySelectorAll<HTMLElement>(QUOTATIONS)) addTo(quotation, locale);
  for (const block of body.querySelectorAll<HTMLElement>('p, .wp-block-embed__wrapper')) {
    const text = block.textContent?.trim() ?? '';
    if (BARE_ADDRESS.test(text)) replace(block, knownEmbed(text), locale);
  }
}

/** A frame of no address on the web goes; an address that no one knows stays a text. */
function replace(element: Element, embed: Embed | undefined, locale: string, title = ''): void {
  if (!embed) {
    if (element.localName === 'iframe') element.remove();
    return;
  }
  const content = facade(embed, locale, title, element.ownerDocument);
  const figure = element.closest('figure') ?? element.ownerDocument.createElement('figure');
  figure.dataset.embed = embed.kind;
  if (figure.contains(element)) (element.closest('.wp-block-embed__wrapper') ?? element).replaceWith(...content);
  else {
    figure.append(...content);
    (soleParent(element) ?? element).replaceWith(figure);
  }
  liftOut(figure);
}

/** Parts the paragraphs and links around a figure: HTML has no figure in a paragraph and no link in a link, and a page that is printed would be read otherwise. */
function liftOut(figure: Element): void {
  let outer: Element | undefined;
  for (let node = figure.parentElement; node; node = node.parentElement) if (node.matches('p, a')) outer = node;
  if (!outer) return;
  const range = figure.ownerDocument.createRange();
  range.setStartAfter(figure);
  range.setEndAfter(outer);
  const rest = range.extractContents().firstElementChild!;
  outer.after(figure, rest);
  rest.removeAttribute('id');
  for (const part of [outer, rest]) if (isEmpty(part)) part.remove();
}

const isEmpty = (element: Element): boolean => !element.textContent?.trim() && !element.querySelector('img, audio, video');

/** The paragraph or box that holds nothing but a frame. */
function soleParent({parentElement}: Element): Element | undefined {
  if (!parentElement?.matches('p, div') || parentElement.childElementCount > 1 || parentElement.textContent?.trim())
    return undefined;
  return soleParent(parentElement) ?? parentElement;
}

/** The quotation stays to be read; the link comes after it. */
function addTo(quotation: HTMLElement, locale: string): void {
  const addresses = [
    quotation.dataset.href,
    quotation.getAttribute('cite'),
    ...[...quotation.querySelectorAll('a[href]')].reverse().map((link) => link.getAttribute('href')),
  ];
  const embed = addresses.map(knownEmbed).find((item) => item !== undefined);
  if (!embed) return;
  const figure = quotation.ownerDocument.createElement('figure');
  figure.dataset.embed = embed.kind;
  quotation.replaceWith(figure);
  figure.append(quotation, ...facade(embed, locale, '', quotation.ownerDocument));
  liftOut(figure);
}

/** A link to what is embedded, and a line that says what comes of following it. */
function facade({url, label}: Embed, locale: string, title: string, page: Document): HTMLElement[] {
  const link = page.createElement('a');
  const notice = page.createElement('small');
  link.href = url;
  link.textContent = label;
  link.lang = notice.lang = locale;
  if (title.trim()) link.title = title.trim();
  notice.textContent = insert(strings.embedNotice, new URL(url).hostname);
  return [link, notice];
}
