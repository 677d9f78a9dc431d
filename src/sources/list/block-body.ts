import {escapeHtml} from '../../template/string-template.js';
import {isObject, readText, type Loose} from '../../model/read-article.js';
import {writeParagraphs} from '../article-list.js';

/** Levels of blocks within blocks that are read. */
const MAX_DEPTH = 32;
/** Names of fields with a block's children, with its text, and with its kind. */
const CHILD_FIELDS = [
  'children',
  'content',
  'content_elements',
  'items',
  'list_items',
  'components',
  'blocks',
  'rows',
  'cells',
  'root',
];
const TEXT_FIELDS = ['text', 'content', 'value', 'html', 'body', 'code'];
const KIND_FIELDS = ['_type', 'type', 'nodeType', 'role', 'blockType', '__component'];

/** Names of blocks in the editors and interfaces of others, by kind; the first kind that matches counts. */
const BLOCK_KINDS: Record<BlockKind, RegExp> = {
  heading: /^(?:head(?:er|ing)[-_ ]?\d?|h[1-6])$/,
  image: /(?:^|[-_])(?:image|photo|figure|picture|portrait)$/,
  item: /^(?:list[-_]?item|o-list-item|li)$/,
  list: /(?:list|^ul|^ol)$/,
  quote: /quote$/,
  raw: /^(?:raw[-_]?html|html|embed|oembed(?:_response)?|rich[-_]?text|rte|markup)$/,
  code: /^(?:code|code[-_]?block|preformatted)$/,
  table: /^(?:table)$/,
  rule: /^(?:divider|hr|horizontal[-_]?rule|delimiter|separator|thematic[-_]?break)$/,
  link: /^(?:hyperlink|link|a|interstitial_link)$/,
  lineBreak: /^(?:hard[-_]?break|linebreak|br)$/,
  text: /^(?:text|span|leaf)$/,
  paragraph: /^(?:p|para|paragraph|block|body|intro|normal)$/,
  /* They repeat the article's own fields. */
  unread: /^(?:title|headline|byline|author|kicker)$/,
};
const KINDS = Object.keys(BLOCK_KINDS) as BlockKind[];

/**
 * Writes blocks, in which many editors and interfaces keep a text, as HTML: Arc's `content_elements`, Portable Text, the rich text of Contentful and of
 * Strapi, ProseMirror, Lexical, Slate, Editor.js, Prismic, Apple News. `undefined` for anything else.
 */
export function writeBlockBody(value: unknown): string | undefined {
  const blocks = blocksOf(isObject(value) ? value : {children: value});
  if (!blocks?.some((block) => isObject(block) && kindOf(block) !== undefined)) return undefined;
  const html = writeBlocks(blocks, 0).trim();
  return /<(?:p|h[1-6]|ul|ol|blockquote|figure)\b/.test(html) ? html : undefined;
}

function blocksOf(block: Loose): unknown[] | undefined {
  const writeChildren = CHILD_FIELDS.map((name) => block[name]).find(
    (part) => Array.isArray(part) || (isObject(part) && 'children' in part),
  );
  return Array.isArray(writeChildren)
    ? writeChildren
    : isObject(writeChildren) && Array.isArray(writeChildren.children)
      ? writeChildren.children
      : undefined;
}

/** The name of a block's kind, in lower case; of a component's, the last part ("shared.rich-text"). */
const nameOf = (block: Loose): string =>
  readText(KIND_FIELDS.map((key) => block[key]).find(readText))
    ?.toLowerCase()
    .replace(/^.*\./, '') ?? '';

function kindOf(block: Loose): BlockKind | undefined {
  if (block.listItem !== undefined) return 'item';
  /* In Portable Text the style ("h2", "blockquote") says more than the type, which is "block". */
  for (const name of [readText(block.style)?.toLowerCase() ?? '', nameOf(block)]) {
    const found = name === 'normal' ? undefined : KINDS.find((kind) => BLOCK_KINDS[kind].test(name));
    if (found) return found;
  }
  return typeof block.text === 'string' ? 'text' : undefined;
}

/** Writes blocks. Adjacent list items without a list around them, as in Portable Text and Prismic, become one list. */
function writeBlocks(blocks: readonly unknown[], depth: number): string {
  let html = '';
  let list = '';
  for (const block of blocks) {
    const tag = isObject(block) && kindOf(block) === 'item' ? (isNumbered(block) ? 'ol' : 'ul') : '';
    if (tag !== list) html += (list && `</${list}>`) + (tag && `<${tag}>`);
    list = tag;
    html += writeBlock(block, depth);
  }
  return html + (list && `</${list}>`);
}

function writeBlock(block: unknown, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  if (!isObject(block)) return typeof block === 'string' ? writeText(block) : '';
  /* Editor.js has the content of a block in `data`. */
  const {data} = block;
  const whole = isObject(data) ? {...block, ...data} : block;
  const kind = kindOf(block);
  return kind ? BLOCK_WRITERS[kind](whole, depth) : blocksOf(whole) ? inner(whole, depth) : '';
}

/** Writes a text that is HTML in some systems and plain text in others. */
const writeText = (words: string): string =>
  /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|[a-z]{2,32});/i.test(words) ? words : escapeHtml(words);

const textOfBlock = (block: Loose): string =>
  (TEXT_FIELDS.map((key) => block[key]).find((words) => typeof words === 'string') as string | undefined) ?? '';

function inner(block: Loose, depth: number): string {
  const blocks = blocksOf(block);
  return blocks ? writeBlocks(withMarks(blocks, block.markDefs), depth + 1) : writeText(textOfBlock(block));
}

/** Puts the definitions of marks into the runs that refer to them by key (Portable Text). */
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

const writeAttribute = (key: string, value: unknown): string => {
  const written = readText(value);
  return written === undefined ? '' : ` ${key}="${escapeHtml(written)}"`;
};

/** The address that a block has, or a thing that it refers to. */
function blockUrlOf(value: unknown, depth = 0): string | undefined {
  if (!isObject(value) || depth > 4) return undefined;
  const own = [value.url, value.URL, value.src, value.href, value.uri, value.canonical_url].map(readText).find(Boolean);
  const parts = [value.file, value.asset, value.image, value.target, value.fields, value.attrs, value.data];
  return own ?? parts.map((part) => blockUrlOf(part, depth + 1)).find(Boolean);
}

const beginsWithBlock = (html: string): boolean => /^\s*<(?:p|ul|ol|blockquote|figure|h[1-6]|div|table|pre|hr)\b/i.test(html);

type BlockKind = keyof typeof BLOCK_WRITERS;

/** Write a block of each kind as HTML. */
const BLOCK_WRITERS = {
  heading(block: Loose, depth: number): string {
    const html = inner(block, depth);
    if (html.trim() === '' || beginsWithBlock(html)) return html;
    const {level, attrs, tag: name} = block;
    const said = [block.style, name, nameOf(block), level, isObject(attrs) ? attrs.level : undefined];
    const number = said.map((value) => /[1-6]$/.exec(String(value))?.[0]).find(Boolean) ?? '2';
    const tag = number === '1' ? 'h2' : `h${number}`;
    return `<${tag}>${html}</${tag}>`;
  },
  paragraph(block: Loose, depth: number): string {
    const html = inner(block, depth);
    if (html.trim() === '' || beginsWithBlock(html)) return html;
    return /\n\s*\n/.test(html) && !html.includes('<') ? (writeParagraphs(textOfBlock(block)) ?? '') : `<p>${html}</p>`;
  },
  /** Writes a paragraph, or a run of text within one. */
  text: (block: Loose, depth: number): string =>
    depth === 0 ? BLOCK_WRITERS.paragraph(block, depth) : writeMarks(inner(block, depth), block),
  list(block: Loose, depth: number): string {
    const tag = isNumbered(block) ? 'ol' : 'ul';
    return `<${tag}>${(blocksOf(block) ?? []).map((item) => writeListItem(writeBlock(item, depth + 1) || writeInner(item, depth))).join('')}</${tag}>`;
  },
  item: (block: Loose, depth: number): string => writeListItem(inner(block, depth)),
  quote(block: Loose, depth: number): string {
    const html = inner(block, depth);
    const source = readText(isObject(block.citation) ? block.citation.content : (block.citation ?? block.caption));
    return `<blockquote>${beginsWithBlock(html) ? html : `<p>${html}</p>`}${source === undefined ? '' : `<cite>${writeText(source)}</cite>`}</blockquote>`;
  },
  image(block: Loose): string {
    const url = blockUrlOf(block);
    if (url === undefined) return '';
    const alt = [block.alt, block.alt_text, block.altText, block.accessibilityCaption].map(readText).find(Boolean);
    const caption = readText(block.caption);
    const size = writeAttribute('width', block.width) + writeAttribute('height', block.height);
    return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}"${size}>${caption === undefined ? '' : `<figcaption>${writeText(caption)}</figcaption>`}</figure>`;
  },
  /** Returns HTML unchanged, or that of an embed (oEmbed); else writes a link to the embed. */
  raw(block: Loose, depth: number): string {
    const answer = isObject(block.raw_oembed) ? block.raw_oembed : {};
    const html = readText(answer.html) ?? textOfBlock(block);
    const url = blockUrlOf(answer) ?? blockUrlOf(block);
    if (html === '' && url !== undefined) return `<p><a${writeAttribute('href', url)}>${escapeHtml(url)}</a></p>`;
    return html || inner(block, depth);
  },
  code: (block: Loose, depth: number): string =>
    `<pre><code>${blocksOf(block) ? inner(block, depth) : escapeHtml(textOfBlock(block))}</code></pre>`,
  table(block: Loose, depth: number): string {
    const rows = (blocksOf(block) ?? []).map((row) => {
      const cells = Array.isArray(row) ? row : isObject(row) ? (blocksOf(row) ?? []) : [];
      return `<tr>${cells.map((cell) => `<td>${typeof cell === 'string' ? writeText(cell) : writeInner(cell, depth)}</td>`).join('')}</tr>`;
    });
    return `<table>${rows.join('')}</table>`;
  },
  rule: (): string => '<hr>',
  link(block: Loose, depth: number): string {
    const html = `<a${writeAttribute('href', blockUrlOf(block))}>${inner(block, depth)}</a>`;
    return depth === 0 ? `<p>${html}</p>` : html;
  },
  lineBreak: (): string => '<br>',
  unread: (): string => '',
};

const writeInner = (block: unknown, depth: number): string =>
  isObject(block) && depth < MAX_DEPTH ? inner(block, depth + 1) : '';

/** Writes a list item, without the only paragraph around its text. */
const writeListItem = (html: string): string =>
  html.startsWith('<li>') ? html : `<li>${/^<p>(?:(?!<p>)[^])*<\/p>$/.test(html) ? html.slice(3, -4) : html}</li>`;

const MARK_TAGS: Record<string, string> = {bold: 'strong', strong: 'strong', italic: 'em', em: 'em'};

/** The marks of a run's `format` in Lexical, from the lowest bit on. */
const LEXICAL_FORMATS = ['bold', 'italic'];

/** Writes the marks of a run of text, which are names, objects with a name (ProseMirror), fields (Slate, Strapi), or bits (Lexical). */
function writeMarks(html: string, run: Loose): string {
  const marks: unknown[] = Array.isArray(run.marks) ? run.marks : [];
  const names = [
    ...marks.map((mark) => (isObject(mark) ? nameOf(mark) : String(mark))),
    ...Object.keys(MARK_TAGS).filter((key) => run[key] === true),
    ...LEXICAL_FORMATS.filter((_, bit) => typeof run.format === 'number' && (run.format >> bit) & 1),
  ];
  const tags = new Set(names.map((name) => MARK_TAGS[name]).filter((tag) => tag !== undefined));
  const strong = [...tags].reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, html);
  const link = marks.find((mark) => isObject(mark) && nameOf(mark) === 'link');
  return link === undefined ? strong : `<a${writeAttribute('href', blockUrlOf(link))}>${strong}</a>`;
}
