// Gets browsers: Debian's packages where we are root on a Debian, else the ones that Playwright offers.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {which} from './find.js';

/** Fonts with Arabic come along: without them a test would measure boxes. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
};

const succeeds = (command, ...args) =>
  spawnSync(command, args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}).status === 0;

export function install(engines) {
  console.log(`Getting ${engines.join(', ')} for the tests …`);
  const isDebian = existsSync('/etc/debian_version') && which('apt-get') && process.getuid?.() === 0;
  if (!isDebian) return succeeds('npx', '--yes', 'playwright', 'install', 'chromium');
  const packages = [...new Set(engines.flatMap((name) => PACKAGES[name])), 'fonts-noto-core'];
  return (
    succeeds('apt-get', 'update', '-qq') && succeeds('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}
