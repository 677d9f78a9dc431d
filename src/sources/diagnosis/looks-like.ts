import {isObject, type Loose} from '../../model/read-article.js';
import {findItems} from '../list/envelope.js';

/** Systems by what only their answers have, with what an answer lacks when its items cannot be read. */
const SYSTEMS: readonly [name: string, test: (answer: Loose, item: Loose) => boolean, cure: string][] = [
  ['Strapi 5', (_, item) => 'documentId' in item, 'ask for it with “populate=*” and “fields”'],
  [
    'Strapi 4',
    ({meta}, item) => isObject(item.attributes) && isObject(meta) && isObject(meta.pagination),
    'ask for it with “populate=*”',
  ],
  [
    'JSON:API',
    ({jsonapi}, item) => jsonapi !== undefined || (isObject(item.attributes) && 'type' in item),
    'ask for it with “fields[…]” and “include”',
  ],
  ['Contentful', ({sys}) => isObject(sys) && sys.type === 'Array', 'ask for it with “select=fields.title,…”'],
  ['Elasticsearch', ({hits}) => isObject(hits), 'ask for it in “_source”'],
  ['a search engine’s answer', ({hits}) => Array.isArray(hits), 'have it among the attributes that are retrieved'],
  ['Ghost', ({posts}, item) => Array.isArray(posts) && 'uuid' in item, 'ask for it with “fields”'],
  ['Blogger', ({kind}) => typeof kind === 'string' && kind.startsWith('blogger#'), 'ask for it with “fields”'],
  [
    'WordPress',
    (_, item) => 'id' in item && ('_links' in item || 'slug' in item || 'date_gmt' in item),
    'ask for it with “_fields=title,link,…”',
  ],
];

/** What the items of an answer lack, and what the answer looks like: "25 items, none with a headline; this looks like Strapi 4: …". */
export function lackOf(answer: unknown, lack: 'headline' | 'address'): string {
  const {items} = findItems(answer);
  const [item] = items;
  const count = `${items.length} ${items.length === 1 ? 'item' : 'items'}, none with ${lack === 'headline' ? 'a headline' : 'an address'}`;
  const found = item && SYSTEMS.find(([, test]) => test(isObject(answer) ? answer : {}, item));
  if (found) return `${count}; this looks like ${found[0]}: ${found[2]}`;
  const names = Object.keys(item ?? {}).slice(0, 6);
  return names.length > 0
    ? `${count} under a name that is known; they have ${names.map((name) => `“${name.slice(0, 80)}”`).join(', ')}`
    : count;
}
