import type {Markup} from './template.js';
import {warn} from '../platform/warn.js';
import {kindsIn, MARKUP_CHARACTER} from '../text/character-kinds.js';

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
  if (typeof value === 'string') return kindsIn(value) & MARKUP_CHARACTER ? escapeHtml(value) : value;
  if (value instanceof Printed) return value.markup;
  if (value === NOTHING || value === undefined || value === null) return '';
  if (!Array.isArray(value)) return escapeHtml(String(value));
  let out = '';
  for (const item of value) out += printValue(item);
  return out;
}

/** Most often an address or a word of our own. Its kinds are not asked for, so that those of the text beside it are kept. */
const printAttribute = (value: unknown): string => (typeof value === 'string' ? escapeHtml(value) : printValue(value));

/**
 * One of the strings around the values of a template, by whether the attributes whose values stand before and after it are printed: where
 * one is left out, so are its name and quotes.
 */
interface Static {
  whole: string;
  withoutEnd: string;
  withoutStart: string;
  withoutBoth: string;
  /** Whether the value after it is an attribute's. */
  opensAttribute: boolean;
}

/** Each template is parsed once: a card's is printed a thousand times. */
const parsedTemplates = new WeakMap<TemplateStringsArray, Static[]>();

function parseTemplate(literal: TemplateStringsArray): Static[] {
  let template = parsedTemplates.get(literal);
  if (!template) {
    template = literal.map((string) => {
      const whole = string.replace(/ part="[^"]*"/g, '');
      const withoutEnd = whole.replace(ATTRIBUTE_START, '');
      const [withoutStart, withoutBoth] = [whole.slice(1), withoutEnd.slice(1)];
      return {whole, withoutEnd, withoutStart, withoutBoth, opensAttribute: withoutEnd !== whole};
    });
    parsedTemplates.set(literal, template);
  }
  return template;
}

function html(literal: TemplateStringsArray, ...values: unknown[]): Printed {
  const statics = parseTemplate(literal);
  let out = '';
  let isLeftOut = false;
  for (let index = 0; index < values.length; index++) {
    const {whole, withoutEnd, withoutStart, withoutBoth, opensAttribute} = statics[index]!;
    const value = values[index];
    if (opensAttribute && value === NOTHING) {
      out += isLeftOut ? withoutBoth : withoutEnd;
      isLeftOut = true;
    } else {
      out += isLeftOut ? withoutStart : whole;
      out += opensAttribute ? printAttribute(value) : printValue(value);
      isLeftOut = false;
    }
  }
  const end = statics[values.length]!;
  return new Printed(out + (isLeftOut ? end.withoutStart : end.whole));
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
