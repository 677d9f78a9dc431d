import {escapeHtml} from '../../template/string-template.js';
import {isObject, readText, type Loose} from '../../model/read-article.js';
import {paragraphs} from '../article-list.js';

/** Blocks within blocks that are read. */
const DEPTH = 32;
/** Where a block's own blocks stand, and where its words do. */
const INNER = ['children', 'content', 'content_elements', 'items', 'list_items', 'components', 'blocks', 'rows', 'cells', 'root'];
const WORDS = ['text', 'content', 'value', 'html', 'body', 'code'];
const KIND_NAMES = ['_type', 'type', 'nodeType', 'role', 'blockType', '__component'];

/** Kinds of blocks by their names in the editors and interfaces of others. */
const KINDS: readonly [name: RegExp, kind: Kind][] = [
  [/^(?:head(?:er|ing)[-_ ]?\d?|h[1-6])$/, 'heading'],
  [/(?:^|[-_])(?:image|photo|figure|picture|portrait)$/, 'image'],
  [/^(?:list[-_]?item|o-list-item|li)$/, 'item'],
  [/(?:list|^ul|^ol)$/, 'list'],
  [/quote$/, 'quote'],
  [/^(?:raw[-_]?html|html|embed|oembed(?:_response)?|rich[-_]?text|rte|markup)$/, 'raw'],
  [/^(?:code|code[-_]?block|preformatted)$/, 'code'],
  [/^(?:table)$/, 'table'],
  [/^(?:divider|hr|horizontal[-_]?rule|delimiter|separator|thematic[-_]?break)$/, 'rule'],
  [/^(?:hyperlink|link|a|interstitial_link)$/, 'link'],
  [/^(?:hard[-_]?break|linebreak|br)$/, 'lineBreak'],
  [/^(?:text|span|leaf)$/, 'text'],
  [/^(?:p|para|paragraph|block|body|intro|normal)$/, 'paragraph'],
  /* They repeat what the article's own fields say. */
  [/^(?:title|headline|byline|author|kicker)$/, 'unread'],
];

/**
 * Blocks as HTML, as editors and interfaces without HTML keep a text: Arc's `content_elements`, Portable Text, the rich text of Contentful and of
 * Strapi, ProseMirror, Lexical, Slate, Editor.js, Prismic, Apple News. `undefined` for anything else.
 */
export function blockBody(value: unknown): string | undefined {
  const blocks = blocksOf(isObject(value) ? value : {children: value});
  if (!blocks?.some((block) => isObject(block) && kindOf(block) !== undefined)) return undefined;
  const html = writeAll(blocks, 0).trim();
  return /<(?:p|h[1-6]|ul|ol|blockquote|figure)\b/.test(html) ? html : undefined;
}

function blocksOf(block: Loose): unknown[] | undefined {
  const inner = INNER.map((name) => block[name]).find((part) => Array.isArray(part) || (isObject(part) && 'children' in part));
  return Array.isArray(inner) ? inner : isObject(inner) && Array.isArray(inner.children) ? inner.children : undefined;
}

/** The name of a block's kind; of a component's, the last part ("shared.rich-text"). */
const nameOf = (block: Loose): string =>
  readText(KIND_NAMES.map((key) => block[key]).find(readText))
    ?.toLowerCase()
    .replace(/^.*\./, '') ?? '';

function kindOf(block: Loose): Kind | undefined {
  if (block.listItem !== undefined) return 'item';
  /* A style of Portable Text ("h2", "blockquote") goes before the type, which is "block" there. */
  for (const name of [readText(block.style)?.toLowerCase() ?? '', nameOf(block)]) {
    const found = name === 'normal' ? undefined : KINDS.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  return typeof block.text === 'string' ? 'text' : undefined;
}

/** List items that stand beside each other, as in Portable Text and Prismic, are of one list. */
function writeAll(blocks: readonly unknown[], depth: number): string {
  let html = '';
  let list = '';
  for (const block of blocks) {
    const tag = isObject(block) && kindOf(block) === 'item' ? (isNumbered(block) ? 'ol' : 'ul') : '';
    if (tag !== list) html += (list && `</${list}>`) + (tag && `<${tag}>`);
    list = tag;
    html += write(block, depth);
  }
  return html + (list && `</${list}>`);
}

function write(block: unknown, depth: number): string {
  if (depth > DEPTH) return '';
  if (!isObject(block)) return typeof block === 'string' ? inline(block) : '';
  /* Editor.js has what a block holds in `data`. */
  const {data} = block;
  const whole = isObject(data) ? {...block, ...data} : block;
  const kind = kindOf(block);
  return kind ? WRITERS[kind](whole, depth) : blocksOf(whole) ? inner(whole, depth) : '';
}

/** Words that are HTML in some systems, and text in others. */
const inline = (words: string): string =>
  /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|[a-z]{2,32});/i.test(words) ? words : escapeHtml(words);

const wordsOf = (block: Loose): string =>
  (WORDS.map((key) => block[key]).find((words) => typeof words === 'string') as string | undefined) ?? '';

function inner(block: Loose, depth: number): string {
  const blocks = blocksOf(block);
  return blocks ? writeAll(withMarks(blocks, block.markDefs), depth + 1) : inline(wordsOf(block));
}

/** Portable Text keeps what its marks lead to beside the runs that have them. */
function withMarks(blocks: unknown[], definitions: unknown): unknown[] {
  if (!Array.isArray(definitions) || definitions.length === 0) return blocks;
  const byKey = new Map<unknown, unknown>(definitions.filter(isObject).map((mark) => [mark._key, mark]));
  return blocks.map((run) =>
    isObject(run) && Array.isArray(run.marks) ? {...run, marks: run.marks.map((mark) => byKey.get(mark) ?? mark)} : run,
  );
}

const isNumbered = (block: Loose): boolean =>
  [block.listItem, block.list_type, block.listType, block.style, block.format, nameOf(block)].some((said) =>
    /^(?:number|ordered|ol$|o-list)/.test(String(said)),
  );

const attribute = (key: string, value: unknown): string => {
  const written = readText(value);
  return written === undefined ? '' : ` ${key}="${escapeHtml(written)}"`;
};

/** The address that a block has, or what it refers to. */
function addressOf(value: unknown, depth = 0): string | undefined {
  if (!isObject(value) || depth > 4) return undefined;
  const own = [value.url, value.URL, value.src, value.href, value.uri, value.canonical_url].map(readText).find(Boolean);
  const parts = [value.file, value.asset, value.image, value.target, value.fields, value.attrs, value.data];
  return own ?? parts.map((part) => addressOf(part, depth + 1)).find(Boolean);
}

const isBlock = (html: string): boolean => /^\s*<(?:p|ul|ol|blockquote|figure|h[1-6]|div|table|pre|hr)\b/i.test(html);

type Kind = keyof typeof WRITERS;

/** What each kind of block is in HTML. */
const WRITERS = {
  heading(block: Loose, depth: number): string {
    const html = inner(block, depth);
    if (html.trim() === '' || isBlock(html)) return html;
    const {level, attrs, tag: name} = block;
    const said = [block.style, name, nameOf(block), level, isObject(attrs) ? attrs.level : undefined];
    const number = said.map((value) => /[1-6]$/.exec(String(value))?.[0]).find(Boolean) ?? '2';
    const tag = number === '1' ? 'h2' : `h${number}`;
    return `<${tag}>${html}</${tag}>`;
  },
  paragraph(block: Loose, depth: number): string {
    const html = inner(block, depth);
    if (html.trim() === '' || isBlock(html)) return html;
    return /\n\s*\n/.test(html) && !html.includes('<') ? (paragraphs(wordsOf(block)) ?? '') : `<p>${html}</p>`;
  },
  /** A paragraph, or a run of text within one. */
  text: (block: Loose, depth: number): string =>
    depth === 0 ? WRITERS.paragraph(block, depth) : marked(inner(block, depth), block),
  list(block: Loose, depth: number): string {
    const tag = isNumbered(block) ? 'ol' : 'ul';
    return `<${tag}>${(blocksOf(block) ?? []).map((item) => asItem(write(item, depth + 1) || within(item, depth))).join('')}</${tag}>`;
  },
  item: (block: Loose, depth: number): string => asItem(inner(block, depth)),
  quote(block: Loose, depth: number): string {
    const html = inner(block, depth);
    const source = readText(isObject(block.citation) ? block.citation.content : (block.citation ?? block.caption));
    return `<blockquote>${isBlock(html) ? html : `<p>${html}</p>`}${source === undefined ? '' : `<cite>${inline(source)}</cite>`}</blockquote>`;
  },
  image(block: Loose): string {
    const url = addressOf(block);
    if (url === undefined) return '';
    const alt = [block.alt, block.alt_text, block.altText, block.accessibilityCaption].map(readText).find(Boolean);
    const caption = readText(block.caption);
    const size = attribute('width', block.width) + attribute('height', block.height);
    return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}"${size}>${caption === undefined ? '' : `<figcaption>${inline(caption)}</figcaption>`}</figure>`;
  },
  /** HTML as it is, or what an embed's address answered (oEmbed); else a link to it. */
  raw(block: Loose, depth: number): string {
    const answer = isObject(block.raw_oembed) ? block.raw_oembed : {};
    const html = readText(answer.html) ?? wordsOf(block);
    const url = addressOf(answer) ?? addressOf(block);
    if (html === '' && url !== undefined) return `<p><a${attribute('href', url)}>${escapeHtml(url)}</a></p>`;
    return html || inner(block, depth);
  },
  code: (block: Loose, depth: number): string =>
    `<pre><code>${blocksOf(block) ? inner(block, depth) : escapeHtml(wordsOf(block))}</code></pre>`,
  table(block: Loose, depth: number): string {
    const rows = (blocksOf(block) ?? []).map((row) => {
      const cells = Array.isArray(row) ? row : isObject(row) ? (blocksOf(row) ?? []) : [];
      return `<tr>${cells.map((cell) => `<td>${typeof cell === 'string' ? inline(cell) : within(cell, depth)}</td>`).join('')}</tr>`;
    });
    return `<table>${rows.join('')}</table>`;
  },
  rule: (): string => '<hr>',
  link(block: Loose, depth: number): string {
    const html = `<a${attribute('href', addressOf(block))}>${inner(block, depth)}</a>`;
    return depth === 0 ? `<p>${html}</p>` : html;
  },
  lineBreak: (): string => '<br>',
  unread: (): string => '',
};

const within = (block: unknown, depth: number): string => (isObject(block) && depth < DEPTH ? inner(block, depth + 1) : '');

/** An item of a list, without the paragraph that its text may stand in. */
const asItem = (html: string): string =>
  html.startsWith('<li>') ? html : `<li>${/^<p>(?:(?!<p>)[^])*<\/p>$/.test(html) ? html.slice(3, -4) : html}</li>`;

const MARKS: Record<string, string> = {bold: 'strong', strong: 'strong', italic: 'em', em: 'em'};

/** What the bits of a run's format say in Lexical. */
const FORMATS = ['bold', 'italic'];

/** A run of text with its marks: names, objects with a name (ProseMirror), fields (Slate, Strapi), or bits (Lexical). */
function marked(html: string, run: Loose): string {
  const marks: unknown[] = Array.isArray(run.marks) ? run.marks : [];
  const names = [
    ...marks.map((mark) => (isObject(mark) ? nameOf(mark) : String(mark))),
    ...Object.keys(MARKS).filter((key) => run[key] === true),
    ...FORMATS.filter((_, bit) => typeof run.format === 'number' && (run.format >> bit) & 1),
  ];
  const tags = new Set(names.map((name) => MARKS[name]).filter((tag) => tag !== undefined));
  const strong = [...tags].reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, html);
  const link = marks.find((mark) => isObject(mark) && nameOf(mark) === 'link');
  return link === undefined ? strong : `<a${attribute('href', addressOf(link))}>${strong}</a>`;
}
