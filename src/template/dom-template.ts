import type {Markup} from './template.js';

/** A template with its values, not yet nodes. */
export class Piece {
  constructor(
    readonly strings: TemplateStringsArray,
    readonly values: readonly unknown[],
  ) {}
}

const NOTHING = Symbol('nothing');

/** Makes nodes of templates, without HTML to parse: no Trusted Types policy is asked for. */
export const dom: Markup<Piece> = {html: (strings, ...values) => new Piece(strings, values), nothing: NOTHING};

/** Where a value stands: a text, or an attribute of an element. */
interface Hole {
  /** Index of each node among its siblings, from the outermost. */
  path: number[];
  attribute?: string;
}

interface Template {
  content: DocumentFragment;
  /** In the order of the values. */
  holes: Hole[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/** Stands for a value; templates hold no such character. */
const HOLE = '\0';
const TOKEN = /<(\/?)([\w-]+)([^>]*?)(\/?)>|\0|[^<\0]+/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

function templateOf(strings: TemplateStringsArray): Template {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = parse(strings)));
  return template;
}

/** Builds the nodes of a template once, to be cloned. */
function parse(strings: TemplateStringsArray): Template {
  const content = document.createDocumentFragment();
  const holes: Hole[] = [];
  const open: ParentNode[] = [content];
  for (const [token, isEnd, name, attributes, isVoid] of strings.join(HOLE).matchAll(TOKEN)) {
    const parent = open[0]!;
    if (isEnd) open.shift();
    else if (name) {
      const element = document.createElement(name);
      parent.append(element);
      for (const [, attribute, value = ''] of attributes!.matchAll(ATTRIBUTE))
        if (value === HOLE) holes.push({path: pathOf(element), attribute: attribute!});
        else element.setAttribute(attribute!, value);
      if (!isVoid) open.unshift(element);
    } else {
      const text = document.createTextNode(token === HOLE ? '' : token);
      parent.append(text);
      if (token === HOLE) holes.push({path: pathOf(text)});
    }
  }
  return {content, holes};
}

function pathOf(node: Node): number[] {
  const path: number[] = [];
  for (let current = node; current.parentNode; current = current.parentNode)
    path.unshift([...current.parentNode.childNodes].indexOf(current as ChildNode));
  return path;
}

/** The node at the end of a path; of nodes that somebody changed, there may be none. */
function follow(root: Node, path: readonly number[], from: number): Node | null {
  let node: Node | null = root;
  for (let depth = from; node && depth < path.length; depth++) {
    node = node.firstChild;
    for (let index = path[depth]!; node && index > 0; index--) node = node.nextSibling;
  }
  return node;
}

const isShown = (value: unknown): boolean => value !== undefined && value !== null && value !== NOTHING;
const isText = (value: unknown): boolean => !(value instanceof Piece || Array.isArray(value));
const textOf = (value: unknown): string => (isShown(value) ? String(value) : '');

/** The nodes of a piece. */
export function build({strings, values}: Piece): DocumentFragment {
  const {content, holes} = templateOf(strings);
  const fragment = content.cloneNode(true) as DocumentFragment;
  const nodes = holes.map(({path}) => follow(fragment, path, 0)!);
  holes.forEach(({attribute}, index) => write(nodes[index]!, attribute, values[index]));
  return fragment;
}

function write(node: Node, attribute: string | undefined, value: unknown): void {
  if (attribute === undefined) {
    if (isText(value)) (node as Text).data = textOf(value);
    else (node as Text).replaceWith(...nodesOf(value));
  } else if (isShown(value)) (node as Element).setAttribute(attribute, String(value));
  else (node as Element).removeAttribute(attribute);
}

function nodesOf(value: unknown): (Node | string)[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return value instanceof Piece ? [build(value)] : [textOf(value)];
}

const isSeveral = (value: unknown): boolean =>
  Array.isArray(value) || (value instanceof Piece && templateOf(value.strings).content.childNodes.length !== 1);

/** Whether two values make the same nodes. */
export function isSame(first: unknown, second: unknown): boolean {
  if (first instanceof Piece && second instanceof Piece)
    return first.strings === second.strings && first.values.every((value, index) => isSame(value, second.values[index]));
  if (Array.isArray(first) && Array.isArray(second))
    return first.length === second.length && first.every((value, index) => isSame(value, second[index]));
  return first === second;
}

/**
 * Brings the one element of a piece up to another piece, by its attributes and texts alone. `false` where that is not enough: other elements
 * are wanted, or somebody changed those that were made (a translation of the page does).
 */
export function update(element: Node, from: Piece, to: Piece): boolean {
  const {content, holes} = templateOf(to.strings);
  if (from.strings !== to.strings || content.childNodes.length !== 1) return false;
  return holes.every(({path, attribute}, index) => {
    const [before, after] = [from.values[index], to.values[index]];
    if (isSame(before, after)) return true;
    /* Of several nodes in the place of one, what follows is not where the template has it. */
    if (from.values.some(isSeveral) || isSeveral(after)) return false;
    const node = follow(element, path, 1);
    if (before instanceof Piece && after instanceof Piece) return node instanceof Element && update(node, before, after);
    if (!isText(before) || !isText(after)) return false;
    if (attribute !== undefined && isShown(before) !== isShown(after)) return false;
    const isUntouched = attribute === undefined ? node instanceof Text && node.data === textOf(before) : node instanceof Element;
    if (isUntouched) write(node!, attribute, after);
    return isUntouched;
  });
}
