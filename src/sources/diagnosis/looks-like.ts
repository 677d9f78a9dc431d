import {isObject, type Loose} from '../../model/read-article.js';
import {findItems} from '../list/envelope.js';

interface System {
  name: string;
  /** Whether an answer and its first item have what only this system has. */
  matches: (answer: Loose, item: Loose) => boolean;
  /** How to ask for what is missing. */
  cure: string;
}

/** Systems that are recognized by their answers. */
const SYSTEMS: readonly System[] = [
  {name: 'Strapi 5', matches: (_, item) => 'documentId' in item, cure: 'ask for it with “populate=*” and “fields”'},
  {
    name: 'Strapi 4',
    matches: ({meta}, item) => isObject(item.attributes) && isObject(meta) && isObject(meta.pagination),
    cure: 'ask for it with “populate=*”',
  },
  {
    name: 'JSON:API',
    matches: ({jsonapi}, item) => jsonapi !== undefined || (isObject(item.attributes) && 'type' in item),
    cure: 'ask for it with “fields[…]” and “include”',
  },
  {
    name: 'Contentful',
    matches: ({sys}) => isObject(sys) && sys.type === 'Array',
    cure: 'ask for it with “select=fields.title,…”',
  },
  {name: 'Elasticsearch', matches: ({hits}) => isObject(hits), cure: 'ask for it in “_source”'},
  {
    name: 'a search engine’s answer',
    matches: ({hits}) => Array.isArray(hits),
    cure: 'have it among the attributes that are retrieved',
  },
  {name: 'Ghost', matches: ({posts}, item) => Array.isArray(posts) && 'uuid' in item, cure: 'ask for it with “fields”'},
  {
    name: 'Blogger',
    matches: ({kind}) => typeof kind === 'string' && kind.startsWith('blogger#'),
    cure: 'ask for it with “fields”',
  },
  {
    name: 'WordPress',
    matches: (_, item) => 'id' in item && ('_links' in item || 'slug' in item || 'date_gmt' in item),
    cure: 'ask for it with “_fields=title,link,…”',
  },
];

/** Says what the items of an answer lack, and which system it looks like: "25 items, none with a headline; this looks like Strapi 4: …". */
export function describeLack(answer: unknown, lack: 'headline' | 'address'): string {
  const {items} = findItems(answer);
  const [item] = items;
  const count = `${items.length} ${items.length === 1 ? 'item' : 'items'}, none with ${lack === 'headline' ? 'a headline' : 'an address'}`;
  const found = item && SYSTEMS.find(({matches}) => matches(isObject(answer) ? answer : {}, item));
  if (found) return `${count}; this looks like ${found.name}: ${found.cure}`;
  const names = Object.keys(item ?? {}).slice(0, 6);
  return names.length > 0
    ? `${count} under a name that is known; they have ${names.map((name) => `“${name.slice(0, 80)}”`).join(', ')}`
    : count;
}
