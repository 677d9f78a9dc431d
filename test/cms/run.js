// The library in real content management systems: npm run test:cms. What a system needs is fetched where MAQAL_CMS=required says that it may
// not be skipped (CI); elsewhere a system that is not installed is skipped, and says so.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {install, isPresent} from './wordpress/packages.js';

const isRequired = process.env.MAQAL_CMS === 'required';
if (!isPresent() && isRequired && !install()) {
  console.error('WordPress is required and could not be installed.');
  process.exit(1);
}
if (!isPresent()) console.log('WordPress, PHP or MariaDB is not installed, or this is not root: its tests are skipped.');
const tests = fileURLToPath(new URL('wordpress/', import.meta.url));
const {status} = spawnSync(process.execPath, ['--test', '--test-reporter=spec', tests], {stdio: 'inherit'});
process.exit(status ?? 1);
