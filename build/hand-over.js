/**
 * Makes an entry chunk a file that works as a classic script and as a module. A classic script can import modules but exports
 * nothing to them (ECMAScript, "Scripts"), so the entry keeps what its lazy chunks import from it under a registered symbol, and
 * they take it from there: a page has one Lit, which creates its Trusted Types policy once, whatever query the script's address has.
 * The first copy of a bundle on a page is the one that defines the elements, so it is the one that is kept.
 *
 * @param {string} key The bundle's version and language: chunks take from no other than their own.
 */
export function handOver(key) {
  const shared = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
  return {
    name: 'hand-over',
    renderChunk(code, {isEntry, exports: own}, _options, {chunks}) {
      const entry = Object.values(chunks).find((chunk) => chunk.isEntry);
      const {body} = this.parse(code);
      const replacement = (node) => {
        if (isEntry && node.type === 'ExportNamedDeclaration') return `${shared}??=${list(node, own)};`;
        return node.source?.value === `./${entry.fileName}` ? `const${list(node, entry.exports)}=${shared};` : undefined;
      };
      let handed = code;
      /* From the end, so that what is still to be replaced stands where it stood. */
      for (const node of body.toReversed()) {
        const text = replacement(node);
        if (text !== undefined) handed = handed.slice(0, node.start) + text + handed.slice(node.end);
      }
      return {code: isEntry ? enclosed(handed, body[0].start) : handed, map: null};
    },
  };
}

/** Code whose names are no globals of a classic script, after the comments that it begins with. */
const enclosed = (code, start) => `${code.slice(0, start)}(()=>{"use strict";${code.slice(start)}})();\n`;

/** The local names of an import or export, each at the place of its exported one: `[a,,b]`. */
function list({specifiers}, names) {
  const places = new Map(specifiers.map(({local, exported, imported}) => [(exported ?? imported).name, local.name]));
  return `[${names.map((name) => places.get(name) ?? '').join()}]`.replace(/,+\]$/, ']');
}
