import {remember} from '../base/remember.js';
import {templates as en} from './generated/en.js';
import {sourceLocale, targetLocales} from './generated/locales.js';
import {matchLocale} from './match-locale.js';
import {withMessages, type Messages} from './messages.js';

/** All of them, for a server prints whatever it is asked for at once. */
const MESSAGES: Record<(typeof targetLocales)[number], Messages> = {en};

const localeOf = remember((language: string) => matchLocale(language, [sourceLocale, ...targetLocales]));

/** Prints with the interface in the locale of a language (BCP 47); `print` is given that locale. */
export function inLocale<Result>(language: string, print: (locale: string) => Result): Result {
  const locale = localeOf(language);
  return withMessages(locale, MESSAGES[locale as keyof typeof MESSAGES], () => print(locale));
}
