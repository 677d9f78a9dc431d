// Debian's packages of an Arabic WordPress, and whether they are here.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {which} from '../../browsers/find.js';

const PACKAGES = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyone',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];

/** Where Debian puts WordPress. */
export const CORE = '/usr/share/wordpress';

const isRoot = () => process.getuid?.() === 0;

export const isPresent = () =>
  isRoot() &&
  existsSync(`${CORE}/wp-load.php`) &&
  existsSync(`${CORE}/wp-content/themes/twentytwentyone`) &&
  ['php', 'mariadb-install-db', 'mariadbd', 'runuser'].every(which);

/** Gets the packages on a Debian where we are root; says whether they are here then. */
export function install() {
  if (!existsSync('/etc/debian_version') || !isRoot()) return false;
  console.log('Getting WordPress and MariaDB for the tests …');
  const run = (...args) =>
    spawnSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES) && isPresent();
}
