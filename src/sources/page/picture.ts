import {LATE_ATTRIBUTES, PLACEHOLDER_ADDRESS} from '../../text/html/late-media.js';
import type {Loose} from '../../model/read-article.js';
import {resolveUrl} from '../article-list.js';
import {DECORATIVE_CLASS} from '../feed-body.js';
import {withLargestUrl} from '../largest-picture.js';
import {descendants, isElement, textOf, type MarkupElement} from '../markup-tree.js';
import {parseSrcset, isPicture, largestCandidate, type ImageCandidate} from '../picture.js';

/** A picture of a page: its largest file, and the files that a browser may choose from. */
export interface PagePicture {
  url: string;
  srcset?: string;
  width?: string;
  height?: string;
  alternateName?: string;
}

/**
 * The picture of an `<img>`, with the files of the `<picture>` around it and those that a script would load later. `undefined` for tracking pixels, pictures
 * of letters, and placeholders of other pictures.
 */
export function pictureIn(element: MarkupElement, base: string | undefined, around?: MarkupElement): PagePicture | undefined {
  const {attributes} = element;
  if (isTrackingPixel(attributes) || DECORATIVE_CLASS.test(attributes.class ?? '')) return undefined;
  const sources = around ? [...descendants(around)].filter(({name}) => name === 'source') : [];
  const files = [element, ...sources].map((one) => candidatesOf(one, base)).find((list) => list.length > 0) ?? [];
  const own = lateValue(attributes, 'src');
  const url = largestCandidate(files)?.url ?? resolveUrl(own, base);
  if (url === undefined || !/^(?:https?:|[^:]*$)/i.test(url) || !isPicture(url)) return undefined;
  const srcset = files.length > 1 ? files.map(writeCandidate).join(', ') : undefined;
  return compact({url, srcset, width: attributes.width, height: attributes.height, alternateName: attributes.alt?.trim()});
}

/** Makes an image of the model of a picture, in the largest size that its server is known to have. */
export const toImage = ({url, width, height, alternateName}: PagePicture): Loose =>
  withLargestUrl({url, width, height, alternateName});

/** Whether two addresses are of the same picture, perhaps in two sizes or on two servers. */
export const isSamePicture = (one: string, other: string): boolean => one === other || stemOf(one) === stemOf(other);

/** The name of a file without its size ("-1024x683", "-scaled") and extension. */
function stemOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0]!;
  const name = path.split('/').findLast((part) => part !== '') ?? '';
  return name.replace(/\.\w{2,5}$/, '').replace(/-(?:\d{1,5}x\d{1,5}|scaled)$/, '');
}

const isTrackingPixel = ({width, height}: Record<string, string>): boolean =>
  /^[01](?:px)?$/.test(width ?? '') || /^[01](?:px)?$/.test(height ?? '');

/** The value of an attribute, or the one that a script would give it. */
export const lateValue = (attributes: Record<string, string>, name: 'src' | 'srcset'): string | undefined =>
  [...LATE_ATTRIBUTES[name], name]
    .map((key) => attributes[key]?.trim())
    .find((value) => value !== undefined && !PLACEHOLDER_ADDRESS.test(value));

/** The image candidates of an element, without placeholders. */
const candidatesOf = ({attributes}: MarkupElement, base: string | undefined): ImageCandidate[] =>
  parseSrcset(lateValue(attributes, 'srcset') ?? '').flatMap((file) => {
    const url = resolveUrl(file.url, base);
    return url === undefined || PLACEHOLDER_ADDRESS.test(url) ? [] : [{...file, url}];
  });

const writeCandidate = ({url, size, unit}: ImageCandidate): string => `${url} ${size}${unit}`;

function compact<T extends object>(fields: {[Key in keyof T]: T[Key] | undefined}): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;
}

/** Classes of WordPress and Blogger for a box with a picture and its caption, instead of `<figure>`. */
const FIGURE_CLASS = /(?:^|\s)(?:wp-caption|tr-caption-container)(?:\s|$)/;
const CAPTION_CLASS = /(?:^|\s)(?:wp-caption-text|tr-caption|(?:image-|media-|photo-)?caption(?:-text)?)(?:\s|$)/;
const CREDIT_CLASS = /(?:^|[\s_-])(?:credits?|copyright|photographer)(?:[\s_-]|$)/i;

export const isFigure = ({name, attributes}: MarkupElement): boolean =>
  name === 'figure' || FIGURE_CLASS.test(attributes.class ?? '');
const isCaption = ({name, attributes}: MarkupElement): boolean =>
  name === 'figcaption' || CAPTION_CLASS.test(attributes.class ?? '');

/** The caption of a figure, but not of a figure in it. */
export function captionOf(figure: MarkupElement): MarkupElement | undefined {
  for (const child of figure.children.filter(isElement)) {
    const found = isCaption(child) ? child : isFigure(child) || child.name === 'pre' ? undefined : captionOf(child);
    if (found) return found;
  }
  return undefined;
}

/** Reads the caption of a figure, and the credit in it where that is marked. */
export function readCaption(figure: MarkupElement): Loose {
  const caption = captionOf(figure);
  if (!caption) return {};
  const credit = [...descendants(caption)].find(({attributes}) => CREDIT_CLASS.test(attributes.class ?? ''));
  return {
    caption: textOf(caption)
      .replace(credit ? textOf(credit) : '', '')
      .trim(),
    creditText: credit && textOf(credit),
  };
}
