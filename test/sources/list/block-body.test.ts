import {writeBlockBody} from '../../../src/sources/list/block-body.js';
import {expect} from '../../helpers.js';

const HTML =
  '<h2>عنوان</h2><p>نص <strong>مهم</strong> و<a href="https://news.example/a">رابط</a></p><ul><li>أول</li><li>ثان</li></ul>';

/* One text in the forms of several editors and interfaces. */
const BODIES: Record<string, unknown> = {
  'Portable Text (Sanity)': [
    {_type: 'block', style: 'h2', children: [{_type: 'span', text: 'عنوان'}]},
    {
      _type: 'block',
      style: 'normal',
      markDefs: [{_key: 'k', _type: 'link', href: 'https://news.example/a'}],
      children: [
        {_type: 'span', text: 'نص '},
        {_type: 'span', text: 'مهم', marks: ['strong']},
        {_type: 'span', text: ' و'},
        {_type: 'span', text: 'رابط', marks: ['k']},
      ],
    },
    {_type: 'block', listItem: 'bullet', children: [{_type: 'span', text: 'أول'}]},
    {_type: 'block', listItem: 'bullet', children: [{_type: 'span', text: 'ثان'}]},
  ],
  'Contentful’s rich text': {
    nodeType: 'document',
    content: [
      {nodeType: 'heading-2', content: [{nodeType: 'text', value: 'عنوان', marks: []}]},
      {
        nodeType: 'paragraph',
        content: [
          {nodeType: 'text', value: 'نص ', marks: []},
          {nodeType: 'text', value: 'مهم', marks: [{type: 'bold'}]},
          {nodeType: 'text', value: ' و', marks: []},
          {nodeType: 'hyperlink', data: {uri: 'https://news.example/a'}, content: [{nodeType: 'text', value: 'رابط', marks: []}]},
        ],
      },
      {
        nodeType: 'unordered-list',
        content: ['أول', 'ثان'].map((value) => ({
          nodeType: 'list-item',
          content: [{nodeType: 'paragraph', content: [{nodeType: 'text', value, marks: []}]}],
        })),
      },
    ],
  },
  'ProseMirror (Storyblok, Tiptap)': {
    type: 'doc',
    content: [
      {type: 'heading', attrs: {level: 2}, content: [{type: 'text', text: 'عنوان'}]},
      {
        type: 'paragraph',
        content: [
          {type: 'text', text: 'نص '},
          {type: 'text', text: 'مهم', marks: [{type: 'bold'}]},
          {type: 'text', text: ' و'},
          {type: 'text', text: 'رابط', marks: [{type: 'link', attrs: {href: 'https://news.example/a'}}]},
        ],
      },
      {
        type: 'bullet_list',
        content: ['أول', 'ثان'].map((text) => ({
          type: 'list_item',
          content: [{type: 'paragraph', content: [{type: 'text', text}]}],
        })),
      },
    ],
  },
  'the blocks of Strapi 5': [
    {type: 'heading', level: 2, children: [{type: 'text', text: 'عنوان'}]},
    {
      type: 'paragraph',
      children: [
        {type: 'text', text: 'نص '},
        {type: 'text', text: 'مهم', bold: true},
        {type: 'text', text: ' و'},
        {type: 'link', url: 'https://news.example/a', children: [{type: 'text', text: 'رابط'}]},
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: ['أول', 'ثان'].map((text) => ({type: 'list-item', children: [{type: 'text', text}]})),
    },
  ],
  'Slate, whose runs have no type': [
    {type: 'h2', children: [{text: 'عنوان'}]},
    {
      type: 'paragraph',
      children: [
        {text: 'نص '},
        {text: 'مهم', bold: true},
        {text: ' و'},
        {type: 'link', url: 'https://news.example/a', children: [{text: 'رابط'}]},
      ],
    },
    {type: 'ul', children: ['أول', 'ثان'].map((text) => ({type: 'li', children: [{text}]}))},
  ],
  Lexical: {
    root: {
      type: 'root',
      children: [
        {type: 'heading', tag: 'h2', children: [{type: 'text', text: 'عنوان'}]},
        {
          type: 'paragraph',
          children: [
            {type: 'text', text: 'نص '},
            {type: 'text', text: 'مهم', format: 1},
            {type: 'text', text: ' و'},
            {type: 'link', fields: {url: 'https://news.example/a'}, children: [{type: 'text', text: 'رابط'}]},
          ],
        },
        {
          type: 'list',
          listType: 'bullet',
          children: ['أول', 'ثان'].map((text) => ({type: 'listitem', children: [{type: 'text', text}]})),
        },
      ],
    },
  },
  'Editor.js': {
    blocks: [
      {type: 'header', data: {level: 2, text: 'عنوان'}},
      {type: 'paragraph', data: {text: 'نص <strong>مهم</strong> و<a href="https://news.example/a">رابط</a>'}},
      {type: 'list', data: {style: 'unordered', items: ['أول', 'ثان']}},
    ],
  },
  'Arc’s ANS': [
    {type: 'header', level: 2, content: 'عنوان'},
    {type: 'text', content: 'نص <strong>مهم</strong> و<a href="https://news.example/a">رابط</a>'},
    {type: 'list', list_type: 'unordered', items: ['أول', 'ثان'].map((content) => ({type: 'text', content}))},
  ],
};

describe('a body of blocks', () => {
  for (const [name, body] of Object.entries(BODIES))
    it(`becomes HTML: ${name}`, () => expect(writeBlockBody(body)).to.equal(HTML));

  it('keeps its pictures, quotes, code, rules, tables and embeds', () => {
    expect(
      writeBlockBody([
        {type: 'image', url: '/p.jpg', width: 8, height: 6, caption: 'سفن', alt_text: 'ميناء'},
        {type: 'quote', content_elements: [{type: 'text', content: 'قول'}], citation: {content: 'فلان'}},
        {type: 'code', code: 'a < b'},
        {type: 'divider'},
        {type: 'table', rows: [['أ', 'ب']]},
        {type: 'raw_html', content: '<div>لوحة</div>'},
        {type: 'oembed_response', raw_oembed: {html: '<blockquote>تغريدة</blockquote>'}},
        {type: 'embed', data: {url: 'https://video.example/1'}},
      ]),
    ).to.equal(
      '<figure><img src="/p.jpg" alt="ميناء" width="8" height="6"><figcaption>سفن</figcaption></figure>' +
        '<blockquote><p>قول</p><cite>فلان</cite></blockquote><pre><code>a &lt; b</code></pre><hr><table><tr><td>أ</td><td>ب</td></tr></table>' +
        '<div>لوحة</div><blockquote>تغريدة</blockquote><p><a href="https://video.example/1">https://video.example/1</a></p>',
    );
  });

  it('is the text of Apple News without blocks that repeat the article’s fields', () =>
    expect(
      writeBlockBody([
        {role: 'title', text: 'عنوان المقال'},
        {role: 'byline', text: 'سلمى'},
        {role: 'container', components: [{role: 'body', text: 'أول & ثان\n\nثالث'}]},
        {role: 'photo', URL: 'https://news.example/p.jpg', caption: 'سفن'},
      ]),
    ).to.equal(
      '<p>أول &amp; ثان</p>\n<p>ثالث</p><figure><img src="https://news.example/p.jpg" alt=""><figcaption>سفن</figcaption></figure>',
    ));

  for (const value of [undefined, null, 5, 'نص', [], {}, ['نص'], [{id: 1}], {a: [{b: 1}]}, [{type: 'image'}]])
    it(`is none in ${JSON.stringify(value)}`, () => expect(writeBlockBody(value)).to.equal(undefined));

  it('is read as deep as it may be, and in time in proportion to it', () => {
    let deep: unknown = {type: 'text', text: 'نص'};
    for (let level = 0; level < 50_000; level++) deep = {type: 'paragraph', children: [deep]};
    expect(() => writeBlockBody([deep])).not.to.throw();
    const wide = Array.from({length: 20_000}, () => ({type: 'paragraph', children: [{text: 'نص'}]}));
    expect(writeBlockBody(wide)?.length).to.equal(20_000 * '<p>نص</p>'.length);
  });
});
