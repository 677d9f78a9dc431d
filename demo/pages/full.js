// An article with every block that a CMS prints: in Arabic printed by a server, in English given as data.
import {articleHtml, pageHtml} from '../../dist/html.js';
import {loadSanitizer} from '../../dist/sanitizer.js';
import {recent} from '../recent.js';
import {json, page, text} from './frame.js';

const article = async (lang) => recent([await json(`full/article.${lang}.json`)])[0];

export async function fullPage() {
  const story = {...(await article('ar')), articleBody: await text('full/body.ar.html')};
  const attributes = {toc: '', progress: '', 'text-size-control': ''};
  const body = articleHtml(story, {lang: 'ar-SY', attributes, sanitize: await loadSanitizer()});
  return pageHtml(story, page('ar', `<div class="page"><main>${body}</main></div>`));
}

export async function fullDataPage() {
  const body = '<div class="page"><main><maqal-article toc progress text-size-control></maqal-article></main></div>';
  return pageHtml(await article('en'), page('en', body, {modules: ['full.js']}));
}

export async function fullData() {
  return JSON.stringify({...(await article('en')), articleBody: await text('full/body.en.html')});
}
