// What editors and frameworks are told of the elements, made from their documentation.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import ts from 'typescript';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path) => JSON.parse(read(path));
const LAYOUTS = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'];

/** What the compiler has to say about a component of a React application that has installed the package. */
function complaintsAbout(component) {
  const name = new URL('component.tsx', import.meta.url).pathname;
  const text = `import 'maqal/card.js';\nimport type {} from 'maqal/jsx';\nexport const component = ${component};\n`;
  const options = {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['react'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(name, text, options.target) : getSourceFile.call(host, file, ...rest);
  host.fileExists = (file) => file === name || fileExists.call(host, file);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('every attribute, slot, part, event and custom property of an element says what it is for', () => {
  const elements = json('dist/custom-elements.json').modules.flatMap(({declarations}) => declarations);
  for (const element of elements) {
    for (const kind of ['attributes', 'members', 'slots', 'cssParts', 'events', 'cssProperties'])
      for (const {name, description} of element[kind] ?? []) assert.ok(description, `${element.tagName}: ${kind}: ${name}`);
  }
});

test('the manifest names no path of the machine that built it, nor what is not for others', () => {
  const manifest = read('dist/custom-elements.json');
  assert.doesNotMatch(manifest, new RegExp(process.cwd()));
  assert.doesNotMatch(manifest, /"privacy": "(?:private|protected)"/);
});

test('the manifest names modules that a user can import, each with the class and the tag that it defines', async () => {
  assert.doesNotMatch(read('dist/custom-elements.json'), /\bsrc\//);
  for (const {path, declarations, exports} of json('dist/custom-elements.json').modules) {
    const module = await import(`maqal/${path}`);
    const [{name, tagName}] = declarations;
    assert.equal(typeof module[name], 'function', `${path}: ${name}`);
    assert.match(read(`src/${path.replace(/js$/, 'ts')}`), new RegExp(`define\\('${tagName}', ${name},`));
    const declaration = {name, module: path};
    assert.deepEqual(exports, [
      {kind: 'js', name, declaration},
      {kind: 'custom-element-definition', name: tagName, declaration},
    ]);
  }
});

test('Visual Studio Code and JetBrains are told the values of an attribute', () => {
  const card = json('dist/html-custom-data.json').tags.find(({name}) => name === 'maqal-card');
  const inCode = card.attributes.find(({name}) => name === 'layout').values.map(({name}) => name);
  assert.deepEqual(inCode, LAYOUTS);
  const {elements} = json('dist/web-types.json').contributions.html;
  const {type} = elements.find(({name}) => name === 'maqal-card').attributes.find(({name}) => name === 'layout').value;
  for (const layout of LAYOUTS) assert.ok(type.includes(layout), type);
});

test('a JSX compiler takes what an element takes, and nothing else', () => {
  assert.deepEqual(complaintsAbout(`<maqal-card layout="hero" article={{headline: 'عنوان'}} heading-level={2} />`), []);
  assert.match(complaintsAbout(`<maqal-card layout="huge" />`).join(), /"huge"/);
  assert.match(complaintsAbout(`<maqal-card article={{headline: 7}} />`).join(), /number/);
});

test('the types of JSX name our modules, not the generator’s placeholders', () => {
  assert.doesNotMatch(read('dist/jsx.d.ts'), /path\/to|my-library/);
});

test('a JSX compiler knows an event’s detail', () => {
  const component = (field) => `<maqal-related onmaqal-select={({detail}) => void detail.${field}} />`;
  assert.deepEqual(complaintsAbout(component('article.headline')), []);
  assert.match(complaintsAbout(component('nothing')).join(), /'nothing'/);
});
