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

/** The strings of a template as they are printed, and the length of the attribute's name that each ends in. */
interface Template {
  strings: string[];
  attributes: number[];
}

/** Read once each: a card's template is printed a thousand times. */
const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf(literal: TemplateStringsArray): Template {
  let template = templates.get(literal);
  if (!template) {
    const strings = literal.map((string) => string.replace(/ part="[^"]*"/g, ''));
    template = {strings, attributes: strings.map((string) => ATTRIBUTE.exec(string)?.[0].length ?? 0)};
    templates.set(literal, template);
  }
  return template;
}

function html(literal: TemplateStringsArray, ...values: unknown[]): Printed {
  const {strings, attributes} = templateOf(literal);
  let out = '';
  let isDropped = false;
  for (let index = 0; index < strings.length; index++) {
    const start = isDropped ? 1 : 0;
    isDropped = values[index] === NOTHING && attributes[index]! > 0;
    out += strings[index]!.slice(start, isDropped ? -attributes[index]! : undefined);
    if (!isDropped) out += text(values[index]);
  }
  return new Printed(out);
}

/** Prints templates as escaped HTML text, without a DOM. */
export const printer: Markup<Printed> = {html, nothing: NOTHING};
