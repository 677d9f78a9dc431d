// The front door: the seed article as a newspaper's page.
import {articleHtml, pageHtml, relatedHtml, shareHtml} from '../../dist/html.js';
import {fromJsonLd, fromPlainText} from '../../dist/sources.js';
import {json, page, text} from './frame.js';

const NETWORKS = ['whatsapp', 'facebook', 'x', 'telegram', 'linkedin', 'email', 'copy'];

/** The seed: a page's text, and what its CMS knows besides. */
async function seedArticle() {
  const sections = await json('seed/sections.json');
  const parsed = fromPlainText(await text('seed/article.txt'), {sections: sections.map(({name}) => name), locale: 'ar-SY'});
  const articleSection = parsed.articleSection.map((name) => sections.find((section) => section.name === name) ?? name);
  return {...parsed, ...(await json('seed/page.json')), articleSection};
}

export async function seedPage() {
  const article = await seedArticle();
  const {articles} = fromJsonLd(await json('seed/related.json'));
  const share = shareHtml({slot: 'byline', url: article.url, headline: article.headline, networks: NETWORKS});
  const body = `<div class="page">
<main>${articleHtml(article, {lang: 'ar-SY', afterByline: share})}</main>
<aside>${relatedHtml(articles.slice(0, 4), {layout: 'list', lang: 'ar-SY'})}</aside>
</div>
<div class="more" lang="ar-SY"><maqal-related heading="المزيد من الأخبار" src="related.ar.json" limit="4"></maqal-related></div>`;
  return pageHtml(article, page('ar', body));
}
