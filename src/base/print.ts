import type {Markup} from './markup.js';

/** Markup that is already escaped. Only this module makes it, so a string from outside is never taken for it. */
export class Printed {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

const NOTHING = Symbol('nothing');
const ATTRIBUTE = /\s+[\w-]+="$/;

const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes text for a child or a double-quoted attribute (HTML, "Serialising HTML fragments"). */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ESCAPES[character]!) : text;
}

function text(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Printed) return value.markup;
  if (value === NOTHING || value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(text).join('') : escapeHtml(String(value));
}

function html(strings: TemplateStringsArray, ...values: unknown[]): Printed {
  let out = strings[0]!;
  values.forEach((value, index) => {
    const next = strings[index + 1]!;
    const attribute = value === NOTHING ? ATTRIBUTE.exec(strings[index]!) : null;
    out = attribute ? out.slice(0, -attribute[0].length) + next.slice(1) : out + text(value) + next;
  });
  return new Printed(out);
}

/** Prints templates as escaped HTML text, without a DOM. */
export const printer: Markup<Printed> = {html, nothing: NOTHING};
