import {_installMsgImplementation} from '@lit/localize/init/install.js';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {sourceLocale} from './generated/locales.js';

/** The messages that `lit-localize build` writes for a locale. */
export type Messages = Parameters<typeof runtimeMsg>[0];

/*
 * The runtime mode of `@lit/localize` with a switch of our own. Its `setLocale` fires events at the window, at which a host that uses the
 * package too would render for nothing, and it is asynchronous, which a server that prints in several languages cannot use.
 */
let locale: string = sourceLocale;
let messages: Messages | undefined;
_installMsgImplementation(((template, options) =>
  runtimeMsg(messages as Messages, template, options)) as typeof import('@lit/localize').msg);

/** The current locale of the interface. */
export const interfaceLocale = (): string => locale;

/** Switches the interface to a locale. The source locale has no messages. */
export function setMessages(newLocale: string, newMessages: Messages | undefined): void {
  locale = newLocale;
  messages = newMessages;
}

/** Runs an action in a locale, and returns to the previous one. */
export function withMessages<Result>(otherLocale: string, otherMessages: Messages | undefined, action: () => Result): Result {
  const [localeBefore, messagesBefore] = [locale, messages];
  setMessages(otherLocale, otherMessages);
  try {
    return action();
  } finally {
    setMessages(localeBefore, messagesBefore);
  }
}
