const BULLET = /^(?:[•●▪◾■◆▶►✔✓*·‣○]\s*|[-–—]\s+)(?=\S)/u;
const NUMBER = /^[([]?(\p{Nd}{1,2})\s*[-–).:ـ\]]+\s*(?=[^\p{N}\s])/u;

export interface Item {
  isNumbered: boolean;
  number: number;
  text: string;
}

/** A line that begins as items of a list do. A dash before a question is a speaker's. */
export function readItem(text: string): Item | undefined {
  if (text.includes('\n')) return undefined;
  const number = NUMBER.exec(text);
  if (number) return {isNumbered: true, number: valueOf(number[1]!), text: text.slice(number[0].length)};
  const bullet = BULLET.exec(text);
  if (!bullet || (/^[-–—]/.test(text) && /[؟?]$/.test(text))) return undefined;
  return {isNumbered: false, number: 0, text: text.slice(bullet[0].length)};
}

const valueOf = (digits: string): number =>
  Number(digits.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));
