import {isObject, type Loose} from '../model/read-article.js';
import type {Label, NewsArticle} from '../model/news-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {resolveUrl, collect, notReadableAs, type ArticleList, type SourceOptions} from './article-list.js';

export interface MoreLikeThisOptions {
  /** How many articles to ask for; default 10. */
  limit?: number;
}

/** Letters of the body that are sent. They show what an article is about, and more would only make the query longer. */
const MAX_BODY_LETTERS = 2000;
/** Ranks a recent article above an older one that is as similar; the weight halves in a month. */
const FRESHNESS_FUNCTION = {gauss: {datePublished: {scale: '30d', decay: 0.5}}, weight: 0.2};

/**
 * Writes the query for articles like one, for `_search` of Elasticsearch 7 or later, or of OpenSearch. The index must have schema.org's fields
 * as in `NewsArticle`: `headline`, `description`, `articleBody` and `keywords` (strings) mapped as `text` with the `arabic` analyzer (which drops marks and
 * affixes), `datePublished` as `date`, `url` as `keyword`.
 */
export function moreLikeThis(article: NewsArticle, options: MoreLikeThisOptions = {}): object {
  const {limit = 10} = options;
  const text = [
    article.headline,
    article.description,
    joinNames(article.keywords),
    textOfHtml(article.articleBody ?? '').slice(0, MAX_BODY_LETTERS),
  ];
  return {
    size: limit,
    _source: {excludes: ['articleBody']},
    query: {
      function_score: {
        query: {
          bool: {
            must: {
              more_like_this: {
                fields: ['headline', 'description', 'articleBody', 'keywords'],
                like: text.filter(Boolean).join('\n'),
                min_term_freq: 1,
                min_doc_freq: 2,
                max_query_terms: 40,
                minimum_should_match: '15%',
              },
            },
            ...(article.url !== undefined && {must_not: {term: {url: article.url}}}),
          },
        },
        functions: [{weight: 1}, FRESHNESS_FUNCTION],
        score_mode: 'sum',
        boost_mode: 'multiply',
      },
    },
  };
}

const joinNames = (labels: (string | Label)[] | undefined): string | undefined =>
  labels?.map((label) => (typeof label === 'string' ? label : label.name)).join(' ');

/** Reads the answer of `_search` of Elasticsearch or OpenSearch: hits whose `_source` is a `NewsArticle`, the best first. */
export function fromElasticsearch(input: unknown, options: SourceOptions = {}): ArticleList {
  const answer: Loose = isObject(input) ? input : {};
  if (!isObject(answer.hits) || !Array.isArray(answer.hits.hits)) return notReadableAs('answer of a search');
  const list = collect(answer.hits.hits, (hit) => {
    const source = isObject(hit) && isObject(hit._source) ? hit._source : {};
    return {...source, url: resolveUrl(source.url, options.url)};
  });
  if (answer.timed_out === true)
    list.problems.push({code: 'cut-off', message: 'the search ran out of time; what it had found was shown.'});
  return list;
}
