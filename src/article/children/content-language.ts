import {directionOfLanguage, type Direction} from '../../text/direction.js';

/** Sets `lang` and `dir` of an element to the language of its content, unless the page has set them: voices, fonts, dates and direction depend on them. */
export class ContentLanguage {
  /** The attributes that were set here. */
  #declared: {lang?: string; dir?: Direction} = {};

  constructor(private readonly host: HTMLElement) {}

  declare(language: string | undefined): void {
    if (language === this.#declared.lang || !this.#isOurs('lang')) return;
    const declared = language ? {lang: language, dir: directionOfLanguage(language)} : {};
    for (const name of ['lang', 'dir'] as const) {
      if (!this.#isOurs(name)) continue;
      if (declared[name]) this.host.setAttribute(name, declared[name]);
      else this.host.removeAttribute(name);
    }
    this.#declared = declared;
  }

  #isOurs(name: 'lang' | 'dir'): boolean {
    return this.host.getAttribute(name) === (this.#declared[name] ?? null);
  }
}
