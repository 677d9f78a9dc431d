// A reporter for @web/test-runner: what failed, by engine, and the counts of each.

function* testsOf(suite, path = []) {
  for (const test of suite?.tests ?? []) yield {...test, path: [...path, test.name]};
  for (const child of suite?.suites ?? []) yield* testsOf(child, [...path, child.name]);
}

/** WebKitGTK is driven through its MiniBrowser, and the launcher calls it so. */
const nameOf = ({browser}) => (browser.name === 'MiniBrowser' ? 'WebKit' : browser.name);

const indent = (text) =>
  String(text)
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');

function report(session) {
  const tests = [...testsOf(session.testResults)];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const lines = failed.map(
    ({path, error}) =>
      `  ✗ ${nameOf(session)}: ${path.join(' › ')}\n${indent(error?.message ?? '')}${error?.stack ? `\n${indent(error.stack)}` : ''}`,
  );
  for (const {message, stack} of session.errors)
    lines.push(`  ✗ ${nameOf(session)}: ${session.testFile}\n${indent(stack ?? message)}`);
  return {
    lines,
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failed.length + session.errors.length,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

const sum = (rows, name) => rows.reduce((total, row) => total + row[name], 0);

/** `onEnd` is told the counts of all engines. */
export function finalLine(stop) {
  return {
    onTestRunFinished({sessions}) {
      const rows = [...sessions].map((session) => ({name: nameOf(session), ...report(session)}));
      for (const {lines} of rows) for (const line of lines) console.log(line);
      for (const name of new Set(rows.map((row) => row.name))) {
        const own = rows.filter((row) => row.name === name);
        console.log(`${name}: ${sum(own, 'passed')} passed, ${sum(own, 'failed')} failed, ${sum(own, 'skipped')} skipped`);
      }
      console.log(`browser tests: ${sum(rows, 'passed')} passed, ${sum(rows, 'failed')} failed, ${sum(rows, 'skipped')} skipped`);
    },
    stop,
  };
}
