// One moment as twelve newsrooms write it.
import {pageHtml} from '../../dist/html.js';
import {page} from './frame.js';

const MOMENT = '2019-08-27T21:30:00+03:00';
const ROWS = [
  {lang: 'ar'},
  {lang: 'ar', region: 'levant'},
  {lang: 'ar', region: 'egypt'},
  {lang: 'ar', region: 'gulf'},
  {lang: 'ar', region: 'maghreb'},
  {lang: 'ar', months: 'dual'},
  {lang: 'ar-SY', months: 'dual', calendar: 'both'},
  {lang: 'ar-SA', calendar: 'islamic-umalqura'},
  {lang: 'ar-DZ'},
  {lang: 'fa'},
  {lang: 'ps'},
  {lang: 'ckb'},
  {lang: 'ur'},
  {lang: 'he'},
  {lang: 'tr'},
  {lang: 'fr'},
  {lang: 'en-GB'},
];
const FORMATS = ['date', 'datetime', 'time', 'relative'];

const attributes = (options) =>
  Object.entries(options)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

export function timesPage() {
  const cell = (options, format) =>
    `<td><maqal-time ${attributes(options)} format="${format}" datetime="${MOMENT}"><time datetime="${MOMENT}">27 أغسطس 2019</time></maqal-time></td>`;
  const rows = ROWS.map(
    (options) =>
      `<tr><th scope="row"><code dir="ltr">${Object.values(options).join(' · ')}</code></th>${FORMATS.map((format) => cell(options, format)).join('')}</tr>`,
  );
  const head = FORMATS.map((format) => `<th scope="col"><code>${format}</code></th>`).join('');
  const body = `<main class="cards"><h1>التواريخ</h1><div class="wide" tabindex="0" role="region" aria-label="التواريخ"><table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div></main>`;
  return pageHtml({headline: 'التواريخ'}, page('ar', body));
}
