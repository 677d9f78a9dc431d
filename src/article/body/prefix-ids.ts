import {decodeUri} from '../../text/decode-uri.js';
import {ID_PREFIX} from './id-prefix.js';

/** Attributes that name other elements by their ids. */
const REFERRING =
  'headers aria-labelledby aria-describedby aria-details aria-controls aria-owns aria-flowto aria-activedescendant aria-errormessage'.split(
    ' ',
  );

/** Whether an id could be taken for a name that the page's scripts or the document look up: any, but for a single Latin letter, which marks a note. */
const isName = (id: string): boolean => !/^[a-z]$/i.test(id);

/**
 * Prefixes the ids of a body, and has its links and references follow; a reference to what is not in the body goes, or a text could take an
 * element of the page for its own (`aria-owns`). `url` is the article's own address, which may stand before a
 * fragment.
 */
export function prefixIds(body: DocumentFragment, url: string | undefined): void {
  for (const element of body.querySelectorAll('[id]'))
    if (isName(element.id) && !element.id.startsWith(ID_PREFIX)) element.id = ID_PREFIX + element.id;
  const ids = new Set(Array.from(body.querySelectorAll('[id]'), ({id}) => id));
  const page = url?.replace(/#.*$/s, '');
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const [address, fragment] = parted(link.getAttribute('href')!);
    const isOwn = address === '' || address === page;
    if (isOwn && ids.has(ID_PREFIX + decodeUri(fragment))) link.setAttribute('href', `${address}#${ID_PREFIX}${fragment}`);
  }
  for (const name of REFERRING) {
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const names = element.getAttribute(name)!.split(/\s+/);
      const own = names.map((id) => (ids.has(ID_PREFIX + id) ? ID_PREFIX + id : id)).filter((id) => ids.has(id));
      if (own.length > 0) element.setAttribute(name, own.join(' '));
      else element.removeAttribute(name);
    }
  }
}

function parted(address: string): [address: string, fragment: string] {
  const at = address.indexOf('#');
  return [address.slice(0, at), address.slice(at + 1)];
}
