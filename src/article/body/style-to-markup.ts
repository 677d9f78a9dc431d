import type {Direction} from '../../text/direction.js';

const declarationPattern = (property: string, values: string): RegExp =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*(${values})\\b`, 'i');
const DIRECTION = declarationPattern('direction', 'rtl|ltr');
const ALIGNMENT = declarationPattern('text-align', 'start|end|left|right|center|justify');
const LIST_COUNTER = declarationPattern('list-style-type', 'arabic-indic|persian');

/** The direction that a `style` attribute sets. */
export const directionOfStyle = (style: string | null | undefined): Direction | undefined =>
  DIRECTION.exec(style ?? '')?.[1]?.toLowerCase() as Direction | undefined;

/** The classes of what an author set by a `style` attribute: alignment, and the numerals of a list. Our styles know these classes. */
export function classesOfStyle(style: string | null | undefined): string[] {
  const alignment = ALIGNMENT.exec(style ?? '')?.[1];
  const counter = LIST_COUNTER.exec(style ?? '')?.[1];
  return [alignment && `has-text-align-${alignment}`, counter && `is-style-${counter}`]
    .filter((name) => name !== undefined)
    .map((name) => name.toLowerCase());
}

const BOLD_WEIGHT = declarationPattern('font-weight', 'bold|bolder|[6-9]00');
const NORMAL_WEIGHT = declarationPattern('font-weight', 'normal|lighter|[1-5]00');
const ITALIC_STYLE = declarationPattern('font-style', 'italic|oblique');
const NORMAL_STYLE = declarationPattern('font-style', 'normal');

/** The emphasis that a `style` attribute adds to an element, or takes from it (`plain`): word processors write emphasis so. */
export function emphasisOfStyle(name: string, style: string | null | undefined): 'strong' | 'em' | 'plain' | undefined {
  const says = (pattern: RegExp) => pattern.test(style ?? '');
  if (/^(?:b|strong)$/.test(name)) return says(NORMAL_WEIGHT) ? 'plain' : undefined;
  if (/^(?:i|em)$/.test(name)) return says(NORMAL_STYLE) ? 'plain' : undefined;
  if (!/^(?:span|font)$/.test(name)) return undefined;
  return says(BOLD_WEIGHT) ? 'strong' : says(ITALIC_STYLE) ? 'em' : undefined;
}

/** The same emphasis as a class, which stays when the sanitizer has removed the style. */
export const emphasisClassesOfStyle = (name: string, style: string | null | undefined): string[] => {
  const weight = emphasisOfStyle(name, style);
  return weight ? [EMPHASIS_CLASS_PREFIX + weight] : [];
};

export const EMPHASIS_CLASS_PREFIX = 'maqal-said-';
