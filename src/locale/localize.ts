import {load} from '../platform/load.js';
import {onPageLanguage, refreshAll, setLanguageRunner} from '../platform/page.js';
import {memoize} from '../text/memoize.js';
import {sourceLocale, targetLocales} from './generated/locales.js';
import {matchLocale} from './match-locale.js';
import {interfaceLocale, setMessages, withMessages, type Messages} from './messages.js';

export {interfaceLocale};

/** Each locale has a literal dynamic import, so that a bundler sees it and a page loads only its own. */
const LOCALE_MODULES: Record<(typeof targetLocales)[number], () => Promise<{templates: Messages}>> = {
  en: () => import('./generated/en.js'),
  fa: () => import('./generated/fa.js'),
  ur: () => import('./generated/ur.js'),
  he: () => import('./generated/he.js'),
  ckb: () => import('./generated/ckb.js'),
  ps: () => import('./generated/ps.js'),
  tr: () => import('./generated/tr.js'),
  fr: () => import('./generated/fr.js'),
  es: () => import('./generated/es.js'),
  de: () => import('./generated/de.js'),
  id: () => import('./generated/id.js'),
};

const localeOf = memoize((language: string) => matchLocale(language, [sourceLocale, ...targetLocales]));

/** Messages of the loaded locales; the source locale has none of its own. */
const loaded = new Map<string, Messages | undefined>([[sourceLocale, undefined]]);
const loading = new Map<string, Promise<void>>();
let wantedLocale = interfaceLocale();

/** Loads the messages of a locale once, however many elements ask for them. */
function loadLocale(locale: string): Promise<void> {
  let promise = loading.get(locale);
  if (!promise) loading.set(locale, (promise = fetchLocale(locale)));
  return promise;
}

async function fetchLocale(locale: string): Promise<void> {
  if (loaded.has(locale)) return;
  const module = await load(LOCALE_MODULES[locale as keyof typeof LOCALE_MODULES], `the interface in "${locale}"`);
  if (!module) return;
  loaded.set(locale, module.templates);
  if (locale === wantedLocale) setMessages(locale, module.templates);
  refreshAll();
}

/** Switches the interface to a language, loading its locale if needed. If that fails, the previous locale stays, and the next call tries again. */
export async function followLanguage(language: string): Promise<void> {
  const locale = localeOf(language);
  wantedLocale = locale;
  if (!loaded.has(locale)) {
    loading.delete(locale);
    return loadLocale(locale);
  }
  if (interfaceLocale() === locale) return;
  setMessages(locale, loaded.get(locale));
  refreshAll();
}

onPageLanguage((language) => void followLanguage(language));

/** The interface of each element is in the nearest `lang`: an Arabic column of an English page has its buttons in Arabic. */
setLanguageRunner((language, action) => {
  const locale = localeOf(language);
  if (loaded.has(locale)) return withMessages(locale, loaded.get(locale), action);
  void loadLocale(locale);
  return action();
});
