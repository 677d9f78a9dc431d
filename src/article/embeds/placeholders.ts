import {bareAddress, embedOf, knownEmbed, type Embed} from './providers.js';
import * as strings from '../../locale/strings.js';
import {formatMessage} from '../../text/isolate.js';
import {EMBED_CLASSES} from '../../text/html/known-classes.js';

/** The quotations that sites hand out for embedding; the script that would turn them into frames is never run. */
export const QUOTATIONS = EMBED_CLASSES.map((name) => `.${name}`).join(', ');

/**
 * Puts a link in place of every frame of a body, of every quotation that stands for one, and of every address alone in its
 * paragraph (as WordPress takes them): `<figure data-embed><a href>`. Nothing is requested before the reader follows it;
 * the article then shows the frame in its place. `locale` is the language of the links' words.
 */
export function addFacades(body: DocumentFragment, locale: string): void {
  for (const frame of body.querySelectorAll('iframe')) replace(frame, embedOf(frame.getAttribute('src')), locale, frame.title);
  for (const quotation of body.querySelectorAll<HTMLElement>(QUOTATIONS)) addTo(quotation, locale);
  for (const block of body.querySelectorAll<HTMLElement>('p, .wp-block-embed__wrapper')) {
    const embed = bareAddress(block.textContent ?? '');
    if (embed) replace(block, embed, locale);
  }
}

/** A frame of no address on the web goes; an address that no one knows stays a text. */
function replace(element: Element, embed: Embed | undefined, locale: string, title = ''): void {
  if (!embed) {
    if (element.localName === 'iframe') element.remove();
    return;
  }
  const content = facade(embed, locale, title, element.ownerDocument);
  const own = figureOf(element);
  const place = soleParent(element) ?? element;
  if (own) {
    putInto(own, element, embed.kind, content);
    element.remove();
    if (place !== element && own.contains(place)) place.remove();
    return;
  }
  const figure = element.ownerDocument.createElement('figure');
  figure.dataset.embed = embed.kind;
  figure.append(...content);
  place.replaceWith(figure);
}

/** The figure that a frame is all of, beside its caption. */
function figureOf(element: Element): HTMLElement | null {
  const figure = element.closest('figure');
  const others = Array.from(figure?.querySelectorAll('p, table, pre, ul, ol, blockquote, img, figure') ?? []);
  return others.some((other) => !other.contains(element) && !element.contains(other) && !other.closest('figcaption'))
    ? null
    : figure;
}

/** Puts a facade into a figure, after its own child that holds what it stands for. */
function putInto(figure: HTMLElement, element: Element, kind: Embed['kind'], content: (HTMLElement | string)[]): void {
  figure.dataset.embed = kind;
  let child = element;
  while (child.parentElement && child.parentElement !== figure) child = child.parentElement;
  child.after(...content);
}

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
  const content = facade(embed, locale, '', quotation.ownerDocument);
  const own = quotation.closest('figure');
  if (own) return putInto(own, quotation, embed.kind, content);
  const figure = quotation.ownerDocument.createElement('figure');
  figure.dataset.embed = embed.kind;
  quotation.replaceWith(figure);
  figure.append(quotation, ...content);
}

/** A link to what is embedded, and a line that says what comes of following it. */
function facade({url, label}: Embed, locale: string, title: string, page: Document): (HTMLElement | string)[] {
  const link = page.createElement('a');
  const notice = page.createElement('small');
  link.href = url;
  /* No body can carry it: by it the article knows the link that opens the frame. */
  link.dataset.embedLink = '';
  link.textContent = label;
  link.lang = notice.lang = locale;
  if (title.trim()) link.title = title.trim();
  notice.textContent = formatMessage(strings.embedNotice, new URL(url).hostname);
  return [link, ' ', notice];
}
