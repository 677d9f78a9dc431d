import {withPageLanguage} from '../platform/page.js';
import {memoize} from '../text/memoize.js';
import {templates as ckb} from './generated/ckb.js';
import {templates as de} from './generated/de.js';
import {templates as en} from './generated/en.js';
import {templates as es} from './generated/es.js';
import {templates as fa} from './generated/fa.js';
import {templates as fr} from './generated/fr.js';
import {templates as he} from './generated/he.js';
import {templates as id} from './generated/id.js';
import {sourceLocale, targetLocales} from './generated/locales.js';
import {templates as ps} from './generated/ps.js';
import {templates as tr} from './generated/tr.js';
import {templates as ur} from './generated/ur.js';
import {setFallbackFormats} from './intl.js';
import {matchLocale} from './match-locale.js';
import {withMessages, type Messages} from './messages.js';
import {fallbackFormats} from './intl-fallback.js';

setFallbackFormats(fallbackFormats);

/** Every locale is imported, since a server prints in any of them at once. */
const MESSAGES: Record<(typeof targetLocales)[number], Messages> = {en, fa, ur, he, ckb, ps, tr, fr, es, de, id};

const localeOf = memoize((language: string) => matchLocale(language, [sourceLocale, ...targetLocales]));

/**
 * Prints for a page in a language (BCP 47), until `print` returns. The interface is in the nearest of our locales, which `print`
 * receives. Elements that `@lit-labs/ssr` renders meanwhile take their dates and direction from the language too.
 */
export function inLocale<Result>(language: string, print: (locale: string) => Result): Result {
  const locale = localeOf(language);
  return withMessages(locale, MESSAGES[locale as keyof typeof MESSAGES], () => withPageLanguage(language, () => print(locale)));
}
