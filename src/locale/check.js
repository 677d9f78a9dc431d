// Fails when a locale lacks a message or its translation, keeps one that is no longer used, or when the generated modules are not those that
// "npm run generate" writes. Writes nothing into the sources: a check that mends what it looks at finds nothing.
import {existsSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {stringifyDiagnostics} from '@lit/localize-tools/lib/typescript.js';

const ADVICE = 'run "npm run generate"';

const config = readConfigFileAndWriteSchema(fileURLToPath(new URL('../../lit-localize.json', import.meta.url)));
const {interchange, output, targetLocales} = config;

/** The text of a message, with its values as they are written in the source. */
const textOf = ({contents}) => contents.map((part) => part.untranslatable ?? part).join('');

/** The messages of a locale's file by their ids, which are made of the source's text. */
function readUnits(xliff) {
  const units = xliff.split('<trans-unit').slice(1);
  return new Map(
    units.map((unit) => [
      /^[^>]*\bid="([^"]*)"/.exec(unit)?.[1],
      {
        source: /<source>([\s\S]*?)<\/source>/.exec(unit)?.[1],
        isTranslated: /<target>[\s\S]*\S[\s\S]*<\/target>/.test(unit),
      },
    ]),
  );
}

async function checkUnits(locale, messages) {
  const name = `${locale}.xlf`;
  const file = config.resolve(join(interchange.xliffDir, name));
  if (!existsSync(file)) return [`${name} is missing: ${ADVICE}.`];
  const units = readUnits(await readFile(file, 'utf8'));
  const ids = new Set(messages.map((message) => message.name));
  return [
    ...messages
      .filter((message) => !units.has(message.name))
      .map((message) => `${name}: "${textOf(message)}" (${message.name}) is missing: ${ADVICE}, and translate it.`),
    ...[...units]
      .filter(([id]) => !ids.has(id))
      .map(([id, {source}]) => `${name}: "${source}" (${id}) is no message any more: ${ADVICE}.`),
    ...[...units]
      .filter(([id, {isTranslated}]) => ids.has(id) && !isTranslated)
      .map(([id, {source}]) => `${name}: "${source}" (${id}) is not translated.`),
  ];
}

/** Compares the generated modules with those that were made in a folder. */
async function checkModules(made) {
  const kept = config.resolve(output.outputDir);
  const [madeNames, keptNames] = await Promise.all([made, kept].map((folder) => readdir(folder)));
  const wrong = madeNames.map(async (name) => {
    if (!keptNames.includes(name)) return [`${output.outputDir}/${name} is missing: ${ADVICE}.`];
    const [wanted, found] = await Promise.all([made, kept].map((folder) => readFile(join(folder, name), 'utf8')));
    return wanted === found ? [] : [`${output.outputDir}/${name} is out of date: ${ADVICE}.`];
  });
  const leftOver = keptNames
    .filter((name) => !madeNames.includes(name))
    .map((name) => `${output.outputDir}/${name} is of no locale: delete it.`);
  return [...(await Promise.all(wrong)).flat(), ...leftOver];
}

/** Tells what is wrong, in sentences; the modules are made in a folder to compare them with those that are kept. */
async function check(folder) {
  const localeCodesModule = join(folder, basename(output.localeCodesModule));
  const localizer = new RuntimeLitLocalizer({...config, output: {...output, outputDir: folder, localeCodesModule}});
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length > 0) return [stringifyDiagnostics(errors)];
  const problems = (await Promise.all(targetLocales.map((locale) => checkUnits(locale, messages)))).flat();
  /* The modules are made of the units: of wrong ones they are wrong as well. */
  if (problems.length > 0) return problems;
  const misplaced = localizer.validateTranslations().errors;
  if (misplaced.length > 0) return misplaced;
  await localizer.build();
  return checkModules(folder);
}

const folder = await mkdtemp(join(tmpdir(), 'maqal-locales-'));
const problems = await check(folder).catch(({message}) => [message]);
await rm(folder, {recursive: true});
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
