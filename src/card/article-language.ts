import {directionOfLanguage, type Direction} from '../text/direction.js';
import type {Markup} from '../template/template.js';
import {memoize} from '../text/memoize.js';
import {joinNames} from '../locale/numbers.js';
import type {Author} from '../model/news-article.js';
import {isolate, textTemplate} from '../template/bdi.js';
import {directionOf, foreignDirection} from '../text/bidi.js';
import {canonicalLanguage} from '../text/language-tag.js';

/** Language subtags have two or three letters (BCP 47, IANA registry); these say that the language is not known or is none (ISO 639-2). */
const LANGUAGE = /^(?!und|mul|mis|zxx)[a-z]{2,3}(?![^-])/i;

/** The canonical form of a language tag (BCP 47); empty for what is none. */
function canonical(tag: string): string {
  try {
    return LANGUAGE.test(tag) ? Intl.getCanonicalLocales(tag)[0]! : '';
  } catch {
    return '';
  }
}

const baseOf = (tag: string): string => canonical(canonicalLanguage(tag)).split('-')[0]!;

/** The language (BCP 47) of an article that is in another one than its page; empty where it is in the same, or says nothing that can be read. */
export const foreignLanguage = memoize((declared: string, page: string): string => {
  const language = canonical(declared);
  return baseOf(language) === baseOf(page) ? '' : language;
});

/**
 * The language of a text of an article, where that is not the page's (WCAG 3.1.2); else empty. A text in letters of the other direction is in another
 * language than its article says, and gets none: feeds of Arabic sites are often "en-US", and an English voice cannot read Arabic.
 */
export function languageOfText(text: string | undefined, language: string): string {
  if (language === '' || !text?.trim()) return '';
  const own = directionOfLanguage(language);
  /* An Arabic headline with Latin names in it is not English because most of its words are names. */
  const words = directionOf(text, own === 'rtl' ? own : undefined);
  return (words ?? own) === own ? language : '';
}

/** The direction of a text whose language is known, else that of its letters, where it is another than that of the page. */
export function foreignDirectionOf(text: string, language: string, direction: Direction): Direction | undefined {
  if (language === '') return foreignDirection(text, direction);
  const own = directionOfLanguage(language);
  return own === direction ? undefined : own;
}

/** A text of an article, isolated, in its language where that is not the page's. */
export function inItsLanguage<T>(markup: Markup<T>, text: string, language: string, direction: Direction): unknown {
  const own = languageOfText(text, language);
  if (own === '') return isolate(markup, text, direction);
  return markup.html`<bdi lang="${own}" dir="${directionOfLanguage(own)}">${textTemplate(markup, text)}</bdi>`;
}

/** The names of authors, joined as their language does where they are in the article's; and that language. */
export function namesOf(authors: Author[], articleLanguage: string, pageLanguage: string): {names: string; lang: string} {
  const lang = articleLanguage && languageOfText(authors.map(({name}) => name).join(' '), articleLanguage);
  return {names: joinNames(authors, lang || pageLanguage), lang};
}
