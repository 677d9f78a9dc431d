// The reference: every attribute has a knob, and what it says becomes the preview and the markup.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {serve} from '../../demo/serve.js';
import {tabs} from '../browsers/tab.js';
import {open, skip, start} from './browser.js';

const {modules} = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);

let site;
let demo;
before(async () => {
  site = await serve({port: 0, host: '127.0.0.1'});
  if (!skip) demo = await start();
});
after(async () => {
  site.server.close();
  await demo?.stop();
});

test('the reference has a knob for every attribute of every element', {skip}, async () => {
  const {page, messages} = await open(demo.browser, `${demo.url}reference.html`);
  for (const {tagName, attributes} of elements) {
    const knobs = await page.$$eval(`#${tagName} .knobs [name]`, (controls) => controls.map(({name}) => name));
    assert.deepEqual(
      knobs,
      attributes.map(({name}) => name),
    );
  }
  assert.deepEqual(messages, []);
  await page.close();
});

test('a knob of the reference changes the preview and the markup', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}reference.html`);
  await page.select('#maqal-card select[name=layout]', 'hero');
  await page.type('#maqal-card input[name=label]', 'خاص');
  await page.click('#maqal-card input[name=priority]');
  assert.match(await page.$eval('#maqal-card pre', ({textContent}) => textContent), / label="خاص" priority="">/);
  const card = await page.$eval('#maqal-card .preview maqal-card', async (element) => {
    await element.updateComplete;
    return {layout: element.layout, text: element.link.textContent, loading: element.querySelector('img').loading};
  });
  assert.equal(card.layout, 'hero');
  assert.match(card.text, /^خاص /);
  assert.equal(card.loading, 'eager');
  await page.select('#maqal-card select[name=layout]', '');
  assert.equal(await page.$eval('#maqal-card .preview maqal-card', ({layout}) => layout), 'stacked');
  await page.close();
});

test('the language of the reference is that of its previews', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}reference.html`);
  await page.select('#settings [name=language]', 'de');
  await page.waitForFunction(() => document.querySelector('maqal-time').textContent.includes('27. August 2019'));
  assert.equal(await page.$eval('#maqal-time .preview', ({dir}) => dir), 'ltr');
  await page.waitForFunction(() => document.querySelector('maqal-share').shadowRoot.textContent.includes('Link kopieren'));
  await page.close();
});

/** Turns every knob of an element to each of its values, or to values that none should have, and back; tells what was wider than its box. */
async function turnKnobs(tagName) {
  const ODD = {text: ['x', 'اسم طويل جدًّا '.repeat(12), 'ـ'.repeat(300)], number: ['-1', '1e9', '0.5'], checkbox: [true, false]};
  const section = document.getElementById(tagName);
  const preview = section.querySelector('.preview');
  const element = preview.querySelector(tagName);
  const wide = [];
  for (const knob of section.querySelectorAll('.knobs [name]')) {
    const key = knob.type === 'checkbox' ? 'checked' : 'value';
    const values = ODD[knob.type] ?? [...knob.options].map(({value}) => value);
    for (const value of [...values, knob[key]]) {
      knob[key] = value;
      knob.dispatchEvent(new Event('input', {bubbles: true}));
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      if (preview.scrollWidth > preview.clientWidth) wide.push(`${tagName} ${knob.name}="${value}"`);
    }
  }
  return wide;
}

async function watchErrors() {
  window.errors = [];
  addEventListener('error', ({message}) => window.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => window.errors.push(String(reason)));
  await Promise.all([...document.querySelectorAll('.element')].map(({id}) => customElements.whenDefined(id)));
}

for (const [engine, openTab] of Object.entries(tabs)) {
  test(`in ${engine} nothing is thrown and nothing leaves its box, whatever an attribute says`, async (t) => {
    const tab = await openTab();
    t.after(() => tab.close());
    await tab.open(`${site.url}reference.html`);
    await tab.run(watchErrors);
    for (const {tagName} of elements) assert.deepEqual(await tab.run(turnKnobs, tagName), []);
    assert.deepEqual(await tab.run(async () => window.errors), []);
  });
}

test('on a phone nothing leaves its box either', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}reference.html`, {width: 360});
  for (const {tagName} of elements) assert.deepEqual(await page.evaluate(turnKnobs, tagName), []);
  await page.close();
});
