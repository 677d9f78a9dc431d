import type {Direction} from '../text/direction.js';
import {htmlAtLevel} from '../template/heading.js';
import {joinWithSpaces, SPACE, type Markup} from '../template/template.js';
import {safeImageUrl, safeUrl} from '../text/safe-url.js';
import {warn} from '../platform/warn.js';
import {formatMoment} from '../locale/dates.js';
import {formatComments, formatMinutes, joinNames, formatListToParts} from '../locale/numbers.js';
import {isUpdated, parseMoment} from '../locale/date-time.js';
import * as strings from '../locale/strings.js';
import type {Author, Correction, Label, NewsArticle} from '../model/news-article.js';
import {readMinutes} from '../model/read-minutes.js';
import {bdi, isolate} from '../template/bdi.js';
import {formatMessage} from '../text/isolate.js';
import {estimateReadingTime} from '../text/reading-time.js';
import {badgeOfArticle} from '../locale/badge.js';
import type {Context} from './context.js';

/*
 * The children of an article, one template for the browser and the server. Each function returns the content of the slot of
 * its name, or `undefined` where the article has none. Elements are named by microdata (schema.org) instead of classes:
 * these cannot collide with the page's own, and reader modes know them.
 */

type PartTemplate<T> = (markup: Markup<T>, article: NewsArticle, context: Context) => T | undefined;

/** Slots above the body that are filled from data, in reading order. */
export const HEADER_PARTS = ['sections', 'headline', 'summary', 'byline', 'media'] as const;
/** Slots below the body that are filled from data, in reading order. */
export const FOOTER_PARTS = ['source', 'tags', 'footer'] as const;
export type PartName = (typeof HEADER_PARTS | typeof FOOTER_PARTS)[number];

const toLabel = (label: string | Label): Label => (typeof label === 'string' ? {name: label} : label);

function linkTemplate<T>(markup: Markup<T>, {name, url}: Label, direction: Direction, rel?: string): T {
  const {html, nothing} = markup;
  const href = safeUrl(url);
  return href
    ? html`<a href="${href}" rel="${rel ?? nothing}">${bdi(markup, name, direction)}</a>`
    : bdi(markup, name, direction);
}

function labelListTemplate<T>(
  markup: Markup<T>,
  slot: 'sections' | 'tags',
  labels: (string | Label)[] | undefined,
  name: string,
  {direction}: Context,
): T | undefined {
  const {html} = markup;
  if (!labels?.length) return undefined;
  return html`<ul slot="${slot}" role="list" aria-label="${name}">
    ${joinWithSpaces(labels.map((label) => html`<li>${linkTemplate(markup, toLabel(label), direction)}</li>`))}
  </ul>`;
}

const sectionsTemplate: PartTemplate<unknown> = (markup, {articleSection}, context) =>
  labelListTemplate(markup, 'sections', articleSection, strings.sections(), context);

const tagsTemplate: PartTemplate<unknown> = (markup, {keywords}, context) =>
  labelListTemplate(markup, 'tags', keywords, strings.tags(), context);

/** Groups a headline and its kicker in an `<hgroup>` (HTML, "the hgroup element"). */
const headlineTemplate: PartTemplate<unknown> = (
  markup,
  {headline: title, alternativeHeadline: kicker},
  {headingLevel, direction},
) => {
  if (title === '') return undefined;
  const heading = htmlAtLevel(markup, headingLevel);
  return kicker
    ? heading`<hgroup slot="headline">
        <p itemprop="alternativeHeadline">${bdi(markup, kicker, direction)}</p>
        ${SPACE}
        <h2 itemprop="headline">${bdi(markup, title, direction)}</h2>
      </hgroup>`
    : heading`<h2 slot="headline" itemprop="headline">${bdi(markup, title, direction)}</h2>`;
};

const summaryTemplate: PartTemplate<unknown> = (markup, {description}, {direction}) =>
  description ? markup.html`<p slot="summary" itemprop="description">${bdi(markup, description, direction)}</p>` : undefined;

/** Joins the authors as the language does ("أ وب وج"), and isolates each name. */
function authorTemplates<T>(markup: Markup<T>, list: Author[], {language, direction}: Context): T[] {
  const parts = formatListToParts(
    list.map((author) => author.name),
    language,
  );
  const names = [...list];
  return parts.map(({type, value}) =>
    type === 'element' ? linkTemplate(markup, names.shift()!, direction, 'author') : markup.html`${value}`,
  );
}

/** The picture of an author is decorative, for the name stands beside it. */
function portraitTemplate<T>({html}: Markup<T>, {image}: Author, size: number): T | undefined {
  const src = safeImageUrl(image);
  return src ? html`<img alt="" width="${size}" height="${size}" src="${src}" />` : undefined;
}

function dateTemplate<T>({html}: Markup<T>, property: string, value: string, language: string): T | undefined {
  const moment = parseMoment(value);
  if (!moment) warn(`an article’s ${property}, "${value}", is not a date (ISO 8601); none is shown.`);
  if (!moment) return undefined;
  const text = formatMoment(moment, {language, format: 'datetime'});
  return html`<maqal-time datetime="${value}" format="datetime"
    ><time itemprop="${property}" datetime="${value}">${text}</time></maqal-time
  >`;
}

const bylineTemplate: PartTemplate<unknown> = (markup, article, context) => {
  const {html} = markup;
  const {language, locale, direction} = context;
  const {author, datePublished, dateModified, commentCount} = article;
  const minutes = readMinutes(article.timeRequired) ?? estimateReadingTime(article.articleBody ?? '', language);
  const published = datePublished && dateTemplate(markup, 'datePublished', datePublished, language);
  const modified =
    dateModified &&
    isUpdated(datePublished, dateModified, context.updatedAfter) &&
    dateTemplate(markup, 'dateModified', dateModified, language);
  const badge = badgeOfArticle(article, language);
  const items = [
    badge && html`<li><strong lang="${locale}">${isolate(markup, badge.text, direction)}</strong></li>`,
    author?.length &&
      html`<li itemprop="author">
        ${author.map((person) => portraitTemplate(markup, person, 36) ?? '')}${authorTemplates(markup, author, context)}
      </li>`,
    published && html`<li>${published}</li>`,
    modified && html`<li><span lang="${locale}">${strings.lastUpdated()}</span> ${modified}</li>`,
    minutes > 0 && html`<li lang="${locale}">${strings.readingTime(formatMinutes(minutes, locale, language))}</li>`,
    commentCount !== undefined && html`<li lang="${locale}">${formatComments(commentCount, locale, language)}</li>`,
  ].filter(Boolean);
  return items.length > 0
    ? html`<ul slot="byline" role="list">
        ${joinWithSpaces(items)}
      </ul>`
    : undefined;
};

/** The width of the lead picture (`sizes`): that of a line of text, or all of a narrow window. */
const LEAD_IMAGE_SIZES = '(min-width: 45rem) 42.5rem, 100vw';

const mediaTemplate: PartTemplate<unknown> = (markup, {image}, {locale, direction}) => {
  const {html, nothing} = markup;
  const src = safeImageUrl(image?.url);
  if (!image || !src) return undefined;
  const {width, height, alternateName = '', srcset, sizes, caption, creditText} = image;
  const credit =
    creditText &&
    html`<small><span lang="${locale}">${strings.imageCredit()}</span> ${bdi(markup, creditText, direction)}</small>`;
  const figcaption =
    caption || credit
      ? html`<figcaption>${caption ? [bdi(markup, caption, direction), ' '] : ''}${credit || ''}</figcaption>`
      : '';
  return html`<figure slot="media">
    <img
      width="${width ?? nothing}"
      height="${height ?? nothing}"
      alt="${alternateName}"
      fetchpriority="high"
      sizes="${sizes ?? (srcset ? LEAD_IMAGE_SIZES : nothing)}"
      srcset="${srcset ?? nothing}"
      src="${src}"
    />${figcaption}
  </figure>`;
};

const sourceTemplate: PartTemplate<unknown> = (markup, {sourceOrganization, correction = []}, {language, locale, direction}) => {
  const {html} = markup;
  const corrections = correction.map((item) => {
    const {text, datePublished}: Correction = typeof item === 'string' ? {text: item} : item;
    const corrected = datePublished && dateTemplate(markup, 'datePublished', datePublished, language);
    return html`<aside slot="source" itemprop="correction">
      <strong lang="${locale}">${strings.correction()}</strong>
      ${bdi(markup, text, direction)}${corrected ? [' ', html`<small>${corrected}</small>`] : ''}
    </aside>`;
  });
  const line =
    sourceOrganization &&
    html`<p slot="source">
      <span lang="${locale}">${strings.source()}</span> ${linkTemplate(markup, sourceOrganization, direction)}
    </p>`;
  return line || corrections.length > 0 ? html`${corrections}${line ?? ''}` : undefined;
};

/** A box for each author who has a description. */
const footerTemplate: PartTemplate<unknown> = (markup, {author = []}, {direction, locale}) => {
  const {html} = markup;
  const described = author.filter(({description}) => description);
  const boxes = described.map(
    (person) =>
      html`<li>
        ${portraitTemplate(markup, person, 72) ?? ''}
        <p>
          <strong>${linkTemplate(markup, person, direction, 'author')}</strong
          >${person.jobTitle ? [SPACE, html`<small>${bdi(markup, person.jobTitle, direction)}</small>`] : ''}
        </p>
        ${SPACE}
        <p>${bdi(markup, person.description!, direction)}</p>
      </li>`,
  );
  return boxes.length > 0
    ? html`<ul slot="footer" role="list" aria-label="${formatMessage(strings.aboutAuthor, joinNames(described, locale))}">
        ${joinWithSpaces(boxes)}
      </ul>`
    : undefined;
};

const PART_TEMPLATES: Record<PartName, PartTemplate<unknown>> = {
  sections: sectionsTemplate,
  headline: headlineTemplate,
  summary: summaryTemplate,
  byline: bylineTemplate,
  media: mediaTemplate,
  source: sourceTemplate,
  tags: tagsTemplate,
  footer: footerTemplate,
};

/** Renders one part. A part that throws is left out, so that the others are still shown. */
export function renderPart<T>(name: PartName, markup: Markup<T>, article: NewsArticle, context: Context): T | undefined {
  try {
    return (PART_TEMPLATES[name] as PartTemplate<T>)(markup, article, context);
  } catch (error) {
    warn(`the ${name} of an article could not be made (${String(error)}); it is left out.`);
    return undefined;
  }
}
