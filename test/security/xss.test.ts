import '../../src/maqal.js';
import type {MaqalArticle, NewsArticle} from '../../src/maqal.js';
import {articleHtml, cardHtml, pageHtml, relatedHtml, shareHtml} from '../../src/html.js';
import {loadSanitizer} from '../../src/sanitizer.js';
import {toJsonLd} from '../../src/article/json-ld.js';
import {allElements, expect, fixture, forEach, html, settled, until, warningsOf} from '../helpers.js';
import {ADDRESSES, MARKUP} from './vectors.js';

declare global {
  interface Window {
    hit(): void;
  }
}

let hits = 0;
before(() => (window.hit = () => hits++));
beforeEach(() => (hits = 0));

const VECTORS = [...MARKUP, ...ADDRESSES];
const URL_ATTRIBUTES = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'cite',
  'background',
  'from',
  'to',
  'values',
];
/** What no article and no card of ours ever holds. */
const FORBIDDEN =
  'script, style, link, meta, base, iframe, object, embed, applet, form, input, select, textarea, dialog, template, x, x-custom, marquee, frame, isindex, annotation, annotation-xml, maction, mglyph, malignmark';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Whether an address runs a script, as a browser reads it: without control characters and white space. What pictures and media load runs none. */
function runsScript(element: Element, name: string): boolean {
  const address = element.getAttribute(name)!.replace(/[\p{Cc}\p{Z}]/gu, '');
  const isMedia = element.matches('img, audio, video, source') && name !== 'href';
  return (
    /^(?:javascript|vbscript|feed|view-source|jar|filesystem):/i.test(address) || (/^(?:data|blob):/i.test(address) && !isMedia)
  );
}

/** Everything in a tree that could run: handlers, addresses, and elements that have no place there. */
function dangers(root: ParentNode, allowed = ''): string[] {
  const found: string[] = [];
  for (const element of allElements(root)) {
    if (element.matches(FORBIDDEN) && !(allowed && element.matches(allowed))) found.push(element.outerHTML);
    /* A formula is no place for another language, nor a link. */
    if (element.closest('math') && (element.namespaceURI !== MATHML || element.matches('[href], [*|href]')))
      found.push(element.outerHTML);
    for (const {name} of element.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc' || name === 'style') found.push(element.outerHTML);
      /* An address of our own element is data until a link is made of it. */
      if (URL_ATTRIBUTES.includes(name) && !element.localName.startsWith('maqal-') && runsScript(element, name))
        found.push(element.outerHTML);
    }
  }
  return found;
}

/** The same vector in every field of an article. */
const everywhere = (vector: string): NewsArticle => ({
  url: vector,
  headline: vector,
  alternativeHeadline: vector,
  description: vector,
  articleSection: [vector, {name: vector, url: vector}],
  keywords: [{name: vector, url: vector}],
  author: [{name: vector, url: vector, image: vector, jobTitle: vector, description: vector}],
  datePublished: vector,
  dateModified: vector,
  image: {url: vector, srcset: vector, sizes: vector, caption: vector, creditText: vector, alternateName: vector},
  articleBody: `<p>متن</p>${vector}`,
  correction: [vector],
  inLanguage: vector,
  timeRequired: vector,
  sourceOrganization: {name: vector, url: vector},
  isBasedOn: vector,
  genre: vector,
});

/** Printed markup, parsed as a page would parse it. */
function parse(markup: string): HTMLElement {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return page.documentElement;
}

describe(`${VECTORS.length} hostile strings`, () => {
  it('run nothing in an article, wherever they stand in its data', async () => {
    await warningsOf(async () => {
      await forEach(VECTORS, async (vector) => {
        const element = await fixture<MaqalArticle>(html`<maqal-article toc .article=${everywhere(vector)}></maqal-article>`);
        await until(() => element.querySelector(':scope > :not([slot])'), `the body of ${vector}`);
        await settled(element);
        expect(dangers(element.parentElement!), vector).to.deep.equal([]);
        element.parentElement!.remove();
      });
    });
    expect(hits).to.equal(0);
  }).timeout(150_000);

  it('run nothing in a card or a list, as data and as attributes', async () => {
    await warningsOf(async () => {
      await forEach(VECTORS, async (vector) => {
        const host = await fixture<HTMLElement>(
          html`<div>
            <maqal-card .article=${everywhere(vector)} .layout=${vector as 'hero'} .kind=${vector as 'live'}></maqal-card>
            <maqal-card
              href=${vector}
              headline=${vector}
              summary=${vector}
              section=${vector}
              section-href=${vector}
              author=${vector}
              published=${vector}
              image=${vector}
              image-alt=${vector}
              image-srcset=${vector}
              image-sizes=${vector}
              label=${vector}
              sponsor=${vector}
              duration=${vector}
            ></maqal-card>
            <maqal-related heading=${vector} .articles=${[everywhere(vector)]} allow-repeats></maqal-related>
            <maqal-time datetime=${vector} time-zone=${vector}></maqal-time>
          </div>`,
        );
        expect(dangers(host), vector).to.deep.equal([]);
        host.parentElement!.remove();
      });
    });
    expect(hits).to.equal(0);
  }).timeout(150_000);

  it('run nothing in an article given by attributes, or shared', async () => {
    await warningsOf(async () => {
      await forEach(VECTORS, async (vector) => {
        const host = await fixture<HTMLElement>(
          html`<div>
            <maqal-article
              href=${vector}
              headline=${vector}
              summary=${vector}
              published=${vector}
              author=${vector}
              source=${vector}
            ></maqal-article>
            <maqal-share
              url=${vector}
              headline=${vector}
              text=${vector}
              via=${vector}
              hashtags=${vector}
              campaign=${vector}
              short-url=${vector}
            ></maqal-share>
          </div>`,
        );
        expect(dangers(host), vector).to.deep.equal([]);
        host.parentElement!.remove();
      });
    });
    expect(hits).to.equal(0);
  }).timeout(150_000);

  it('run nothing in what a server prints, without a sanitiser too', () => {
    for (const vector of VECTORS) {
      const article = everywhere(vector);
      const printed = [
        articleHtml(article, {attributes: {[vector]: vector, onclick: 'hit()', title: vector}}),
        cardHtml(article, {label: vector, sponsor: vector, duration: vector, further: [article]}),
        relatedHtml([article], {heading: vector}),
        shareHtml({url: vector, headline: vector, text: vector, via: vector, hashtags: [vector], campaign: vector}),
      ].join('');
      expect(dangers(parse(printed), 'meta, style:empty'), vector).to.deep.equal([]);
      expect(
        dangers(parse(pageHtml(article, {body: printed, lang: vector})), 'meta, link, script[type="application/ld+json"]'),
        vector,
      ).to.deep.equal([]);
    }
  });

  it('run nothing in what is printed by our sanitiser, parsed once more, in a formula and beside a late picture', async () => {
    const sanitize = await loadSanitizer(window);
    await warningsOf(() => {
      for (const vector of VECTORS) {
        for (const body of [
          `<p>${vector}</p>`,
          `<math><mtext>${vector}</mtext><mi href="${vector}">x</mi></math>`,
          `<math><annotation-xml encoding="text/html">${vector}</annotation-xml></math>`,
          `<noscript>${vector}<img src="/x"></noscript>`,
          `<img data-src='${vector}'><iframe data-src='${vector}'></iframe>`,
          `<form><p>${vector}</p></form><h2><button>${vector}</button></h2>`,
        ]) {
          const article = {headline: '', articleBody: body};
          for (const printed of [articleHtml(article, {sanitize}), articleHtml(article)])
            expect(dangers(parse(printed)), body).to.deep.equal([]);
        }
      }
    });
    expect(hits).to.equal(0);
  }).timeout(60_000);

  it('end no script of structured data', () => {
    for (const vector of VECTORS) {
      const json = toJsonLd(everywhere(vector));
      expect(json).not.to.contain('<');
      expect(JSON.parse(json).headline).to.equal(vector);
    }
  });
});
