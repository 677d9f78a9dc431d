import {childrenOf, descendants, isElement, textOf, type MarkupElement} from './markup-tree.js';

/** Whether a file that NITF refers to is a picture. */
export const isImage = ({attributes: {source = '', 'mime-type': type = ''}}: MarkupElement): boolean =>
  type === '' ? !/\.(?:mp[34]|m4[av]|webm|mov|avi|wav)(?:\?|$)/i.test(source) : type.startsWith('image/');

/** Replaces the `<media>` of a body of NITF, which HTML does not have, by figures; a video or a recording becomes a link. */
export function withFigures(body: MarkupElement): MarkupElement {
  for (const element of [body, ...descendants(body)])
    element.children = element.children.map((child) => (isElement(child) && child.name === 'media' ? figureOf(child) : child));
  return body;
}

function figureOf(media: MarkupElement): MarkupElement {
  const [reference] = childrenOf(media, 'media-reference');
  const caption = childrenOf(media, 'media-caption').map(textOf).filter(Boolean).join(' ');
  const producer = childrenOf(media, 'media-producer').map(textOf).filter(Boolean).join(' ');
  const {source = '', width, height, 'alternate-text': alt = ''} = reference?.attributes ?? {};
  const element = (name: string, attributes: Record<string, string>, ...children: (MarkupElement | string)[]): MarkupElement => ({
    name,
    attributes,
    children,
  });
  const words = [caption, producer].filter(Boolean);
  const shown =
    reference && isImage(reference)
      ? element('img', {src: source, alt, ...(width && {width}), ...(height && {height})})
      : element('a', {href: source}, caption || source);
  return element(
    'figure',
    {},
    ...(source === '' ? [] : [shown]),
    ...(words.length > 0 ? [element('figcaption', {}, words.join(' — '))] : []),
  );
}
