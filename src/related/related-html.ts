import {cardHtml} from '../card/card-html.js';
import type {CardLayout} from '../card.js';
import {joinWithSpaces} from '../template/template.js';
import {directionOfLanguage} from '../text/direction.js';
import {clampHeadingLevel} from '../template/heading-level.js';
import {Printed, printer, printWith, type PrintOptions} from '../template/string-template.js';
import * as strings from '../locale/strings.js';
import {inLocale} from '../locale/in-locale.js';
import type {NewsArticle} from '../model/news-article.js';
import {isObject} from '../model/read-article.js';
import {digitsOf} from './digits.js';
import {headingTemplate} from './heading-template.js';
import {cardLayoutAt, type RelatedLayout} from './layout.js';

export interface RelatedHtmlOptions extends PrintOptions {
  /** Default: "مقالات ذات صلة". */
  heading?: string;
  /** 1 to 5; default 2. */
  headingLevel?: number;
  layout?: RelatedLayout;
  cardLayout?: CardLayout;
  /** Language of the list (BCP 47), for dates. Default: Arabic, and none is printed. */
  lang?: string;
}

const {html, nothing} = printer;

/** Prints a list of articles, in the order given, as `<maqal-related>` with its cards as children. */
export function relatedHtml(articles: NewsArticle[], options: RelatedHtmlOptions = {}): string {
  return printWith('relatedHtml', options, (known) => inLocale(known.lang ?? 'ar', () => print(articles, known).toString()));
}

function print(articles: NewsArticle[], options: RelatedHtmlOptions): Printed {
  const {layout = 'grid', cardLayout, lang, now} = options;
  const level = clampHeadingLevel(options.headingLevel ?? 2);
  const name = options.heading ?? strings.related();
  const title = headingTemplate(printer, name, {level, direction: directionOfLanguage(lang ?? 'ar')});
  const known = (Array.isArray(articles) ? articles : [articles]).filter((item) => isObject(item));
  const cards = known.map(
    (article, index) =>
      new Printed(
        cardHtml(article, {
          layout: cardLayoutAt(index, layout, cardLayout),
          headingLevel: level + 1,
          ...(lang && {lang}),
          ...(now !== undefined && {now}),
        }),
      ),
  );
  return html`<maqal-related
    layout="${layout}"
    data-digits="${(layout === 'headlines' && digitsOf(lang ?? 'ar')) || nothing}"
    heading="${options.heading ?? nothing}"
    heading-level="${level}"
    lang="${lang ?? nothing}"
    >${joinWithSpaces([title, ...cards])}</maqal-related
  >`;
}
