import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
import {launchers} from './test/browsers/launchers.js';
import {faults} from './test/browsers/faults.js';
import {finalLine} from './test/browsers/final-line.js';

const {browsers, stop} = await launchers(process.env.MAQAL_BROWSERS?.split(','));

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['development', 'browser']},
  plugins: [esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), target: 'es2022'})],
  middleware: [faults],
  browsers,
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 400_000,
  testFramework: {config: {timeout: 10_000}},
  reporters: [finalLine(stop)],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>اختبار</title></head>
<body><script type="module" src="${framework}"></script></body>
</html>`,
};
