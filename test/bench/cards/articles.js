const WORDS =
  'مباحثات روسية تركية بشأن التطورات في إدلب أجرى الجانبان التركي والروسي آخر منطقة خفض التصعيد وذلك أعقاب هجوم لقوات المعارضة ردا على تقدم قوات النظام شمالي حماة'.split(
    ' ',
  );
const IMAGE =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9" fill="#888"/></svg>',
  );

/** The same articles in every run: a Park–Miller generator with a fixed seed. */
export function makeArticles(count) {
  let state = 1;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const words = (number) => Array.from({length: number}, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  return Array.from({length: count}, (_, id) => ({
    id,
    url: `/a/${id}`,
    headline: words(8),
    summary: words(22),
    section: words(2),
    author: words(2),
    datetime: '2019-08-27T18:30:00Z',
    date: '27 أغسطس 2019',
    comments: id % 17,
    image: IMAGE,
  }));
}

/** The same as a `NewsArticle`. */
export const asNewsArticle = (item) => ({
  url: item.url,
  headline: item.headline,
  description: item.summary,
  articleSection: [item.section],
  author: [{name: item.author}],
  datePublished: item.datetime,
  commentCount: item.comments,
  image: {url: item.image, width: 16, height: 9},
});
