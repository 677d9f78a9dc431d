import type {Config} from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

interface PolicyFactory {
  createPolicy(name: string, rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>): Policy;
}

/** DOMPurify's own name, which pages may already list; then ours, for pages whose own DOMPurify has taken the first. */
const POLICY_NAMES = ['dompurify', 'maqal'];
const POLICY_RULES = {createHTML: (html: string) => html, createScriptURL: (url: string) => url};

/**
 * Creates the policy that lets the sanitizer parse HTML, in a document that runs nothing (Trusted Types). `undefined` where the browser needs none or
 * the page allows none.
 */
export function createTrustedTypesPolicy(): Policy | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  for (const name of trustedTypes ? POLICY_NAMES : []) {
    try {
      return trustedTypes!.createPolicy(name, POLICY_RULES);
    } catch {
      /* The page does not allow this name, or not once more. */
    }
  }
  return undefined;
}
