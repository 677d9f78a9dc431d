const DEFINITE_ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
/** Letters that must remain after a conjunction. */
const MIN_AFTER_CONJUNCTION = 3;
/** Letters that must remain after a definite article. */
const MIN_AFTER_ARTICLE = 2;
/**
 * Suffixes of adjectives and feminine nouns, with the letters that must remain. They are stripped first: "الفلسطينية" becomes "فلسطين", which
 * then loses the same suffix as the country's name.
 */
const ATTRIBUTE_SUFFIXES = new Map([
  ['ها', 2],
  ['يه', 2],
  ['يا', 2],
  ['ه', 2],
  ['ي', 2],
  ['ا', 3],
]);
/** Suffixes of dual and plural, with the letters that must remain. */
const NUMBER_SUFFIXES = new Map([
  ['ات', 2],
  ['ون', 2],
  ['ين', 3],
  ['ان', 3],
]);

/**
 * Strips conjunction, definite article and suffixes from a normalised Arabic word, after light10 of Larkey, Ballesteros and Connell ("Improving
 * Stemming for Arabic Information Retrieval", SIGIR 2002). Unlike light10 it gives one stem to a country and its adjective (فلسطين, الفلسطينية), and
 * to a word with and without the article (وزير, الوزير): it strips anything that looks like a conjunction or an article, also twice ("المانيا" and
 * "الالمانية"), and strips suffixes in an order that ends at the same letters. Other words come back unchanged.
 */
export function stem(word: string): string {
  if (!/^\p{Script=Arabic}+$/u.test(word)) return word;
  let rest = stripArticle(stripConjunction(word));
  rest = stripArticle(stripConjunction(rest));
  for (const suffixes of [ATTRIBUTE_SUFFIXES, NUMBER_SUFFIXES, ATTRIBUTE_SUFFIXES, NUMBER_SUFFIXES])
    rest = stripSuffix(rest, suffixes);
  return rest;
}

const stripConjunction = (word: string): string =>
  word.startsWith('و') && word.length > MIN_AFTER_CONJUNCTION ? word.slice(1) : word;

function stripArticle(word: string): string {
  const article = DEFINITE_ARTICLES.find((item) => word.startsWith(item) && word.length - item.length >= MIN_AFTER_ARTICLE);
  return article ? word.slice(article.length) : word;
}

function stripSuffix(word: string, suffixes: ReadonlyMap<string, number>): string {
  for (const [suffix, minLetters] of suffixes)
    if (word.endsWith(suffix) && word.length - suffix.length >= minLetters) return word.slice(0, -suffix.length);
  return word;
}
