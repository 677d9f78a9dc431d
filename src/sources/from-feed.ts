import type {NewsArticle} from '../model/news-article.js';
import {resolveUrl, ArticleCollector, notReadableAs, type ArticleList, type SourceOptions} from './article-list.js';
import {linkOfRelation, readFeedItem, readPerson, type Feed} from './feed-item.js';
import {descendants, textOf, type MarkupElement} from './markup-tree.js';
import {MarkupParser} from './markup-parser.js';

export interface FeedOptions extends SourceOptions {
  /** Receives each article when its item ends. The articles are then not in the list, so that a feed of any length needs little memory. */
  onArticle?: (article: NewsArticle) => void;
}

/** Letters of a name that a message quotes. */
const QUOTED_LETTERS = 80;

const ITEM_ELEMENTS: ReadonlySet<string> = new Set(['item', 'entry']);
const CONTAINER_ELEMENTS: ReadonlySet<string> = new Set(['channel', 'feed']);

const isItem = ({name}: MarkupElement): boolean => ITEM_ELEMENTS.has(name);

/** The prefix that declares the namespace of RSS 1.0. */
const rssPrefixOf = (attributes: Record<string, string>): string | undefined => {
  const [name] =
    Object.entries(attributes).find(([key, value]) => /^xmlns:\w/.test(key) && value === 'http://purl.org/rss/1.0/') ?? [];
  return name && `${name.slice('xmlns:'.length)}:`;
};

/** Reads a feed like `fromFeed`, but piece by piece. The elements of an item are dropped when it has been read. */
export class FeedReader {
  readonly #parser = new MarkupParser('xml', {
    onOpen: (element) => this.#open(element),
    onClose: (element, parent) => this.#close(element, parent),
    nonNesting: ITEM_ELEMENTS,
  });
  readonly #collector: ArticleCollector;
  readonly #feed: Feed;
  /** The channel of RSS, or Atom's feed. */
  #container: MarkupElement | undefined;
  #isInContainer = false;
  /** Number of open items, for some feeds have items in an item. */
  #openItems = 0;
  #isFeed = false;
  /** The element in which the feed breaks off. It is emptied, for half an address or half a title is of no use. */
  #truncated: MarkupElement | undefined;
  #next: string | undefined;

  constructor({url, onArticle}: FeedOptions = {}) {
    this.#feed = {base: url, inLanguage: undefined};
    this.#collector = new ArticleCollector(onArticle);
  }

  /** Reads the next piece of the text, which may be divided anywhere. */
  write(text: string): void {
    this.#parser.write(text);
  }

  /** Ends the feed and returns the list; without its articles, where `onArticle` received them. */
  end(): ArticleList {
    const {innermost, truncatedElement} = this.#parser;
    this.#truncated = truncatedElement;
    this.#parser.end();
    if (!this.#isFeed) return notReadableAs('RSS or Atom feed');
    const list = this.#collector.end();
    if (innermost)
      list.problems.push({
        code: 'cut-off',
        message: `the feed breaks off in <${innermost.name.slice(0, QUOTED_LETTERS)}>; what follows was not read.`,
      });
    const {base, inLanguage} = this.#feed;
    /* In a few feeds the properties of the channel come after its items. */
    if (inLanguage !== undefined) for (const article of list.articles) article.inLanguage ??= inLanguage;
    const next = resolveUrl(this.#next, base);
    return next === undefined ? list : {...list, next};
  }

  #open(element: MarkupElement): void {
    if (!this.#container && this.#parser.prefix === '') this.#takePrefix(element);
    if (isItem(element)) {
      this.#isFeed = true;
      this.#openItems++;
    } else if (!this.#container && CONTAINER_ELEMENTS.has(element.name)) {
      this.#isFeed = this.#isInContainer = true;
      this.#container = element;
      const {'xml:base': base, 'xml:lang': language} = element.attributes;
      this.#feed.base = resolveUrl(base, this.#feed.base) ?? this.#feed.base;
      this.#feed.inLanguage = language || undefined;
    }
  }

  /** Takes the prefix of Atom's or RSS 1.0's own elements ("atom:entry"). In RSS 2.0 only foreign elements have a prefix. */
  #takePrefix(element: MarkupElement): void {
    const {name, attributes} = element;
    const prefix = /^(\w+:)feed$/i.exec(name)?.[1] ?? (name === 'rdf:RDF' ? rssPrefixOf(attributes) : undefined);
    if (prefix === undefined) return;
    this.#parser.prefix = prefix;
    if (name.startsWith(prefix)) element.name = name.slice(prefix.length);
  }

  #close(element: MarkupElement, parent: MarkupElement): void {
    if (element === this.#truncated) element.children.length = 0;
    if (isItem(element) && --this.#openItems === 0) this.#readItems(element);
    if (this.#openItems > 0) return;
    if (element === this.#container) this.#isInContainer = false;
    if (parent === this.#container) this.#readMetadata(element);
    /* The content of the container's children is needed until they end. */
    const isNeeded = this.#isInContainer && parent !== this.#container && !isItem(element);
    if (!isNeeded) parent.children.length = 0;
  }

  #readItems(item: MarkupElement): void {
    this.#collector.add(() => readFeedItem(item, this.#feed));
    for (const inner of descendants(item)) if (isItem(inner)) this.#collector.add(() => readFeedItem(inner, this.#feed));
  }

  #readMetadata(element: MarkupElement): void {
    const {name} = element;
    if (name === 'author' && this.#container?.name === 'feed')
      (this.#feed.authors ??= []).push(readPerson(element, this.#feed.base));
    if (name === 'language' || name === 'dc:language') this.#feed.inLanguage ??= textOf(element) || undefined;
    if (name === 'link' || name === 'atom:link') this.#next ??= linkOfRelation(element, 'next');
  }
}

/**
 * Reads RSS 2.0, RSS 1.0 or Atom of any quality; a feed that is not well-formed is read as far as possible. Titles and summaries
 * become text, whether they are text, escaped HTML or CDATA. The picture is that of Media RSS, of an enclosure, or the first of the content.
 * Namespaces must have their usual prefixes (`content:`, `dc:`, `media:`).
 */
export function fromFeed(xml: string, options: SourceOptions = {}): ArticleList {
  const reader = new FeedReader(options.url === undefined ? {} : {url: options.url});
  reader.write(typeof xml === 'string' ? xml : '');
  return reader.end();
}
