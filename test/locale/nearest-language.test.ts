import '../../src/maqal.js';
import {composedText, expect, fixture, html, settled, until, copiedBy} from '../helpers.js';
import type {NewsArticle} from '../../src/model/news-article.js';

const ARTICLE: NewsArticle = {
  headline: 'Nova',
  url: 'https://example.org/nova',
  datePublished: '2019-08-27',
  dateModified: '2019-08-28',
  sourceOrganization: {name: 'Ostra'},
  commentCount: 2,
  articleBody: '<p>Ostra</p><iframe src="https://example.com/frame"></iframe>',
};

/** The names and words that an element shows or says, those of its children with them. */
const wordsOf = (element: Element) => {
  const labels = [...element.querySelectorAll('[aria-label]'), ...(element.shadowRoot?.querySelectorAll('[aria-label]') ?? [])];
  return [composedText(element), element.textContent, ...labels.map((item) => item.getAttribute('aria-label'))].join('\n');
};

async function shows(element: Element, ...wanted: string[]): Promise<void> {
  await until(() => wanted.every((words) => wordsOf(element).includes(words)), `${wanted.join()} in ${wordsOf(element)}`);
}

describe('the words of the interface', () => {
  const before = document.documentElement.lang;
  beforeEach(() => (document.documentElement.lang = 'en'));
  afterEach(() => (document.documentElement.lang = before));

  it('are those of the nearest language, side by side on one page', async () => {
    const page = await fixture(
      html`<div>
        <maqal-share url="https://example.org/"></maqal-share>
        <div lang="ar"><maqal-share url="https://example.org/"></maqal-share></div>
        <div lang="fr-CA"><maqal-share url="https://example.org/"></maqal-share></div>
        <div lang="he"><maqal-to-top></maqal-to-top></div>
      </div>`,
    );
    const [english, arabic, french] = page.querySelectorAll('maqal-share');
    await shows(english!, 'Share', 'Copy link');
    await shows(arabic!, 'شارك', 'نسخ الرابط');
    await shows(french!, 'Partager', 'Copier le lien');
    await shows(page.querySelector('maqal-to-top')!, 'חזרה למעלה');
    for (const [element, language] of [
      [english, 'en'],
      [arabic, 'ar'],
      [french, 'fr'],
    ] as const)
      expect(element!.shadowRoot!.querySelector('[part="group"]')!.getAttribute('lang')).to.equal(language);
  });

  it('are those of an article’s own language in what is made of its data and of its body', async () => {
    const host = await fixture(html`<div><maqal-article lang="ar" .article=${ARTICLE}></maqal-article></div>`);
    const article = host.querySelector('maqal-article')!;
    await shows(article, 'آخر تحديث:', 'المصدر:', 'تعليقان', 'اعرض المحتوى من');
    expect(article.querySelector('[slot="source"] span')!.getAttribute('lang')).to.equal('ar');
  });

  it('follow a language that changes above them, and what is said later too', async () => {
    const host = await fixture(html`<div lang="ar"><maqal-share url="https://example.org/"></maqal-share></div>`);
    const element = host.querySelector('maqal-share')!;
    await shows(element, 'شارك');
    host.lang = 'tr';
    await shows(element, 'Paylaş', 'Bağlantıyı kopyala');
    await settled(document.body);
    await copiedBy(async () => {
      element.shadowRoot!.querySelector<HTMLElement>('[data-network="copy"]')!.click();
      const said = () => element.shadowRoot!.querySelector('[part="confirmation"]')!.textContent;
      await until(() => said() === 'Bağlantı kopyalandı', 'said in Turkish');
    });
  });
});
