// The same story in each language of the interface, as its own press would print it.
import {articleHtml, pageHtml, relatedHtml, shareHtml} from '../../dist/html.js';
import {hoursAgo} from '../recent.js';
import {json, page} from './frame.js';

const stories = await json('languages/articles.json');
const PICTURES = ['field', 'diplomacy', 'humanitarian'];
const file = (lang) => `language.${lang}.html`;

/** Names of files and functions that print them. */
export const languagePages = Object.fromEntries(Object.keys(stories).map((lang) => [file(lang), () => languagePage(lang)]));

function languagePage(lang) {
  const {paper, article, related} = stories[lang];
  const {caption, ...text} = article;
  const url = `https://example.org/${lang}/idlib`;
  const story = {
    ...text,
    url,
    inLanguage: lang,
    datePublished: hoursAgo(14),
    dateModified: hoursAgo(2),
    commentCount: 11,
    image: {url: 'images/syria.svg', width: 1600, height: 900, alternateName: caption, caption, creditText: 'AFP'},
  };
  const cards = related.map((headline, index) => ({
    headline,
    url: `/${lang}/${index}`,
    description: text.description,
    articleSection: text.articleSection,
    author: text.author,
    datePublished: hoursAgo(3 + 30 * index),
    commentCount: index + 1,
    timeRequired: `PT${index + 2}M`,
    image: {url: `images/${PICTURES[index]}.svg`, width: 1600, height: 900},
  }));
  const share = shareHtml({slot: 'byline', url, headline: story.headline, lang});
  const body = `<div class="page">
<main>${articleHtml(story, {lang, afterByline: share, attributes: {toc: ''}})}</main>
<aside>${relatedHtml(cards, {lang, layout: 'list'})}</aside>
</div>`;
  const others = Object.fromEntries(Object.entries(stories).map(([code, {name}]) => [file(code), {name, lang: code}]));
  return pageHtml(story, page(lang, body, {paper, links: others}));
}
