import {escapeHtml} from '../../template/string-template.js';

/** The text between two ends of a page's boxes, as HTML: a line, or a paragraph. */
export class Run {
  html = '';
  /** The same without its tags. */
  text = '';
  /** Letters within links. */
  linked = 0;
  hasMedia = false;
  #breaks = 0;

  /** White space is one space, and none at the beginning (CSS Text, "white space processing"). */
  addText(text: string, isLinked: boolean): void {
    let clean = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.text === '' || this.text.endsWith(' ') || this.#breaks > 0) clean = clean.replace(/^ /, '');
    if (clean === '') return;
    this.#writeBreak();
    this.html += escapeHtml(clean);
    this.text += clean;
    if (isLinked) this.linked += clean.length;
  }

  /** Text as it is written, lines and all. */
  addPlain(text: string): void {
    this.html += escapeHtml(text);
    this.text += text;
  }

  addMedia(html: string): void {
    this.#writeBreak();
    this.html += html;
    this.hasMedia = true;
  }

  /** What is added by `fill` stands in an element. Without anything in it there is none. */
  wrap(open: string, close: string, fill: () => void): void {
    this.#writeBreak();
    const before = this.html;
    this.html += open;
    fill();
    const inner = this.html.slice(before.length + open.length);
    this.html = inner.trim() === '' ? before + inner : this.html + close;
  }

  /** Takes a line break; gives whether it is the second of two, which end a paragraph. */
  break(): boolean {
    return ++this.#breaks > 1;
  }

  get isEmpty(): boolean {
    return this.text.trim() === '' && !this.hasMedia;
  }

  /** A line break is written when something follows it: at the beginning or the end of a paragraph it shows nothing. */
  #writeBreak(): void {
    if (this.#breaks > 0 && !this.isEmpty) {
      this.html += '<br>';
      this.text += ' ';
    }
    this.#breaks = 0;
  }
}
