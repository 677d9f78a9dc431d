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
 * The HTML-first form of an article, written once for the browser and the server: each function prints what stands in
 * the slot of its name, or `undefined` where the article has nothing for it. Microdata names (schema.org) stand where
 * other libraries put classes: they cannot meet the host's, and reader modes know them.
 */

type Part<T> = (markup: Markup<T>, article: NewsArticle, context: Context) => T | undefined;

/** The slots that are filled from data, in the order in which they are read. */
export const PARTS = ['sections', 'headline', 'summary', 'byline', 'media', 'source', 'tags', 'footer'] as const;
export type PartName = (typeof PARTS)[number];

const asLabel = (label: string | Label): Label => (typeof label === 'string' ? {name: label} : label);

function linked<T>(markup: Markup<T>, {name, url}: Label, direction: Direction, rel?: string): T {
  const {html, nothing} = markup;
  const href = safeUrl(url);
  return href
    ? html`<a href="${href}" rel="${rel ?? nothing}">${bdi(markup, name, direction)}</a>`
    : bdi(markup, name, direction);
}

function labelList<T>(
  markup: Markup<T>,
  slot: 'sections' | 'tags',
  labels: (string | Label)[] | undefined,
  name: string,
  {direction}: Context,
): T | undefined {
  const {html} = markup;
  if (!labels?.length) return undefined;
  return html`<ul slot="${slot}" role="list" aria-label="${name}">
    ${joinWithSpaces(labels.map((label) => html`<li>${linked(markup, asLabel(label), direction)}</li>`))}
  </ul>`;
}

const sections: Part<unknown> = (markup, {articleSection}, context) =>
  labelList(markup, 'sections', articleSection, strings.sections(), context);

const tags: Part<unknown> = (markup, {keywords}, context) => labelList(markup, 'tags', keywords, strings.tags(), context);

/** With a kicker, heading and kicker are one `<hgroup>` (HTML, "the hgroup element"). */
const headline: Part<unknown> = (markup, {headline: title, alternativeHeadline: kicker}, {headingLevel, direction}) => {
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

const summary: Part<unknown> = (markup, {description}, {direction}) =>
  description ? markup.html`<p slot="summary" itemprop="description">${bdi(markup, description, direction)}</p>` : undefined;

/** "أ وب وج": the words between the names are those of the language, and each name is isolated. */
function authors<T>(markup: Markup<T>, list: Author[], {language, direction}: Context): T[] {
  const parts = formatListToParts(
    list.map((author) => author.name),
    language,
  );
  const names = [...list];
  return parts.map(({type, value}) =>
    type === 'element' ? linked(markup, names.shift()!, direction, 'author') : markup.html`${value}`,
  );
}

/** A picture beside a name that says who it is: decoration. */
function portrait<T>({html}: Markup<T>, {image}: Author, size: number): T | undefined {
  const src = safeImageUrl(image);
  return src ? html`<img alt="" width="${size}" height="${size}" src="${src}" />` : undefined;
}

function date<T>({html}: Markup<T>, property: string, value: string, language: string): T | undefined {
  const moment = parseMoment(value);
  if (!moment) warn(`an article’s ${property}, "${value}", is not a date (ISO 8601); none is shown.`);
  if (!moment) return undefined;
  const text = formatMoment(moment, {language, format: 'datetime'});
  return html`<maqal-time datetime="${value}" format="datetime"
    ><time itemprop="${property}" datetime="${value}">${text}</time></maqal-time
  >`;
}

const byline: Part<unknown> = (markup, article, context) => {
  const {html} = markup;
  const {language, locale, direction} = context;
  const {author, datePublished, dateModified, commentCount} = article;
  const minutes = readMinutes(article.timeRequired) ?? estimateReadingTime(article.articleBody ?? '', language);
  const published = datePublished && date(markup, 'datePublished', datePublished, language);
  const modified =
    dateModified &&
    isUpdated(datePublished, dateModified, context.updatedAfter) &&
    date(markup, 'dateModified', dateModified, language);
  const badge = badgeOfArticle(article, language);
  const items = [
    badge && html`<li><strong lang="${locale}">${isolate(markup, badge.text, direction)}</strong></li>`,
    author?.length &&
      html`<li itemprop="author">
        ${author.map((person) => portrait(markup, person, 36) ?? '')}${authors(markup, author, context)}
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

/** What a lead picture takes of the window: the measure, or all of a narrow one. */
const SIZES = '(min-width: 45rem) 42.5rem, 100vw';

const media: Part<unknown> = (markup, {image}, {locale, direction}) => {
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
      sizes="${sizes ?? (srcset ? SIZES : nothing)}"
      srcset="${srcset ?? nothing}"
      src="${src}"
    />${figcaption}
  </figure>`;
};

const source: Part<unknown> = (markup, {sourceOrganization, correction = []}, {language, locale, direction}) => {
  const {html} = markup;
  const corrections = correction.map((item) => {
    const {text, datePublished}: Correction = typeof item === 'string' ? {text: item} : item;
    const corrected = datePublished && date(markup, 'datePublished', datePublished, language);
    return html`<aside slot="source" itemprop="correction">
      <strong lang="${locale}">${strings.correction()}</strong>
      ${bdi(markup, text, direction)}${corrected ? [' ', html`<small>${corrected}</small>`] : ''}
    </aside>`;
  });
  const line =
    sourceOrganization &&
    html`<p slot="source"><span lang="${locale}">${strings.source()}</span> ${linked(markup, sourceOrganization, direction)}</p>`;
  return line || corrections.length > 0 ? html`${corrections}${line ?? ''}` : undefined;
};

/** A box for each author of whom there is something to say. */
const footer: Part<unknown> = (markup, {author = []}, {direction, locale}) => {
  const {html} = markup;
  const described = author.filter(({description}) => description);
  const boxes = described.map(
    (person) =>
      html`<li>
        ${portrait(markup, person, 72) ?? ''}
        <p>
          <strong>${linked(markup, person, direction, 'author')}</strong
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

const PRINTERS: Record<PartName, Part<unknown>> = {sections, headline, summary, byline, media, source, tags, footer};

/** The markup of one part. One that cannot be made is left out, and takes no other with it. */
export function partMarkup<T>(name: PartName, markup: Markup<T>, article: NewsArticle, context: Context): T | undefined {
  try {
    return (PRINTERS[name] as Part<T>)(markup, article, context);
  } catch (error) {
    warn(`the ${name} of an article could not be made (${String(error)}); it is left out.`);
    return undefined;
  }
}
