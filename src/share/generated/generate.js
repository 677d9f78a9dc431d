// Writes icons.ts from the icon packages: `npm run generate`. Brand marks are simple-icons (CC0; trademarks apply),
// LinkedIn and the glyphs of the interface are Tabler's (MIT).
import {readFile, writeFile} from 'node:fs/promises';
import * as simpleIcons from 'simple-icons';
import {format} from 'prettier';

const BRANDS = {whatsapp: 'siWhatsapp', facebook: 'siFacebook', x: 'siX', telegram: 'siTelegram', reddit: 'siReddit', bluesky: 'siBluesky', threads: 'siThreads', viber: 'siViber'};
const GLYPHS = {linkedin: 'filled/brand-linkedin', email: 'outline/mail', copy: 'outline/copy', native: 'outline/share-2', print: 'outline/printer', check: 'outline/check', share: 'outline/share'};

const tabler = async (name) => {
  const svg = await readFile(new URL(import.meta.resolve(`@tabler/icons/${name}.svg`)), 'utf8');
  const paths = [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, d]) => d).filter((d) => d !== 'M0 0h24v24H0z');
  return {path: paths.join(''), outline: name.startsWith('outline')};
};

const icons = {};
for (const [id, name] of Object.entries(BRANDS)) icons[id] = {path: simpleIcons[name].path, outline: false};
for (const [id, name] of Object.entries(GLYPHS)) icons[id] = await tabler(name);

const source = `// Made by generate.js from simple-icons and @tabler/icons; not written by hand.

/** An icon of 24 by 24: one path, filled or drawn as a line. */
export interface Icon {
  path: string;
  outline: boolean;
}

export const icons = ${JSON.stringify(icons)} satisfies Record<string, Icon>;
`;
const file = new URL('icons.ts', import.meta.url);
const options = JSON.parse(await readFile(new URL('../../../.prettierrc.json', import.meta.url), 'utf8'));
const made = await format(source, {...options, parser: 'typescript'});
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== made) throw new Error('src/share/generated/icons.ts is out of date: run "npm run generate"');
} else await writeFile(file, made);
