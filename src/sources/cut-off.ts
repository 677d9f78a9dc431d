import type {ArticleList} from './article-list.js';

/** Marks the list of a feed that was read up to a limit. The limit replaces the problem that the feed breaks off. */
export const markCutOff = (list: ArticleList, maxSize: number): ArticleList => ({
  ...list,
  problems: [
    ...list.problems.filter(({code}) => code !== 'cut-off'),
    {code: 'cut-off', message: `the feed is larger than ${maxSize} bytes; the rest was not read.`},
  ],
});
