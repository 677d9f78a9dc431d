import {_installMsgImplementation} from '@lit/localize/init/install.js';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {sourceLocale} from './generated/locales.js';

/** What `lit-localize build` writes for a locale. */
export type Messages = Parameters<typeof runtimeMsg>[0];

/*
 * The runtime mode of `@lit/localize` with a switch of our own: its `setLocale` tells the window of every change, which would have a host
 * that uses the package too render for nothing, and it cannot switch at once, which a server needs that prints in several languages.
 */
let locale: string = sourceLocale;
let messages: Messages | undefined;
_installMsgImplementation(((template, options) =>
  runtimeMsg(messages as Messages, template, options)) as typeof import('@lit/localize').msg);

/** The locale in which the interface is written at the moment. */
export const interfaceLocale = (): string => locale;

/** Writes the interface in a locale from now on. Without messages it is the source locale. */
export function setMessages(newLocale: string, newMessages: Messages | undefined): void {
  locale = newLocale;
  messages = newMessages;
}

/** Does something in a locale, and returns to the one before. */
export function withMessages<Result>(otherLocale: string, otherMessages: Messages | undefined, action: () => Result): Result {
  const before = [locale, messages] as const;
  setMessages(otherLocale, otherMessages);
  try {
    return action();
  } finally {
    setMessages(...before);
  }
}
