import {isObject, readText, type Loose} from '../model/read-article.js';

/** Returns the thing in an answer to which a value refers, else the value. */
export type Resolve = (value: unknown) => unknown;

/** Names of fields of an object that only contains the referenced thing. */
const CONTAINER_FIELD = /^(?:data|node|nodes|edges|meta|links|jsonapi|cursor|pageInfo|totalCount|__typename)$/;

/**
 * Creates the function that resolves references in an answer. JSON:API has the referenced things in `included`, Contentful in `includes`; Strapi has them in
 * place in `data`, and GraphQL in `node`, `nodes` or `edges`.
 */
export function createResolver(answer: unknown): Resolve {
  const {included, includes} = isObject(answer) ? answer : ({} as Loose);
  const things = [included, ...(isObject(includes) ? Object.values(includes) : [])].flat().filter(isObject);
  const byId = new Map(things.map((thing) => [idOf(thing), thing] as const));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isObject(value)) return value;
    const inPlace = Object.keys(value).every((name) => CONTAINER_FIELD.test(name))
      ? [value.data, value.node, value.nodes, value.edges].find((inner) => isObject(inner) || Array.isArray(inner))
      : undefined;
    if (inPlace !== undefined) return resolve(inPlace);
    const id = idOf(value);
    return withParts(value, id === undefined ? undefined : byId.get(id));
  };
  return resolve;
}

/** Puts all fields of a thing, found elsewhere or in place, on one level. */
function withParts(value: Loose, found: Loose | undefined): Loose {
  const {attributes, fields, meta, relationships} = found ?? value;
  const parts = [relationships, meta, value.meta, attributes, fields].filter(isObject);
  return found || isObject(attributes) || isObject(fields) ? Object.assign({...value}, ...parts) : value;
}

function idOf({type, id, sys}: Loose): string | undefined {
  if (isObject(sys)) return readText(sys.id) && `sys ${readText(sys.id)}`;
  return readText(id) && readText(type) ? `${readText(type)} ${readText(id)}` : undefined;
}
