// The packed library in other people’s builds: npm run test:packages. Their tools come from the registry, so that `npm test` runs
// these tests where MAQAL_PACKAGES=required alone.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const {status} = spawnSync(process.execPath, ['--test', '--test-reporter=spec', fileURLToPath(new URL('.', import.meta.url))], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
