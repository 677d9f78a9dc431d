import {joinWithSpaces} from '../template/template.js';
import {directionOfLanguage} from '../text/direction.js';
import {printer, printWith, type Printed, type PrintOptions} from '../template/string-template.js';
import {safeUrl} from '../text/safe-url.js';
import {warn} from '../platform/warn.js';
import {isUpdated} from '../locale/date-time.js';
import {inLocale} from '../locale/in-locale.js';
import type {NewsArticle} from '../model/news-article.js';
import {foreignLanguage, inItsLanguage} from './article-language.js';
import {accessOf, badgeOf, breakingEnd, durationOf, kindOf, type Access, type Kind} from '../locale/badge.js';
import type {CardLayout} from './card.js';
import {PARTS} from './card-template.js';
import {teaserOf, teaserWith, type CardContext} from './teaser.js';

export interface CardHtmlOptions extends PrintOptions {
  layout?: CardLayout;
  /** 2 to 6; default 3. */
  headingLevel?: number;
  /** Language of the page (BCP 47), for dates and direction. Default: Arabic. */
  lang?: string;
  /** The page's lead picture: loaded at once. */
  priority?: boolean;
  /** Default: that of the article's `genre`, else `article`. */
  kind?: Kind;
  access?: Access;
  sponsor?: string;
  /** A label of the newsroom's own, for the badge. */
  label?: string;
  /** Length of a video or audio: ISO 8601 or seconds. */
  duration?: string;
  /** Minutes after which a change is told ("updated"); default 15. */
  updatedAfter?: number;
  /** Articles whose headlines are listed under a lead card. */
  further?: NewsArticle[];
}

const {html, nothing} = printer;

/** Prints one article as `<maqal-card>` with all its content among the children: nothing is left for the browser to render. */
export function cardHtml(input: NewsArticle, options: CardHtmlOptions = {}): string {
  return printWith('cardHtml', options, (known) =>
    inLocale(known.lang ?? 'ar', (locale) => print(input, known, locale).toString()),
  );
}

function print(input: NewsArticle, options: CardHtmlOptions, locale: string): Printed {
  const article = teaserOf(input);
  if (!article) warn('cardHtml: the article has neither headline nor body; an empty card is printed.');
  const {layout, priority = false, lang = 'ar', now, headingLevel = 3} = options;
  const said = article?.said;
  const kind = kindOf(options.kind, said, now);
  const {published, modified} = article ?? {};
  const teaser = teaserWith({headingLevel, priority}, article, lang);
  teaser.showsPortrait = kind === 'opinion';
  teaser.badge = badgeOf({
    kind,
    access: accessOf(options.access, said),
    sponsor: options.sponsor ?? said?.sponsor,
    label: options.label,
    duration: options.duration ?? durationOf(said),
    hasEnded: kind === 'breaking' && breakingEnd(modified ?? published) <= (now ?? Date.now()),
    isModified: isUpdated(published, modified, options.updatedAfter),
    language: lang,
  });
  const context: CardContext = {
    source: 'cardHtml',
    language: lang,
    locale,
    direction: directionOfLanguage(lang),
    now,
  };
  return html`<maqal-card
    href="${safeUrl(article?.href) ?? nothing}"
    layout="${layout ?? nothing}"
    kind="${kind === 'article' ? nothing : kind}"
    priority="${priority ? '' : nothing}"
    published="${kind === 'breaking' ? (modified ?? published ?? nothing) : nothing}"
    >${joinWithSpaces([...PRINTED_PARTS.map((part) => part(printer, teaser, context)), furtherHeadlines(options.further, context)])}</maqal-card
  >`;
}

/** What stands in the slot of its name; the badge is in the headline. */
const PRINTED_PARTS = [PARTS.media, PARTS.section, PARTS.headline, PARTS.summary, PARTS.meta];

function furtherHeadlines(articles: NewsArticle[] | undefined, context: CardContext): Printed | undefined {
  const items = articles?.map(teaserOf).filter((item) => item?.headline && safeUrl(item.href));
  if (!items?.length) return undefined;
  return html`<ul role="list">
    ${joinWithSpaces(items.map((item) => html`<li><a href="${safeUrl(item!.href)}">${inItsLanguage(printer, item!.headline!, foreignLanguage(item!.inLanguage ?? '', context.language), context.direction)}</a></li>`))}
  </ul>`;
}
