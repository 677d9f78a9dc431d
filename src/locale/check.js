// Fails when a message is missing in a locale, is no longer used, or the generated modules are out of date.
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';

const here = (path) => new URL(path, import.meta.url);
const uses = new Set([...readFileSync(here('strings.ts'), 'utf8').matchAll(/\bmsg\(/g)]).size;
const problems = readdirSync(here('xliff/')).flatMap((name) => {
  const units = readFileSync(here(`xliff/${name}`), 'utf8')
    .split('<trans-unit')
    .slice(1);
  const untranslated = units
    .filter((unit) => !/<target>[\s\S]*\S[\s\S]*<\/target>/.test(unit))
    .map((unit) => `${name}: no target for ${/<source>(.*)<\/source>/.exec(unit)?.[1]}`);
  return [
    ...untranslated,
    ...(units.length === uses ? [] : [`${name}: ${units.length} messages, but strings.ts has ${uses}; run "npm run generate".`]),
  ];
});
const warnings = execFileSync('npx', ['lit-localize', 'build'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'pipe'],
  cwd: new URL('../../', import.meta.url),
});
if (/missing|warning/i.test(warnings)) problems.push(warnings);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
