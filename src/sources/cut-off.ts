import type {ArticleList} from './article-list.js';

/** A feed that was read up to a limit: that is told instead of where it breaks off. */
export const cutOff = (list: ArticleList, maxSize: number): ArticleList => ({
  ...list,
  problems: [
    ...list.problems.filter(({code}) => code !== 'cut-off'),
    {code: 'cut-off', message: `the feed is larger than ${maxSize} bytes; the rest was not read.`},
  ],
});
