import {isolate} from '../template/bdi.js';
import {htmlAtLevel} from '../template/heading.js';
import type {Markup} from '../template/template.js';
import type {Direction} from '../text/direction.js';

/** The heading of a list; `lang` where its words are in another language than the page. */
export const headingTemplate = <T>(
  markup: Markup<T>,
  text: string,
  {level, lang, direction}: {level: number; lang?: string | undefined; direction: Direction},
): T => htmlAtLevel(markup, level)`<h2 slot="heading" lang="${lang ?? markup.nothing}">${isolate(markup, text, direction)}</h2>`;
