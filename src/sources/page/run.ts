import {escapeHtml} from '../../template/string-template.js';

/** A run of phrasing content between blocks, as HTML: a line or a paragraph. */
export class Run {
  html = '';
  /** The same without its tags. */
  text = '';
  /** Letters within links. */
  linked = 0;
  hasMedia = false;
  #breaks = 0;

  /** Adds text. White space becomes one space, or none at the beginning (CSS Text, "white space processing"). */
  addText(text: string, isLinked: boolean): void {
    let clean = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.text === '' || this.text.endsWith(' ') || this.#breaks > 0) clean = clean.replace(/^ /, '');
    if (clean === '') return;
    this.#writeBreak();
    this.html += escapeHtml(clean);
    this.text += clean;
    if (isLinked) this.linked += clean.length;
  }

  /** Adds text unchanged, with its line breaks. */
  addPlain(text: string): void {
    this.html += escapeHtml(text);
    this.text += text;
  }

  addMedia(html: string): void {
    this.#writeBreak();
    this.html += html;
    this.hasMedia = true;
  }

  /** Wraps the content that `fill` adds in an element, unless it is empty. */
  wrap(open: string, close: string, fill: () => void): void {
    this.#writeBreak();
    const before = this.html;
    this.html += open;
    fill();
    const inner = this.html.slice(before.length + open.length);
    this.html = inner.trim() === '' ? before + inner : this.html + close;
  }

  /** Adds a line break. Returns whether it is the second of two, which end a paragraph. */
  break(): boolean {
    return ++this.#breaks > 1;
  }

  get isEmpty(): boolean {
    return this.text.trim() === '' && !this.hasMedia;
  }

  /** Writes a line break when something follows it, for at the beginning or the end of a paragraph it shows nothing. */
  #writeBreak(): void {
    if (this.#breaks > 0 && !this.isEmpty) {
      this.html += '<br>';
      this.text += ' ';
    }
    this.#breaks = 0;
  }
}
