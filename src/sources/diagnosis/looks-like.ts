import {isObject, type Loose} from '../../model/read-article.js';
import {findItems} from '../list/envelope.js';

interface System {
  /** Whether an answer and its first item have what only this system has. */
  matches: (answer: Loose, item: Loose) => boolean;
  /** How to ask for what is missing. */
  cure: string;
}

/** Systems that are recognized by their answers; the first that matches counts. */
const SYSTEMS: Record<string, System> = {
  'Strapi 5': {matches: (_, item) => 'documentId' in item, cure: 'ask for it with “populate=*” and “fields”'},
  'Strapi 4': {
    matches: ({meta}, item) => isObject(item.attributes) && isObject(meta) && isObject(meta.pagination),
    cure: 'ask for it with “populate=*”',
  },
  'JSON:API': {
    matches: ({jsonapi}, item) => jsonapi !== undefined || (isObject(item.attributes) && 'type' in item),
    cure: 'ask for it with “fields[…]” and “include”',
  },
  Contentful: {
    matches: ({sys}) => isObject(sys) && sys.type === 'Array',
    cure: 'ask for it with “select=fields.title,…”',
  },
  Elasticsearch: {matches: ({hits}) => isObject(hits), cure: 'ask for it in “_source”'},
  'a search engine’s answer': {
    matches: ({hits}) => Array.isArray(hits),
    cure: 'have it among the attributes that are retrieved',
  },
  Ghost: {matches: ({posts}, item) => Array.isArray(posts) && 'uuid' in item, cure: 'ask for it with “fields”'},
  Blogger: {
    matches: ({kind}) => typeof kind === 'string' && kind.startsWith('blogger#'),
    cure: 'ask for it with “fields”',
  },
  WordPress: {
    matches: (_, item) => 'id' in item && ('_links' in item || 'slug' in item || 'date_gmt' in item),
    cure: 'ask for it with “_fields=title,link,…”',
  },
};

/** Says what the items of an answer lack, and which system it looks like: "25 items, none with a headline; this looks like Strapi 4: …". */
export function describeLack(answer: unknown, lack: 'headline' | 'address'): string {
  const {items} = findItems(answer);
  const [item] = items;
  const count = `${items.length} ${items.length === 1 ? 'item' : 'items'}, none with ${lack === 'headline' ? 'a headline' : 'an address'}`;
  for (const [name, {matches, cure}] of Object.entries(SYSTEMS))
    if (item && matches(isObject(answer) ? answer : {}, item)) return `${count}; this looks like ${name}: ${cure}`;
  const names = Object.keys(item ?? {}).slice(0, 6);
  return names.length > 0
    ? `${count} under a name that is known; they have ${names.map((name) => `“${name.slice(0, 80)}”`).join(', ')}`
    : count;
}
