// The folders of src/ are rooms, and imports lead downwards only. This reads every import statement, of types too.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {elements} from '../../build/elements.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Rooms from the ground up; those of one floor know nothing of each other. The root holds the entry points. */
const FLOORS = [
  ['text'],
  ['platform'],
  ['model', 'template'],
  ['locale'],
  ['base', 'sources'],
  ['ranking'],
  elements,
  ['live', 'page', 'archive'],
  ['.'],
];
/** What is made of another element's HTML on a server. */
const MADE_OF = new Set(['related/related-html.ts -> card/card-html.ts']);
/** The side of the templates that is Lit's; below `base` nothing else knows Lit. */
const OF_LIT = new Set(['template/lit-template.ts']);
const MOST_FILES = 17;

const files = readdirSync(SRC, {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const roomOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.');
const floorOf = (path) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(path)));

/** What a module imports, re-exports, loads or takes types from. */
function importsOf(path) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) found.push(node.moduleSpecifier?.text);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(node.arguments[0].text);
    else if (ts.isImportTypeNode(node)) found.push(node.argument.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(SRC, path), 'utf8'), ts.ScriptTarget.Latest));
  return found.filter(Boolean);
}

const edges = files.flatMap((from) =>
  importsOf(from)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({from, to: join(dirname(from), name).replaceAll('\\', '/').replace(/\.js$/, '.ts')})),
);
const written = ({from, to}) => `${from} -> ${to}`;

/** Fails with the sentences that say what is wrong and how it is mended. */
const assertNone = (complaints) => assert.ok(complaints.length === 0, complaints.join('\n'));

test('every file stands in a room that has its floor', () => {
  const rooms = new Set(files.filter((path) => floorOf(path) < 0).map(roomOf));
  assertNone([...rooms].map((room) => `${room}/ is no room: add it to FLOORS, and to the table in CONTRIBUTING, "The rooms"`));
});

test('imports lead downwards, but for the entry point of an element that another is made of', () => {
  const isEntryOfElement = (path) => roomOf(path) === '.' && elements.includes(path.replace(/\.ts$/, ''));
  const isAllowed = ({from, to}) => elements.includes(roomOf(from)) && isEntryOfElement(to);
  const wrong = edges.filter(
    (edge) =>
      roomOf(edge.from) !== roomOf(edge.to) &&
      floorOf(edge.to) >= floorOf(edge.from) &&
      !isAllowed(edge) &&
      !MADE_OF.has(written(edge)),
  );
  assertNone(
    wrong.map(({from, to}) => {
      const place = floorOf(to) === floorOf(from) ? 'on the same floor' : 'above it';
      return `${from} imports ${to}, which is ${place}: move what is shared down, or the file up (CONTRIBUTING, "The rooms")`;
    }),
  );
});

test('no imports lead in a circle', () => {
  const next = new Map(files.map((path) => [path, edges.filter(({from}) => from === path)]));
  const done = new Set();
  const circles = [];
  const visit = (path, way) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' imports '));
    if (done.has(path) || way.includes(path)) return;
    for (const {to} of next.get(path)) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
  assertNone(circles.map((circle) => `${circle}, which is a circle: move what they share into a module of its own`));
});

test('nothing below the elements’ base knows Lit, but for its side of the templates', () => {
  const ground = floorOf('base/element.ts');
  const knowing = files.filter(
    (path) =>
      (floorOf(path) < ground || roomOf(path) === 'sources') &&
      !OF_LIT.has(path) &&
      importsOf(path).some((name) => /^lit(-|\/|$)/.test(name)),
  );
  assertNone(
    knowing.map((path) => `${path} imports Lit, which only base/ and what is above it, and ${[...OF_LIT].join(', ')}, may`),
  );
});

test(`no folder but the root and sources/ holds more than ${MOST_FILES} files`, () => {
  const counts = new Map();
  for (const path of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const full = [...counts].filter(([folder, count]) => count > MOST_FILES && !['.', 'sources'].includes(folder));
  assertNone(full.map(([folder, count]) => `${folder}/ holds ${count} files, ${MOST_FILES} at most: divide it`));
});
