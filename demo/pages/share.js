// Every network and layout of the share buttons, a way back to the top that counts the article, and passages that can be shared.
import {pageHtml, shareHtml} from '../../dist/html.js';
import {json, page} from './frame.js';

const NETWORKS =
  'whatsapp facebook x telegram messenger snapchat threads viber linkedin email pinterest bluesky mastodon reddit line vk tumblr flipboard instapaper hacker-news sms copy print qr native';

const WORDS = {
  ar: {
    title: 'المشاركة',
    row: 'صف واحد، وما لا يتّسع له وراء زر',
    icons: 'أيقونات',
    labels: 'كلمات',
    column: 'عمود',
    menu: 'قائمة',
    own: 'نصّ من المقال يُحدَّد فيُشارَك',
  },
  en: {
    title: 'Sharing',
    row: 'One row, and a button for what it has no room for',
    icons: 'Icons',
    labels: 'Labels',
    column: 'A column',
    menu: 'A menu',
    own: 'Text of the article that is selected and shared',
  },
};

export async function sharePage(lang) {
  const words = WORDS[lang];
  const {article} = (await json('languages/articles.json'))[lang];
  const shared = {
    url: 'https://example.org/syria/مباحثات-إدلب',
    headline: article.headline,
    image: 'https://example.org/picture.jpg',
  };
  const share = (attributes) =>
    `<maqal-share url="${shared.url}" headline="${shared.headline}" image="${shared.image}" ${attributes}></maqal-share>`;
  const print = (options) => shareHtml({...shared, lang, ...options});
  const section = (title, content) => `<section><h2>${title}</h2>${content}</section>`;
  const body = `<main class="cards" id="story"><h1>${words.title}</h1>
${section(words.row, print({networks: NETWORKS.split(' ')}))}
${section(words.icons, print({appearance: 'icon', networks: NETWORKS.split(' ')}))}
${section(words.labels, print({appearance: 'label'}))}
${section(words.column, print({layout: 'column', networks: ['whatsapp', 'facebook', 'x', 'telegram', 'qr', 'copy']}))}
${section(words.menu, share('layout="menu"'))}
${section(
  words.own,
  `<article class="passage">${article.articleBody}${share('selection cite networks="whatsapp copy"')}</article>`,
)}
${share('layout="sticky" appearance="icon" networks="whatsapp facebook x telegram copy"')}
</main>`;
  return pageHtml({headline: words.title}, page(lang, body));
}
