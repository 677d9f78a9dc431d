import {headingLevel} from './heading-level.js';
import type {Markup} from './markup.js';

/** Attributes that a heading may carry; those not given are left out. */
export interface HeadingAttributes {
  slot?: string;
  part?: string;
  itemprop?: string;
  lang?: string | undefined;
}

/** A real heading of the given level, 1 to 6; a level outside of that is brought inside. */
export function heading<T>({html, nothing}: Markup<T>, level: number, content: unknown, attributes: HeadingAttributes): T {
  const [slot, part, itemprop, lang] = [attributes.slot, attributes.part, attributes.itemprop, attributes.lang].map(
    (value) => value ?? nothing,
  );
  switch (headingLevel(level)) {
    case 1:
      return html`<h1 slot="${slot}" part="${part}" itemprop="${itemprop}" lang="${lang}">${content}</h1>`;
    case 2:
      return html`<h2 slot="${slot}" part="${part}" itemprop="${itemprop}" lang="${lang}">${content}</h2>`;
    case 3:
      return html`<h3 slot="${slot}" part="${part}" itemprop="${itemprop}" lang="${lang}">${content}</h3>`;
    case 4:
      return html`<h4 slot="${slot}" part="${part}" itemprop="${itemprop}" lang="${lang}">${content}</h4>`;
    case 5:
      return html`<h5 slot="${slot}" part="${part}" itemprop="${itemprop}" lang="${lang}">${content}</h5>`;
    default:
      return html`<h6 slot="${slot}" part="${part}" itemprop="${itemprop}" lang="${lang}">${content}</h6>`;
  }
}
