import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {property as reactive} from 'lit/decorators.js';
import {warn} from '../platform/warn.js';

/**
 * Lit's `@property`. One that has an attribute takes only what the attribute could say, for applications give whatever they have: a text or a
 * number, and `undefined` for anything else. Wraps the accessor, since Lit deprecates both hooks that would change it (`createProperty`,
 * `getPropertyDescriptor`).
 */
export function property(options: PropertyDeclaration = {}) {
  return (prototype: ReactiveElement, name: PropertyKey): void => {
    (reactive(options) as PropertyDecorator)(prototype, name as string);
    if (options.attribute === false || options.type === Boolean) return;
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: ReactiveElement, value: unknown) {
        accessor.set!.call(
          this,
          coerce(value, options.type === Number, () => `<${this.localName}>: "${String(name)}"`),
        );
      },
    });
  };
}

/** A text or a number; `undefined` for anything else, also for an attribute that is taken away, which Lit makes `null`. */
function coerce(value: unknown, isNumber: boolean, what: () => string): string | number | undefined {
  const isText = typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value));
  if (isText) return isNumber ? Number(value) : String(value);
  if (value !== undefined && value !== null)
    warn(`${what()} takes a ${isNumber ? 'number' : 'string'}, not this ${typeof value}; it is left out.`);
  return undefined;
}
