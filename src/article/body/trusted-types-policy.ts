import type {Config} from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

interface PolicyFactory {
  createPolicy(name: string, rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>): Policy;
}

/** DOMPurify's own name, which pages list already; ours, where an application's DOMPurify has taken that. */
const NAMES = ['dompurify', 'maqal'];
const RULES = {createHTML: (html: string) => html, createScriptURL: (url: string) => url};

/**
 * The policy by which the sanitiser parses the HTML that it is to make safe, in a document that runs nothing (Trusted Types).
 * `undefined` where the browser asks for none, or the page allows none.
 */
export function trustedTypesPolicy(): Policy | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  for (const name of trustedTypes ? NAMES : []) {
    try {
      return trustedTypes!.createPolicy(name, RULES);
    } catch {
      /* The page does not allow this name, or not once more. */
    }
  }
  return undefined;
}
