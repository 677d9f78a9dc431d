import {fromPlainText} from '../../src/sources/from-plain-text.js';
import {expect} from '../helpers.js';
import {AGENCIES} from './plain-text-samples/agencies.js';
import {BYLINES} from './plain-text-samples/bylines.js';
import {FIRST_TEXTS} from './plain-text-samples/first-texts.js';
import {HEADLINES} from './plain-text-samples/headlines.js';
import {LANGUAGES} from './plain-text-samples/languages.js';
import {PAGES} from './plain-text-samples/pages.js';
import {fill} from './plain-text-samples/sample.js';
import {SECTIONS, seedText} from './seed.js';

interface Block {
  kind: string;
  text: string | null;
}

/** Blocks of a body, as a browser reads them. */
function blocksOf(html: string): Block[] {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map(({localName, textContent}) => ({
    kind: localName === 'p' ? 'paragraph' : 'heading',
    text: textContent,
  }));
}

describe('the seed article, read from its page’s text', () => {
  let text = '';
  before(async () => {
    text = await seedText();
  });

  it('has its headline, sections, source and language', () => {
    const article = fromPlainText(text, {sections: SECTIONS});
    expect(article.headline).to.equal('مباحثات روسية تركية بشأن التطورات في إدلب');
    expect(article.articleSection).to.deep.equal(SECTIONS);
    expect(article.sourceOrganization).to.deep.equal({name: 'وكالات'});
    expect(article.inLanguage).to.equal('ar');
  });

  it('has 11 blocks, of which two are subheads, word for word', () => {
    const blocks = blocksOf(fromPlainText(text, {sections: SECTIONS}).articleBody!);
    expect(blocks).to.have.length(11);
    expect(blocks.filter(({kind}) => kind === 'heading').map((block) => block.text)).to.deep.equal([
      'مباحثات لوزيري الدفاع',
      'أردوغان يُحذّر',
    ]);
    for (const block of blocks) expect(text).to.contain(block.text!);
  });

  it('accounts for every line that is not in it', () => {
    const {report, articleBody} = fromPlainText(text, {sections: SECTIONS});
    expect(report).to.deep.equal({furniture: ['مقالات ذات صلة', 'زر الذهاب إلى الأعلى'], unparsed: ['1452019 3'], problems: []});
    expect(articleBody).not.to.contain('1452019');
  });

  it('keeps its section line as one where the sections are not known', () => {
    expect(fromPlainText(text).articleSection).to.deep.equal(['الشأن السوريسلايد رئيسي']);
    expect(fromPlainText(text, {sections: ['رياضة']}).articleSection).to.deep.equal(['الشأن السوريسلايد رئيسي']);
    expect(fromPlainText(text).headline).to.equal('مباحثات روسية تركية بشأن التطورات في إدلب');
  });

  it('reads the same with a byte-order mark and the line ends of Windows', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(fromPlainText(windows, {sections: SECTIONS})).to.deep.equal(fromPlainText(text, {sections: SECTIONS}));
  });
});

describe('a text', () => {
  it('without a section line, a source or subheads is a headline and paragraphs', () => {
    const article = fromPlainText('اتفاق جديد في جنيف\n\nوقّع الطرفان اتفاقًا جديدًا اليوم.\n\nولم تُعلن التفاصيل.');
    expect(article.articleSection).to.equal(undefined);
    expect(article.sourceOrganization).to.equal(undefined);
    expect(article.headline).to.equal('اتفاق جديد في جنيف');
    expect(blocksOf(article.articleBody!).map(({kind}) => kind)).to.deep.equal(['paragraph', 'paragraph']);
  });

  it('that is empty, blank or not even text is an empty headline and one problem', () => {
    for (const input of ['', ' \r\n\n ', '123', undefined as unknown as string, {} as unknown as string]) {
      const article = fromPlainText(input);
      expect(article.headline).to.equal('');
      expect(article.report.problems.map(({code}) => code)).to.deep.equal(['empty']);
    }
  });

  it('in English is read as English', () => {
    const article = fromPlainText(
      'Talks on Idlib resume\n\nBy: Layla Mansour\n\nThe two sides met again on Tuesday.\n\nSource: (Agencies)',
    );
    expect(article).to.include({inLanguage: 'en', headline: 'Talks on Idlib resume'});
    expect(article.author).to.deep.equal([{name: 'Layla Mansour'}]);
    expect(article.sourceOrganization).to.deep.equal({name: 'Agencies'});
  });

  it('cannot smuggle markup in', () => {
    const {articleBody, headline} = fromPlainText(
      'عنوان <b>قصير</b>\n\n<img src=x onerror=alert(1)> نص الفقرة الأولى من هذا الخبر الطويل.',
    );
    expect(headline).to.equal('عنوان <b>قصير</b>');
    expect(articleBody).to.equal('<p>&lt;img src=x onerror=alert(1)&gt; نص الفقرة الأولى من هذا الخبر الطويل.</p>');
  });

  it('without blank lines is read line by line; a verse keeps its lines, a wrapped mail does not', () => {
    expect(blocksOf(fromPlainText('عنوان الخبر هنا\nالفقرة الأولى من الخبر.\nالفقرة الثانية منه.').articleBody!)).to.have.length(
      2,
    );
    expect(fromPlainText('قصيدة اليوم\n\nيا ليل الصب متى غده،\nأقيام الساعة موعده.').articleBody).to.contain('<br>');
  });

  it('says the direction of a paragraph in another script', () => {
    expect(
      fromPlainText(
        'عنوان الخبر\n\nThis paragraph quotes the statement in English.\n\nثم قال الوزير إنّ المباحثات مستمرة في جنيف منذ أيام.',
      ).articleBody,
    ).to.contain('<p dir="ltr">');
  });

  for (const [line, source] of [
    ['المصدر: (وكالات)', 'وكالات'],
    ['المصدر : وكالات.', 'وكالات'],
    ['SOURCE: « Agencies »', 'Agencies'],
    ['المصدر: (وكالات', '(وكالات'],
    ['المصدر:', undefined],
    ['المصدر: ()', undefined],
    ['قال المصدر: نعم', undefined],
  ] as const)
    it(`with the line ${line} is of ${source}`, () =>
      expect(fromPlainText(`عنوان الخبر\n\nنص الخبر.\n\n${line}`).sourceOrganization?.name).to.equal(source));
});

/** Words of a text, without marks between them. */
const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{M}]+/gu));
/** A label says what a field holds, and is not in it. */
const LABELS = wordsOf(
  'نوشته ماخذ رپورٹ מאת Kaynaklar Source بقلم كتب كتبت كتبه كتابة إعداد تقرير حاورته حاورها المصدر نقلاً عن مراسل نویسنده منبع سەرچاوە نووسینی الوسوم علامات تحریر מקור By Yazan Kaynak Haber Par Tags Etiketler Mots clés برچسب ها',
);

describe('a text as it was copied from a page', () => {
  for (const sample of [...FIRST_TEXTS, ...HEADLINES, ...BYLINES, ...PAGES, ...LANGUAGES, ...AGENCIES]) {
    const {is, language = 'ar', inBody = [], notBody = []} = sample;
    const text = fill(sample.text, language);

    it(`with ${is} is read as it was meant`, () => {
      const article = fromPlainText(text);
      const {body} = new DOMParser().parseFromString(article.articleBody!, 'text/html');
      const count = (selector: string) => body.querySelectorAll(selector).length;
      const read: Record<string, unknown> = {
        headline: article.headline,
        author: article.author?.[0]?.name ?? null,
        source: article.sourceOrganization?.name ?? null,
        sections: article.articleSection ?? [],
        published: article.datePublished,
        heads: [...body.querySelectorAll('h2')].map(({textContent}) => textContent),
      };
      expect(article.inLanguage).to.equal(language);
      for (const [field, value] of Object.entries(sample)) if (field in read) expect(read[field], field).to.deep.equal(value);
      if (sample.lists) expect({ul: count('ul li'), ol: count('ol li')}).to.deep.equal({ul: 0, ol: 0, ...sample.lists});
      if (sample.shortHeadline) expect(article.headline.length).to.be.within(1, 200);
      for (const part of inBody) expect(body.textContent).to.contain(fill(part, language));
      for (const part of notBody) expect(body.textContent).not.to.contain(part);
    });

    it(`with ${is} loses no word`, () => {
      const kept = wordsOf(JSON.stringify(fromPlainText(text)));
      expect([...wordsOf(text)].filter((word) => !kept.has(word) && !LABELS.has(word))).to.deep.equal([]);
    });
  }

  it('of one paragraph alone has its beginning for a headline, says so, and keeps the paragraph whole', () => {
    const text = 'كلمة وأخرى ثم ثالثة '.repeat(30).trim();
    const {headline, articleBody, report} = fromPlainText(text);
    expect(headline.length).to.be.below(200);
    expect(articleBody).to.contain(text);
    expect(report.problems.map(({code}) => code)).to.deep.equal(['cut-off']);
  });
});
