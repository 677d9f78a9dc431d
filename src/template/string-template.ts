import type {Markup} from './template.js';
import {warn} from '../platform/warn.js';

/** HTML that is safe to print as it is: what the templates here have escaped, a sanitised body, or what a site's own code wrote. */
export class Printed {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

const NOTHING = Symbol('nothing');
const ATTRIBUTE_START = /\s+[\w-]+="$/;

const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const ESCAPED_CHARACTER = /[&<>"]/g;

/** Options of every printer. */
export interface PrintOptions {
  /**
   * The present, milliseconds since 1970. Default: the clock. It is read only for a date with a time of day (a recent one becomes relative in
   * the browser) and for a breaking story that may have ended, since servers that print ahead of time allow no clock.
   */
  now?: number;
}

/** Escapes text for a child or a double-quoted attribute (HTML, "Serialising HTML fragments"). */
export function escapeHtml(text: string): string {
  /* A loop: V8's `replace` with a function takes four times as long for each letter of a long text as of a short one. */
  let [out, from] = ['', 0];
  for (ESCAPED_CHARACTER.lastIndex = 0; ESCAPED_CHARACTER.test(text); from = ESCAPED_CHARACTER.lastIndex) {
    const at = ESCAPED_CHARACTER.lastIndex - 1;
    out += text.slice(from, at) + ESCAPES[text[at]!]!;
  }
  return from === 0 ? text : out + text.slice(from);
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Printed) return value.markup;
  if (value === NOTHING || value === undefined || value === null) return '';
  if (!Array.isArray(value)) return escapeHtml(String(value));
  let out = '';
  for (const item of value) out += printValue(item);
  return out;
}

/** A template for printing: the HTML around its values, and the attribute of each value. */
interface ParsedTemplate {
  markup: string[];
  /** The attribute's name with `="` and the white space before it; empty for a child. */
  attributes: string[];
}

/** Each template is parsed once: a card's is printed a thousand times. */
const parsedTemplates = new WeakMap<TemplateStringsArray, ParsedTemplate>();

function parseTemplate(literal: TemplateStringsArray): ParsedTemplate {
  let template = parsedTemplates.get(literal);
  if (!template) {
    const strings = literal.map((string) => string.replace(/ part="[^"]*"/g, ''));
    const attributes = strings.map((string) => ATTRIBUTE_START.exec(string)?.[0] ?? '');
    const markup = strings.map((string, index) =>
      string.slice(attributes[index - 1] ? 1 : 0, string.length - attributes[index]!.length),
    );
    parsedTemplates.set(literal, (template = {markup, attributes}));
  }
  return template;
}

function html(literal: TemplateStringsArray, ...values: unknown[]): Printed {
  const {markup, attributes} = parseTemplate(literal);
  let out = markup[0]!;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const attribute = attributes[index]!;
    if (!attribute) out += printValue(value);
    else if (value !== NOTHING) out += `${attribute}${printValue(value)}"`;
    out += markup[index + 1]!;
  }
  return new Printed(out);
}

/**
 * Prints with options from outside, or without them if their types make that fail: one article must not end a build. Warns the developer.
 */
export function printWith<Options extends object>(what: string, options: Options, print: (options: Options) => string): string {
  try {
    return print(options ?? {});
  } catch (error) {
    warn(`${what} could not print with its options (${String(error)}); they are left out.`);
  }
  try {
    return print({} as Options);
  } catch (error) {
    warn(`${what} could not print (${String(error)}).`);
    return '';
  }
}

/** Prints templates as escaped HTML text, without a DOM. */
export const printer: Markup<Printed> = {html, nothing: NOTHING};
