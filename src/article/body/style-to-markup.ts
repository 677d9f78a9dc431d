import type {Direction} from '../../text/direction.js';

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

const BOLD = declaration('font-weight', 'bold|bolder|[6-9]00');
const NOT_BOLD = declaration('font-weight', 'normal|lighter|[1-5]00');
const SLANTED = declaration('font-style', 'italic|oblique');
const NOT_SLANTED = declaration('font-style', 'normal');

/** What a `style` attribute makes of an element of a phrase: programs that write texts say by it what is emphasised, and what is not after all. */
export function weightOfStyle(name: string, style: string | null | undefined): 'strong' | 'em' | 'plain' | undefined {
  const says = (pattern: RegExp) => pattern.test(style ?? '');
  if (/^(?:b|strong)$/.test(name)) return says(NOT_BOLD) ? 'plain' : undefined;
  if (/^(?:i|em)$/.test(name)) return says(NOT_SLANTED) ? 'plain' : undefined;
  if (!/^(?:span|font)$/.test(name)) return undefined;
  return says(BOLD) ? 'strong' : says(SLANTED) ? 'em' : undefined;
}

/** The same as a class, by which it is found once the styles are gone. */
export const marksOfWeight = (name: string, style: string | null | undefined): string[] => {
  const weight = weightOfStyle(name, style);
  return weight ? [WEIGHT_MARK + weight] : [];
};

export const WEIGHT_MARK = 'maqal-said-';
