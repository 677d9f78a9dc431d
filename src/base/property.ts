import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {property as reactive} from 'lit/decorators.js';
import {warn} from '../platform/warn.js';

export interface PropertyOptions extends PropertyDeclaration {
  /** Value while none is given, or an unusable one (HTML: missing and invalid value default). */
  default?: string | number;
  /** Keywords of an enumerated attribute (HTML). */
  values?: readonly string[];
}

/**
 * Lit's `@property`, which checks what it is given where it has an attribute: a string, one of `values`, or a number. Anything else becomes
 * the default, or `undefined` without one, and is told to the developer: applications set whatever they have. Wraps the accessor, since Lit
 * deprecates both hooks that would change it (`createProperty`, `getPropertyDescriptor`).
 */
export function property(options: PropertyOptions = {}) {
  const {default: missing, values} = options;
  return (prototype: ReactiveElement, name: PropertyKey): void => {
    const isNumber = options.type === Number;
    /* Lit's converter makes 0 of an empty attribute. */
    (reactive(isNumber ? {...options, type: String} : options) as PropertyDecorator)(prototype, name as string);
    if (options.attribute === false || options.type === Boolean) return;
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    const coerce = isNumber ? toNumber : toText;
    Object.defineProperty(prototype, name, {
      ...accessor,
      get(this: ReactiveElement) {
        return accessor.get!.call(this) ?? missing;
      },
      set(this: ReactiveElement, value: unknown) {
        const given = coerce(value);
        const isKnown = given === undefined || !values || values.includes(String(given));
        accessor.set!.call(this, isKnown ? given : undefined);
        const isWrongType = given === undefined && value !== undefined && value !== null;
        if (!isKnown || isWrongType) warn(describeProblem(this.localName, String(name), value, options));
      },
    });
  };
}

/**
 * Says what is wrong with a value, and what is used instead.
 *
 * @__NO_SIDE_EFFECTS__
 */
function describeProblem(tag: string, name: string, value: unknown, options: PropertyOptions): string {
  const {attribute = name.toLowerCase(), default: missing, type, values} = options;
  const used = missing === undefined ? 'it is left out' : `"${missing}" is used`;
  if (values && toText(value) !== undefined)
    return `<${tag} ${String(attribute)}="${toText(value)}">: unknown value, ${used}. Known: ${values.join(', ')}.`;
  const what = typeof value === 'string' ? `"${value}"` : Number.isNaN(value) ? 'NaN' : `this ${typeof value}`;
  return `<${tag}>: "${name}" takes a ${type === Number ? 'number' : 'string'}, not ${what}; ${used}.`;
}

/** The string that an attribute would have; `undefined` for other types, and for `null`, which Lit sets when an attribute is removed. */
function toText(value: unknown): string | undefined {
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value)) ? String(value) : undefined;
}

/** An empty string is no number (HTML, rules for parsing floating-point number values), though `Number('')` is 0. */
function toNumber(value: unknown): number | undefined {
  const number = toText(value)?.trim() ? Number(value) : NaN;
  return Number.isNaN(number) ? undefined : number;
}
