import {decodeUri} from '../../text/decode-uri.js';
import {ID_PREFIX} from './id-prefix.js';

/** Attributes that refer to other elements by their ids (HTML, WAI-ARIA). */
const IDREF_ATTRIBUTES =
  'headers aria-labelledby aria-describedby aria-details aria-controls aria-owns aria-flowto aria-activedescendant aria-errormessage'.split(
    ' ',
  );

/** Whether the page's scripts could look up an id as a name: any id but a single Latin letter, which marks a note. */
const needsPrefix = (id: string): boolean => !/^[a-z]$/i.test(id);

/**
 * Prefixes the ids of a body, and changes its links and references accordingly. References to elements outside of the body are removed, or a body
 * could claim an element of the page as its own (`aria-owns`). `url` is the article's address, which links to its own fragments may begin with.
 */
export function prefixIds(body: DocumentFragment, url: string | undefined): void {
  for (const element of body.querySelectorAll('[id]'))
    if (needsPrefix(element.id) && !element.id.startsWith(ID_PREFIX)) element.id = ID_PREFIX + element.id;
  const ids = new Set(Array.from(body.querySelectorAll('[id]'), ({id}) => id));
  const page = url?.replace(/#.*$/s, '');
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const {address, fragment} = splitAtFragment(link.getAttribute('href')!);
    const isOwn = address === '' || address === page;
    if (isOwn && ids.has(ID_PREFIX + decodeUri(fragment))) link.setAttribute('href', `${address}#${ID_PREFIX}${fragment}`);
  }
  for (const name of IDREF_ATTRIBUTES) {
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const names = element.getAttribute(name)!.split(/\s+/);
      const own = names.map((id) => (ids.has(ID_PREFIX + id) ? ID_PREFIX + id : id)).filter((id) => ids.has(id));
      if (own.length > 0) element.setAttribute(name, own.join(' '));
      else element.removeAttribute(name);
    }
  }
}

function splitAtFragment(url: string): {address: string; fragment: string} {
  const at = url.indexOf('#');
  return {address: url.slice(0, at), fragment: url.slice(at + 1)};
}
