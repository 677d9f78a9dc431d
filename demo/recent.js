// Dates of the demo are relative to the day it is built: cards that are years old look like none that a site shows.

const HOUR = 3_600_000;

/** An ISO 8601 moment so many hours before now, by a clock of UTC+3. */
export function hoursAgo(hours) {
  return `${new Date(Date.now() - hours * HOUR + 3 * HOUR).toISOString().slice(0, 19)}+03:00`;
}

/** Articles that keep the time between them, the latest of them some hours old. */
export function recent(articles, hours = 2) {
  const dates = articles.flatMap(({datePublished, dateModified}) => [datePublished, dateModified]);
  const latest = Math.max(...dates.filter(Boolean).map((date) => Date.parse(date)));
  const moved = (date) => hoursAgo(hours + (latest - Date.parse(date)) / HOUR);
  return articles.map((article) => ({
    ...article,
    ...(article.datePublished && {datePublished: moved(article.datePublished)}),
    ...(article.dateModified && {dateModified: moved(article.dateModified)}),
  }));
}
