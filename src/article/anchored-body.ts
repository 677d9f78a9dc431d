import {anchor} from '../text/anchor.js';
import {plainText} from '../text/plain-text.js';
import {BOXES, isListed, type Entry} from './contents.js';

const HEADING = /<(h[2-6])((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;
const ID = /\sid="([^"]+)"/;

/** Gives ids to the headings of a sanitised body, as the element gives them in a browser: links to them work without script, and the upgrade adds none. */
export function anchoredBody(html: string): string {
  const taken = new Set<string>();
  return html.replace(HEADING, (heading, tag: string, attributes: string, content: string) => {
    const own = ID.exec(attributes)?.[1];
    if (own !== undefined && !taken.has(own)) {
      taken.add(own);
      return heading;
    }
    return `<${tag}${attributes.replace(ID, '')} id="${anchor(plainText(content), taken)}">${content}</${tag}>`;
  });
}

const BOX = new RegExp(`<(${BOXES.join('|')})\\b[\\s\\S]*?</\\1>`, 'g');

/** What a table of contents lists of such a body: its headings of the second to the fourth level, and none of a box beside the text. */
export function contentsOfHtml(anchored: string): Entry[] {
  return [...anchored.replace(BOX, '').matchAll(HEADING)]
    .map(([, tag, attributes, content]) => ({
      id: plainText(ID.exec(attributes!)?.[1] ?? ''),
      text: plainText(content!),
      level: Number(tag!.slice(1)),
    }))
    .filter(isListed);
}
