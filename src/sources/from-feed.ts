import type {NewsArticle} from '../model/news-article.js';
import {absolute, ArticleCollector, notOf, type ArticleList, type SourceOptions} from './article-list.js';
import {linked, readFeedItem, readPerson, type Feed} from './feed-item.js';
import {descendants, textOf, type MarkupElement} from './markup-tree.js';
import {MarkupParser} from './markup-parser.js';

export interface FeedOptions extends SourceOptions {
  /** Takes each article as its item ends. The articles are then not in the list, and a feed of any length is read in little memory. */
  onArticle?: (article: NewsArticle) => void;
}

/** Letters of a name that a message quotes. */
const QUOTED_LETTERS = 80;

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
const CONTAINERS: ReadonlySet<string> = new Set(['channel', 'feed']);

const isItem = ({name}: MarkupElement): boolean => ITEMS.has(name);

const prefixOfRss = (attributes: Record<string, string>): string | undefined => {
  const [name] =
    Object.entries(attributes).find(([key, value]) => /^xmlns:\w/.test(key) && value === 'http://purl.org/rss/1.0/') ?? [];
  return name && `${name.slice('xmlns:'.length)}:`;
};

/** Reads a feed as `fromFeed` does, piece by piece. An item's elements are dropped when it has been read. */
export class FeedReader {
  readonly #parser = new MarkupParser('xml', {
    onOpen: (element) => this.#open(element),
    onClose: (element, parent) => this.#close(element, parent),
    flat: ITEMS,
  });
  readonly #collector: ArticleCollector;
  readonly #feed: Feed;
  /** The channel of RSS, or Atom's feed. */
  #container: MarkupElement | undefined;
  #isInContainer = false;
  /** Items that are open: some feeds have lists of others in an item. */
  #openItems = 0;
  #isFeed = false;
  /** What the feed breaks off in: half an address leads nowhere, and half a title is none. */
  #half: MarkupElement | undefined;
  #next: string | undefined;

  constructor({url, onArticle}: FeedOptions = {}) {
    this.#feed = {base: url, inLanguage: undefined};
    this.#collector = new ArticleCollector(onArticle);
  }

  /** Reads on. The text may be parted anywhere. */
  write(text: string): void {
    this.#parser.write(text);
  }

  /** What was read; the articles as well, unless they were handed over. */
  end(): ArticleList {
    const {last, half} = this.#parser;
    this.#half = half;
    this.#parser.end();
    if (!this.#isFeed) return notOf('RSS or Atom feed');
    const list = this.#collector.end();
    if (last)
      list.problems.push({
        code: 'cut-off',
        message: `the feed breaks off in <${last.name.slice(0, QUOTED_LETTERS)}>; what follows was not read.`,
      });
    const {base, inLanguage} = this.#feed;
    /* The channel of a few feeds comes after its items. */
    if (inLanguage !== undefined) for (const article of list.articles) article.inLanguage ??= inLanguage;
    const next = absolute(this.#next, base);
    return next === undefined ? list : {...list, next};
  }

  #open(element: MarkupElement): void {
    if (!this.#container && this.#parser.prefix === '') this.#takePrefix(element);
    if (isItem(element)) {
      this.#isFeed = true;
      this.#openItems++;
    } else if (!this.#container && CONTAINERS.has(element.name)) {
      this.#isFeed = this.#isInContainer = true;
      this.#container = element;
      const {'xml:base': base, 'xml:lang': language} = element.attributes;
      this.#feed.base = absolute(base, this.#feed.base) ?? this.#feed.base;
      this.#feed.inLanguage = language || undefined;
    }
  }

  /** Atom and RSS 1.0 may have a prefix for what is theirs ("atom:entry"); in RSS 2.0 it is others' that have one. */
  #takePrefix(element: MarkupElement): void {
    const {name, attributes} = element;
    const prefix = /^(\w+:)feed$/i.exec(name)?.[1] ?? (name === 'rdf:RDF' ? prefixOfRss(attributes) : undefined);
    if (prefix === undefined) return;
    this.#parser.prefix = prefix;
    if (name.startsWith(prefix)) element.name = name.slice(prefix.length);
  }

  #close(element: MarkupElement, parent: MarkupElement): void {
    if (element === this.#half) element.children.length = 0;
    if (isItem(element) && --this.#openItems === 0) this.#read(element);
    if (this.#openItems > 0) return;
    if (element === this.#container) this.#isInContainer = false;
    if (parent === this.#container) this.#note(element);
    /* What an element of the container holds is needed until that ends. */
    const isNeeded = this.#isInContainer && parent !== this.#container && !isItem(element);
    if (!isNeeded) parent.children.length = 0;
  }

  #read(item: MarkupElement): void {
    this.#collector.add(() => readFeedItem(item, this.#feed));
    for (const inner of descendants(item)) if (isItem(inner)) this.#collector.add(() => readFeedItem(inner, this.#feed));
  }

  #note(element: MarkupElement): void {
    const {name} = element;
    if (name === 'author' && this.#container?.name === 'feed')
      (this.#feed.authors ??= []).push(readPerson(element, this.#feed.base));
    if (name === 'language' || name === 'dc:language') this.#feed.inLanguage ??= textOf(element) || undefined;
    if (name === 'link' || name === 'atom:link') this.#next ??= linked(element, 'next');
  }
}

/**
 * Reads RSS 2.0, RSS 1.0 or Atom, of any quality: what is not well-formed is read as far as it can be. Titles and summaries
 * become text, whether they are text, escaped HTML or CDATA; a picture is that of Media RSS, of an enclosure, or the first of the content.
 * Prefixes of namespaces are taken to be the usual ones (`content:`, `dc:`, `media:`).
 */
export function fromFeed(xml: string, options: SourceOptions = {}): ArticleList {
  const reader = new FeedReader(options.url === undefined ? {} : {url: options.url});
  reader.write(typeof xml === 'string' ? xml : '');
  return reader.end();
}
