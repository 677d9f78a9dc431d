import {configureLocalization} from '@lit/localize';
import {onPageLanguage, refreshAll} from '../base/page.js';
import {warn} from '../base/warn.js';
import {sourceLocale, targetLocales} from './generated/locales.js';
import {matchLocale} from './match-locale.js';

const {getLocale, setLocale} = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => LOCALES[locale as keyof typeof LOCALES](),
});

/** One dynamic import each, spelt out so that a bundler sees them and a page loads only its own. */
const LOCALES = {
  en: () => import('./generated/en.js'),
};

/** The locale in which the interface is written at the moment. */
export const interfaceLocale = getLocale;

/** Loads the interface in a language. A locale that fails to load leaves the previous one in place. */
export async function followLanguage(language: string): Promise<void> {
  const locale = matchLocale(language, [sourceLocale, ...targetLocales]);
  try {
    await setLocale(locale);
    refreshAll();
  } catch {
    warn(`the texts for "${locale}" could not be loaded; the interface stays in "${getLocale()}".`);
  }
}

onPageLanguage((language) => void followLanguage(language));
