import {load} from '../base/load.js';
import {onPageLanguage, refreshAll} from '../base/page.js';
import {sourceLocale, targetLocales} from './generated/locales.js';
import {matchLocale} from './match-locale.js';
import {interfaceLocale, setMessages, type Messages} from './messages.js';

export {interfaceLocale};

/** One dynamic import each, spelt out so that a bundler sees them and a page loads only its own. */
const LOCALES: Record<(typeof targetLocales)[number], () => Promise<{templates: Messages}>> = {
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

let wanted = interfaceLocale();

/** Loads the interface in a language. A locale that fails to load leaves the previous one in place. */
export async function followLanguage(language: string): Promise<void> {
  const locale = matchLocale(language, [sourceLocale, ...targetLocales]);
  wanted = locale;
  const fetch = LOCALES[locale as keyof typeof LOCALES] as (() => Promise<{templates: Messages}>) | undefined;
  const module = fetch ? await load(fetch, `the interface in "${locale}"`) : {templates: undefined};
  if (!module || wanted !== locale || interfaceLocale() === locale) return;
  setMessages(locale, module.templates);
  refreshAll();
}

onPageLanguage((language) => void followLanguage(language));
