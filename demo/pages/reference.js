// What each element takes, tried out on the spot: made from the manifest, which is made from the documentation of the classes.
import {pageHtml} from '../../dist/html.js';
import {json, LATIN, page} from './frame.js';

const PARAGRAPH = '<p>أجرى الجانبان التركي والروسي مباحثات بشأن آخر التطورات في منطقة خفض التصعيد “إدلب وما حولها”.</p>';
const BODY = `${PARAGRAPH}<h2>مباحثات لوزيري الدفاع</h2>${PARAGRAPH}<h2>أردوغان يُحذّر</h2>${PARAGRAPH}`;
const ABOUT = {headline: 'مباحثات روسية تركية بشأن التطورات في إدلب', published: '2019-08-27T16:30:00+03:00'};

/** An element of each kind, with something to show. */
const EXAMPLES = {
  'maqal-article': {
    attributes: {
      ...ABOUT,
      summary: 'بحث الوزيران وقف إطلاق النار شمالي سوريا.',
      author: 'فريق التحرير',
      source: 'وكالات',
      toc: '',
    },
    children: BODY,
  },
  'maqal-card': {
    attributes: {
      href: 'index.html',
      ...ABOUT,
      summary: 'بحث الوزيران وقف إطلاق النار شمالي سوريا.',
      section: 'الشأن السوري',
      author: 'فريق التحرير',
      image: 'images/syria.svg',
      comments: '11',
    },
  },
  'maqal-related': {attributes: {src: 'related.ar.json', loading: 'eager', 'allow-repeats': ''}},
  'maqal-share': {attributes: {url: 'https://example.org/idlib', headline: ABOUT.headline}},
  'maqal-time': {attributes: {datetime: ABOUT.published, format: 'datetime', months: 'dual'}},
  'maqal-to-top': {attributes: {after: '40px', progress: ''}, before: PARAGRAPH.repeat(16)},
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** A description is Markdown of one line. */
const prose = (text = '') => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** What something is for, and what it is where nothing is said. */
function explained({description, default: initial = ''}) {
  const value = initial.replace(/^'(.*)'$/, '$1');
  const standard = value && value !== 'false' ? ` <span class="default">Default: <code>${escape(value)}</code></span>` : '';
  return prose(description) + standard;
}

function tag(name, {attributes, children = ''}) {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}${value && `="${escape(value)}"`}`);
  return `<${name}${written.join('')}>${children}</${name}>`;
}

/** The control with which an attribute is tried out. */
function control(id, {name, parsedType: {text}}, value) {
  const common = `id="${id}" name="${name}"`;
  if (text === 'boolean') return `<input type="checkbox" ${common}${value === undefined ? '' : ' checked'}>`;
  const values = [...text.matchAll(/"([^"]+)"/g)].map(([, one]) => one);
  if (values.length > 0) {
    const options = ['', ...values].map((one) => `<option${one === value ? ' selected' : ''}>${one}</option>`);
    return `<select ${common}>${options.join('')}</select>`;
  }
  return `<input type="${text === 'number' ? 'number' : 'text'}" ${common} dir="auto" value="${escape(value ?? '')}">`;
}

function knob(tagName, attribute, value) {
  const id = `${tagName}.${attribute.name}`;
  return `<div class="knob"><label for="${id}"><code>${attribute.name}</code></label>${control(id, attribute, value)}<p>${explained(attribute)}</p></div>`;
}

function list(title, items = [], term = ({name}) => name || 'default') {
  if (items.length === 0) return '';
  const rows = items.map((item) => `<dt><code>${escape(term(item))}</code></dt><dd>${explained(item)}</dd>`);
  return `<h3>${title}</h3><dl>${rows.join('')}</dl>`;
}

function section({tagName, description, attributes, members, slots, cssParts, cssProperties, events}) {
  const example = EXAMPLES[tagName];
  if (!example) throw new Error(`<${tagName}> has no example in demo/pages/reference.js.`);
  const markup = tag(tagName, example);
  const onlyProperties = members.filter(({kind, attribute, readonly}) => kind === 'field' && !attribute && !readonly);
  return `<section id="${tagName}" class="element">
<h2><code>&lt;${tagName}&gt;</code></h2>
<p>${prose(description)}</p>
<div class="preview" lang="ar" dir="rtl" tabindex="0" role="region" aria-label="Preview of ${tagName}">${example.before ?? ''}${markup}</div>
<template>${markup}</template>
<pre tabindex="0" role="region" aria-label="Markup of ${tagName}"><code>${escape(markup)}</code></pre>
<h3>Attributes</h3>
<form class="knobs">${attributes.map((attribute) => knob(tagName, attribute, example.attributes[attribute.name])).join('\n')}</form>
${list('Properties without an attribute', onlyProperties, ({name, type}) => `${name}: ${type.text}`)}
${list(
  'Methods',
  members.filter(({kind}) => kind === 'method'),
  ({name}) => `${name}()`,
)}
${list('Events', events, ({name, type}) => `${name}: ${type.text}`)}
${list('Slots', slots)}
${list('Parts', cssParts)}
${list('Custom properties', cssProperties)}
</section>`;
}

export async function referencePage() {
  const {modules} = await json('../dist/custom-elements.json');
  const elements = modules.flatMap(({declarations}) => declarations);
  const links = elements.map(({tagName}) => `<a href="#${tagName}"><code>${tagName}</code></a>`).join(' ');
  const {sourceLocale, targetLocales} = await json('../lit-localize.json');
  const languages = [sourceLocale, 'ar-SY', ...targetLocales]
    .map((language) => `<option dir="${LATIN.has(language) ? 'ltr' : 'rtl'}">${language}</option>`)
    .join('');
  const body = `<main class="cards reference" lang="en" dir="ltr"><h1>Reference</h1>
<p>What each element takes, made from the documentation of its class. Change an attribute and see; drag the corner of a preview to see it narrower.</p>
<form id="settings"><label>Language <select name="language">${languages}</select></label>
<label>Colours <select name="scheme"><option value="light dark">as the system</option><option>light</option><option>dark</option></select></label></form>
<nav aria-label="Elements">${links}</nav>
${elements.map(section).join('\n')}
</main>`;
  const options = page('ar', body, {elements: 'live.js', modules: ['reference.js']});
  return pageHtml({headline: 'Reference'}, {...options, stylesheets: [...options.stylesheets, 'reference.css']});
}
