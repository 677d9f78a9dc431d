import {walk} from 'estree-walker';
import {parseAst} from 'rollup/parseAst';

/** What stands in a bundle for a message and for the code of its language, until it is written in one. */
const MESSAGE = '__MAQAL_MESSAGE__';
export const LOCALE = '__MAQAL_LOCALE__';

/**
 * Bundles once and writes the bundle in each language: only the messages differ, and making it small takes most of a build. Files whose names
 * have `LOCALE` in them are written for each; others are alike in all.
 *
 * @param {object} options
 * @param {string} options.messages Path of the module that exports each message as a function, and nothing else.
 * @param {string} options.locale How imports of the module end whose `interfaceLocale` says the language.
 * @param {() => Map<string, string>} options.written That module's code with the messages of each language written in, by the language's code.
 */
export function everyLocale({messages, locale, written}) {
  const LOCALE_MODULE = '\0locale';
  return {
    name: 'every-locale',
    resolveId: (source, importer) => (importer && source.endsWith(locale) ? LOCALE_MODULE : undefined),
    load: (id) => (id === LOCALE_MODULE ? `export const interfaceLocale = () => ${JSON.stringify(LOCALE)};` : undefined),
    transform(code, id) {
      if (id !== messages) return undefined;
      const stubs = functionsOf(code).map(({name, parameters}) => {
        const call = [JSON.stringify(name), ...parameters].join();
        return `export const ${name} = (${parameters.join()}) => ${MESSAGE}(${call});`;
      });
      return {code: stubs.join('\n'), map: null};
    },
    generateBundle(_options, bundle) {
      const languages = [...written()].map(([code, text]) => [code, new Map(functionsOf(text).map((item) => [item.name, item]))]);
      for (const {type, fileName, code} of Object.values(bundle)) {
        if (type !== 'chunk' || !fileName.includes(LOCALE)) continue;
        Reflect.deleteProperty(bundle, fileName);
        const calls = callsIn(this.parse(code));
        for (const [language, texts] of languages) {
          const source = spoken(code, 0, code.length, calls, texts).replaceAll(LOCALE, language);
          this.emitFile({type: 'asset', fileName: fileName.replaceAll(LOCALE, language), source});
        }
      }
    },
  };
}

/** The functions that a module exports, each with the names of its parameters, and what it returns. */
function functionsOf(code) {
  return parseAst(code)
    .body.filter(({type, declaration}) => type === 'ExportNamedDeclaration' && declaration)
    .flatMap(({declaration}) => declaration.declarations)
    .map(({id, init}) => ({name: id.name, parameters: init.params.map(({name}) => name), body: init.body}));
}

/** The calls that stand for messages, in their order. */
function callsIn(tree) {
  const calls = [];
  walk(tree, {
    enter(node) {
      if (node.type === 'CallExpression' && node.callee.name === MESSAGE) calls.push(node);
    },
  });
  return calls;
}

/** A piece of code with the messages in it; those that stand in another's arguments are written with it. */
function spoken(code, start, end, calls, texts) {
  let [out, at] = ['', start];
  for (const call of calls) {
    if (call.start < at || call.end > end) continue;
    const [{value: name}, ...values] = call.arguments;
    const {parameters, body} = texts.get(name);
    const argumentOf = new Map(
      parameters.map((parameter, index) => [parameter, spoken(code, values[index].start, values[index].end, calls, texts)]),
    );
    out += code.slice(at, call.start) + textOf(body, argumentOf);
    at = call.end;
  }
  return out + code.slice(at, end);
}

/** A message as an expression: a string, or a template with the arguments in it. */
function textOf({type, value, quasis, expressions}, argumentOf) {
  if (type === 'Literal') return JSON.stringify(value);
  return `\`${quasis.map(({value: {raw}}, index) => raw + (expressions[index] ? `\${${argumentOf.get(expressions[index].name)}}` : '')).join('')}\``;
}
