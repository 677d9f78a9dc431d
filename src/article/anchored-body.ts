import {anchor} from '../text/anchor.js';
import {plainText} from '../text/plain-text.js';

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
