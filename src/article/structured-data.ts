import {load} from '../platform/load.js';
import type {NewsArticle} from '../model/news-article.js';

/** The schema.org script of an article, which is in the page's head while the article is connected. */
export class StructuredData {
  #article: NewsArticle | undefined;
  #script: HTMLScriptElement | undefined;

  /** Writes the script of an article, or removes it. Where the page itself describes the same address, no script is added. */
  async describe(article: NewsArticle | undefined): Promise<void> {
    this.#article = article;
    if (!article) return this.remove();
    const module = await load(() => import('./json-ld.js'), 'what writes structured data');
    if (!module || this.#article !== article) return;
    const json = module.toJsonLd(article);
    if (json === this.#script?.text) return;
    this.remove();
    if (module.describesArticle(document, article.url)) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    /* Trusted Types report text that is given to a script, even to one that runs nothing, but not changes of a text node that it already has. */
    const text = this.#script.appendChild(document.createTextNode(''));
    document.head.append(this.#script);
    text.data = json;
  }

  remove(): void {
    this.#article = undefined;
    this.#script?.remove();
    this.#script = undefined;
  }
}
