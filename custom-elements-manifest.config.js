import {readFileSync, writeFileSync} from 'node:fs';
import {elements} from './build/elements.js';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const outdir = 'dist';
let checker;

/** Attributes whose type has a name get its values written out, for editors to offer them. */
const writtenTypes = {
  name: 'written-types',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isPropertyDeclaration(node)) return;
    const owner = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
    const attribute = owner?.attributes?.find(({fieldName}) => fieldName === node.name.getText());
    if (!attribute) return;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    const types = type.isUnion() && !(type.flags & ts.TypeFlags.Boolean) ? type.types : [type];
    attribute.parsedType = {text: types.map((one) => checker.typeToString(one)).join(' | ')};
  },
};

/** Defaults are given to the decorator (`src/base/property.ts`), not to the field. */
const decoratedDefaults = {
  name: 'decorated-defaults',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isPropertyDeclaration(node)) return;
    const options = ts.getDecorators(node)?.[0]?.expression.arguments?.[0];
    const given = options?.properties.find(({name}) => name?.text === 'default')?.initializer;
    if (!given) return;
    const owner = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
    const {value} = checker.getTypeAtLocation(given);
    for (const entry of [...owner.members, ...(owner.attributes ?? [])])
      if ((entry.fieldName ?? entry.name) === node.name.getText())
        entry.default = typeof value === 'string' ? `'${value}'` : String(value);
  },
};

/** What a page or an application can use: the elements, and neither Lit's hooks nor our own. */
const publicInterface = {
  name: 'public-interface',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      for (const declaration of module.declarations)
        declaration.members = declaration.members.filter((member) => !member.static && (member.privacy ?? 'public') === 'public');
    }
  },
};

/**
 * Modules as a user imports them: the entry point of an element, which exports its class and defines its tag. Its sources are not
 * published, nor is the class that all elements extend: for others they extend Lit's.
 */
const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^.*\/(.+)\.ts$/, '$1.js');
      for (const declaration of module.declarations) declaration.superclass = {name: 'LitElement', package: 'lit'};
      module.exports = module.declarations.flatMap(({name, tagName}) => {
        const declaration = {name, module: module.path};
        return [
          {kind: 'js', name, declaration},
          {kind: 'custom-element-definition', name: tagName, declaration},
        ];
      });
    }
  },
};

const JSX_TYPES = 'jsx.d.ts';
/** The generator's example of scoped tags names modules that stand for the library's and the framework's: it names ours, and React. */
const namesInJsxTypes = {
  name: 'names-in-jsx-types',
  packageLinkPhase() {
    const path = `${outdir}/${JSX_TYPES}`;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('path/to/library/jsx-integration', 'maqal/jsx').replace('my-library', 'react'));
  },
};

const options = {outdir, typesSrc: 'parsedType', hideLogs: true};

export default {
  globs: elements.map((name) => `src/${name}/${name}.ts`),
  outdir,
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ts, globs}) {
    const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const {options: compilerOptions} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(globs, compilerOptions);
    checker = program.getTypeChecker();
    /* What another file imports is known by its whole path. */
    return globs.map((fileName) => Object.assign(program.getSourceFile(fileName), {fileName}));
  },
  plugins: [
    writtenTypes,
    decoratedDefaults,
    publicInterface,
    publishedModules,
    customElementVsCodePlugin({...options, htmlFileName: 'html-custom-data.json', cssFileName: 'css-custom-data.json'}),
    customElementJetBrainsPlugin({...options, packageJson: false}),
    jsxTypesPlugin({...options, fileName: JSX_TYPES, globalTypePath: 'maqal'}),
    namesInJsxTypes,
  ],
};
