import {load} from '../platform/load.js';
import type {NewsArticle} from '../model/news-article.js';

/** The schema.org script that an article adds to its page, and takes away with itself. */
export class StructuredData {
  #script: HTMLScriptElement | undefined;

  /** Describes an article, or none. What the page says of the same address itself is left to say it. */
  async describe(article: NewsArticle | undefined): Promise<void> {
    if (!article) return this.remove();
    const module = await load(() => import('./json-ld.js'), 'what writes structured data');
    if (!module) return;
    const json = module.jsonLd(article);
    if (json === this.#script?.text) return;
    this.remove();
    if (module.describesArticle(document, article.url)) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    /* A text that a script is given is reported under Trusted Types, though this one runs nothing; one that it has already may change. */
    const text = this.#script.appendChild(document.createTextNode(''));
    document.head.append(this.#script);
    text.data = json;
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
