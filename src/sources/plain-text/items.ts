const BULLET = /^(?:[•●▪◾■◆▶►✔✓*·‣○]\s*|[-–—]\s+)(?=\S)/u;
const NUMBER = /^[([]?(\p{Nd}{1,2})\s*[-–).:ـ\]]+\s*(?=[^\p{N}\s])/u;

export interface ListItem {
  isNumbered: boolean;
  number: number;
  text: string;
}

/** Reads a line that begins like a list item. A dash before a question marks a speaker instead. */
export function readItem(text: string): ListItem | undefined {
  if (text.includes('\n')) return undefined;
  const number = NUMBER.exec(text);
  if (number) return {isNumbered: true, number: numberOf(number[1]!), text: text.slice(number[0].length)};
  const bullet = BULLET.exec(text);
  if (!bullet || (/^[-–—]/.test(text) && /[؟?]$/.test(text))) return undefined;
  return {isNumbered: false, number: 0, text: text.slice(bullet[0].length)};
}

const numberOf = (digits: string): number =>
  Number(digits.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));
