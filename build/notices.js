import {mkdir, writeFile} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import license from 'rollup-plugin-license';

/** Packages whose data generated sources hold: no import leads to them. */
const COPIED = {'/src/share/generated/': ['@tabler/icons', 'simple-icons']};

/**
 * Gives the licence notices of other people's code that is bundled: one file holds all of them (BSD-3-Clause, section 2; MIT), and
 * the first line of each built file that has such code names its packages and that file. Entries of our own code alone say so; pieces
 * that they share say nothing. One plugin serves all configurations of a build, so that the file has what any of them took in.
 *
 * @param {{file: string, copied?: Record<string, string[]>}} options Where the notices are written; packages copied into sources, by folder.
 */
export function notices({file, copied = COPIED}) {
  let packages = [];
  const headers = new Map();
  const gatherer = license({thirdParty: {multipleVersions: true, output: (found) => (packages = found)}});
  const copiedInto = (id) => Object.keys(copied).flatMap((folder) => (id.includes(folder) ? copied[folder] : []));
  const originsOf = (chunk) => idsOf(chunk).flatMap((id) => [packageOf(id) ?? [], copiedInto(id)].flat());

  return {
    name: 'notices',
    banner(chunk) {
      const names = [...new Set(originsOf(chunk))].sort();
      if (names.length > 0) return `/*! @license Contains ${names.join(', ')}: see maqal/dist/${basename(file)} */`;
      return chunk.isEntry || chunk.isDynamicEntry ? '/*! @license Maqal, MIT */' : '';
    },
    renderChunk(code, chunk) {
      const manifests = idsOf(chunk)
        .flatMap(copiedInto)
        .map((name) => [resolve('node_modules', name, 'package.json'), {renderedLength: 1}]);
      gatherer.renderChunk(code, {modules: {...chunk.modules, ...Object.fromEntries(manifests)}});
      for (const id of idsOf(chunk)) {
        const name = packageOf(id);
        if (name) headers.set(name, new Set([...(headers.get(name) ?? []), ...headersOf(this.getModuleInfo(id).code)]));
      }
    },
    generateBundle(_options, bundle) {
      gatherer.generateBundle();
      const known = new Set(packages.filter(({licenseText}) => licenseText).map(({name}) => name));
      const unknown = Object.values(bundle)
        .filter(({type}) => type === 'chunk')
        .flatMap(originsOf)
        .find((name) => !known.has(name));
      if (unknown) this.error(`"${unknown}" is bundled, and its package has no text of a licence.`);
    },
    async writeBundle() {
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, written(packages, headers));
    },
  };
}

const idsOf = ({modules}) => Object.keys(modules).filter((id) => modules[id].renderedLength > 0);

/** The package that a module is of: the innermost one, for packages bring others. */
const packageOf = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** Comments of a module that claim copyright: a package may pass on the work of others, whom its own licence does not name. */
const headersOf = (code) =>
  (code.match(/\/\*[\s\S]*?\*\//g) ?? [])
    .filter((comment) => /copyright|\(c\)/i.test(comment))
    .map((comment) => comment.replace(/^\/\*+!?\s*|\s*\*\/$/g, '').replace(/^[ \t]*\*[ \t]?/gm, ''));

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

function written(packages, headers) {
  const sorted = [...packages].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const entries = sorted.map(({name, version, license: id, licenseText, noticeText}) => {
    const said = [...(headers.get(name) ?? [])].filter((header) => !licenseText.includes(header)).sort();
    return [`${name} ${version} (${id})`, licenseText, noticeText, ...said].filter(Boolean).join('\n\n');
  });
  return `${['Maqal is under the MIT licence (see LICENSE). Its built files contain code and data of these packages.', ...entries].join(RULE)}\n`;
}
