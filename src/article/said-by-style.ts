import type {Direction} from '../base/direction.js';

const declaration = (property: string, values: string): RegExp =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*(${values})\\b`, 'i');
const DIRECTION = declaration('direction', 'rtl|ltr');
const ALIGNMENT = declaration('text-align', 'start|end|left|right|center|justify');
const COUNTER = declaration('list-style-type', 'arabic-indic|persian');

/** The direction that a `style` attribute sets. */
export const directionOfStyle = (style: string | null | undefined): Direction | undefined =>
  DIRECTION.exec(style ?? '')?.[1]?.toLowerCase() as Direction | undefined;

/** Of what a `style` attribute sets, that which is the author's and not the site's, as classes that our styles know: alignment, and how a list counts. */
export function classesOfStyle(style: string | null | undefined): string[] {
  const alignment = ALIGNMENT.exec(style ?? '')?.[1];
  const counter = COUNTER.exec(style ?? '')?.[1];
  return [alignment && `has-text-align-${alignment}`, counter && `is-style-${counter}`]
    .filter((name) => name !== undefined)
    .map((name) => name.toLowerCase());
}
