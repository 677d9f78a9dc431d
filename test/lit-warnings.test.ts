import '../src/maqal.js';
import {EXAMPLES} from './examples.js';
import {expect, fixture, html, settled, until} from './helpers.js';
import {ARTICLE} from './card/articles.js';

/** What Lit's development build tells every developer in the console once. */
declare global {
  var litIssuedWarnings: Set<string> | undefined;
}

it('Lit has nothing to warn developers of but that it is its development build', async () => {
  const host = await fixture<HTMLElement>(
    html`<div>
      <maqal-article
        toc
        progress
        text-size-control
        .article=${{...ARTICLE, articleBody: '<h2>أ</h2><p>نص</p><h2>ب</h2><p>نص</p>'}}
      ></maqal-article>
      <maqal-card .article=${ARTICLE}></maqal-card>
      <maqal-card
        ><h3 slot="headline"><a href="/1">عنوان</a></h3></maqal-card
      >
      <maqal-related .articles=${[ARTICLE]}></maqal-related>
      <maqal-share networks="whatsapp linkedin copy native" url="https://example.org/1"></maqal-share>
      <maqal-share layout="menu"></maqal-share>
      <div style="inline-size: 120px"><maqal-share></maqal-share></div>
      <maqal-time datetime="2019-08-27T10:00:00Z" format="relative"></maqal-time>
      <maqal-to-top progress></maqal-to-top>
      ${Object.values(EXAMPLES)}
    </div>`,
  );
  await until(() => host.querySelector('maqal-article > h2'), 'the body');
  await settled(host);
  expect([...(globalThis.litIssuedWarnings ?? [])].filter((text) => /maqal|Overriding/.test(text))).to.deep.equal([]);
});
