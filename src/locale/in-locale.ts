import {templates as en} from './generated/en.js';
import {sourceLocale, targetLocales} from './generated/locales.js';
import {matchLocale} from './match-locale.js';
import {withMessages, type Messages} from './messages.js';

/** All of them, for a server prints whatever it is asked for at once. */
const MESSAGES: Record<(typeof targetLocales)[number], Messages> = {en};

/** Prints with the interface in the locale of a language (BCP 47); `print` is given that locale. */
export function inLocale<Result>(language: string, print: (locale: string) => Result): Result {
  const locale = matchLocale(language, [sourceLocale, ...targetLocales]);
  return withMessages(locale, MESSAGES[locale as keyof typeof MESSAGES], () => print(locale));
}
