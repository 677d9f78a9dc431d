// An article with every block that a CMS prints: in Arabic printed by a server, in English given as data.
import {articleHtml, pageHtml} from '../../dist/html.js';
import {loadSanitizer} from '../../dist/sanitizer.js';
import {json, page, text} from './frame.js';

export async function fullPage() {
  const article = {...(await json('full/article.ar.json')), articleBody: await text('full/body.ar.html')};
  const attributes = {toc: '', progress: '', 'text-size-control': ''};
  const body = articleHtml(article, {lang: 'ar-SY', attributes, sanitize: await loadSanitizer()});
  return pageHtml(article, page('ar', `<div class="page"><main>${body}</main></div>`));
}

export async function fullDataPage() {
  const article = await json('full/article.en.json');
  const body = '<div class="page"><main><maqal-article toc progress text-size-control></maqal-article></main></div>';
  return pageHtml(article, page('en', body, {modules: ['full.js']}));
}

export async function fullData() {
  return JSON.stringify({...(await json('full/article.en.json')), articleBody: await text('full/body.en.html')});
}
