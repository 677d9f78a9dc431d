import {embedOfText, embedOf, knownEmbedOf, type Embed} from './providers.js';
import * as strings from '../../locale/strings.js';
import {formatMessage} from '../../text/isolate.js';
import {EMBED_CLASSES} from '../../text/html/known-classes.js';

/** Quotations that sites offer for embedding. The scripts that would make frames of them are never run. */
export const EMBED_QUOTATIONS = EMBED_CLASSES.map((name) => `.${name}`).join(', ');

/**
 * Replaces every frame of a body, and every address that is alone in its paragraph (as in WordPress), by a link: `<figure
 * data-embed><a href>`. Quotations for embedding are kept, with a link below. Nothing is requested before the reader follows the link; the article then shows the
 * frame in its place. `locale` is the language of the links.
 */
export function addPlaceholders(body: DocumentFragment, locale: string): void {
  for (const frame of body.querySelectorAll('iframe'))
    replaceByPlaceholder(frame, embedOf(frame.getAttribute('src')), locale, frame.title);
  for (const quotation of body.querySelectorAll<HTMLElement>(EMBED_QUOTATIONS)) addToQuotation(quotation, locale);
  for (const block of body.querySelectorAll<HTMLElement>('p, .wp-block-embed__wrapper')) {
    const embed = embedOfText(block.textContent ?? '');
    if (embed) replaceByPlaceholder(block, embed, locale);
  }
}

/** Replaces an element by its placeholder. Without an embed, a frame is removed, and any other element stays. */
function replaceByPlaceholder(element: Element, embed: Embed | undefined, locale: string, title = ''): void {
  if (!embed) {
    if (element.localName === 'iframe') element.remove();
    return;
  }
  const content = createPlaceholder(embed, locale, title, element.ownerDocument);
  const own = figureOf(element);
  const place = outermostSoleParent(element) ?? element;
  if (own) {
    insertIntoFigure(own, element, embed.kind, content);
    element.remove();
    if (place !== element && own.contains(place)) place.remove();
    return;
  }
  const figure = element.ownerDocument.createElement('figure');
  figure.dataset.embed = embed.kind;
  figure.append(...content);
  place.replaceWith(figure);
}

/** The figure whose only content, beside a caption, is this element. */
function figureOf(element: Element): HTMLElement | null {
  const figure = element.closest('figure');
  const others = Array.from(figure?.querySelectorAll('p, table, pre, ul, ol, blockquote, img, figure') ?? []);
  return others.some((other) => !other.contains(element) && !element.contains(other) && !other.closest('figcaption'))
    ? null
    : figure;
}

/** Inserts a placeholder into a figure, after the child of the figure that holds the element. */
function insertIntoFigure(figure: HTMLElement, element: Element, kind: Embed['kind'], content: (HTMLElement | string)[]): void {
  figure.dataset.embed = kind;
  let child = element;
  while (child.parentElement && child.parentElement !== figure) child = child.parentElement;
  child.after(...content);
}

/** The outermost paragraph or `<div>` that holds only this element. */
function outermostSoleParent({parentElement}: Element): Element | undefined {
  if (!parentElement?.matches('p, div') || parentElement.childElementCount > 1 || parentElement.textContent?.trim())
    return undefined;
  return outermostSoleParent(parentElement) ?? parentElement;
}

/** Adds a placeholder after a quotation, which stays readable. */
function addToQuotation(quotation: HTMLElement, locale: string): void {
  const addresses = [
    quotation.dataset.href,
    quotation.getAttribute('cite'),
    ...[...quotation.querySelectorAll('a[href]')].reverse().map((link) => link.getAttribute('href')),
  ];
  const embed = addresses.map(knownEmbedOf).find((item) => item !== undefined);
  if (!embed) return;
  const content = createPlaceholder(embed, locale, '', quotation.ownerDocument);
  const own = quotation.closest('figure');
  if (own) return insertIntoFigure(own, quotation, embed.kind, content);
  const figure = quotation.ownerDocument.createElement('figure');
  figure.dataset.embed = embed.kind;
  quotation.replaceWith(figure);
  figure.append(quotation, ...content);
}

/** Creates the link to the embedded page, and a line about what happens when it is followed. */
function createPlaceholder({url, label}: Embed, locale: string, title: string, page: Document): (HTMLElement | string)[] {
  const link = page.createElement('a');
  const notice = page.createElement('small');
  link.href = url;
  /* Marks the link that opens the frame. No body can have this attribute. */
  link.dataset.embedLink = '';
  link.textContent = label;
  link.lang = notice.lang = locale;
  if (title.trim()) link.title = title.trim();
  notice.textContent = formatMessage(strings.embedNotice, new URL(url).hostname);
  return [link, ' ', notice];
}
