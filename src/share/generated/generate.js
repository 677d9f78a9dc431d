// Writes icons.ts and more-icons.ts from the icon packages: `npm run generate`. Brand marks are simple-icons (CC0; trademarks apply),
// LinkedIn and the glyphs of the interface are Tabler's (MIT).
import {readFile, writeFile} from 'node:fs/promises';
import * as simpleIcons from 'simple-icons';
import {format} from 'prettier';

const BRANDS = {
  whatsapp: 'siWhatsapp',
  facebook: 'siFacebook',
  x: 'siX',
  telegram: 'siTelegram',
  reddit: 'siReddit',
  bluesky: 'siBluesky',
  threads: 'siThreads',
  viber: 'siViber',
  messenger: 'siMessenger',
  pinterest: 'siPinterest',
  mastodon: 'siMastodon',
  snapchat: 'siSnapchat',
  line: 'siLine',
  vk: 'siVk',
  tumblr: 'siTumblr',
  flipboard: 'siFlipboard',
  instapaper: 'siInstapaper',
  'hacker-news': 'siYcombinator',
};
const GLYPHS = {
  linkedin: 'filled/brand-linkedin',
  email: 'outline/mail',
  copy: 'outline/copy',
  native: 'outline/share-2',
  print: 'outline/printer',
  sms: 'outline/message-2',
  qr: 'outline/qrcode',
  more: 'outline/dots',
  share: 'outline/share',
};

const tabler = async (name) => {
  const svg = await readFile(new URL(import.meta.resolve(`@tabler/icons/${name}.svg`)), 'utf8');
  const paths = [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, d]) => d).filter((d) => d !== 'M0 0h24v24H0z');
  return {path: paths.join(''), outline: name.startsWith('outline')};
};

/** Icons of the default set are in the main bundle, the others in a module that is loaded on demand. */
const DEFAULT = ['whatsapp', 'facebook', 'x', 'telegram', 'copy', 'native', 'print', 'qr', 'more', 'share'];

const icons = {};
for (const [id, name] of Object.entries(BRANDS)) icons[id] = {path: simpleIcons[name].path, outline: false};
for (const [id, name] of Object.entries(GLYPHS)) icons[id] = await tabler(name);

const tablerLicense = await readFile(new URL('../../LICENSE', import.meta.resolve('@tabler/icons/outline/x.svg')), 'utf8');
const [copyright] = /^Copyright .*$/m.exec(tablerLicense);

const source = (
  name,
  isWanted,
) => `// Made by generate.js; not written by hand. Brand marks are those of simple-icons (CC0-1.0; trademarks apply). LinkedIn and the
// glyphs of the interface are those of @tabler/icons (MIT, ${copyright}).
import type {Icon} from '../networks/icon.js';

export const ${name} = ${JSON.stringify(Object.fromEntries(Object.entries(icons).filter(([id]) => isWanted(id))))} satisfies Record<string, Icon>;
`;

const options = JSON.parse(await readFile(new URL('../../../.prettierrc.json', import.meta.url), 'utf8'));
const files = {
  'icons.ts': source('icons', (id) => DEFAULT.includes(id)),
  'more-icons.ts': source('moreIcons', (id) => !DEFAULT.includes(id)),
};
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, import.meta.url);
  const made = await format(text, {...options, parser: 'typescript'});
  if (!process.argv.includes('--check')) await writeFile(file, made);
  else if ((await readFile(file, 'utf8')) !== made)
    throw new Error(`src/share/generated/${name} is out of date: run "npm run generate".`);
}
