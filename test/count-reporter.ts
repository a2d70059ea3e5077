import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with a line for each test that was not run here and says why, and with one that counts the others, for
 * whoever reads the log by machine.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    const notRun: string[] = [];
    for (const module of modules) {
      // A file that could not be loaded has no tests to count.
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        if (result.state === 'failed') failed += 1;
        if (result.state === 'skipped' && result.note) notRun.push(`${test.fullName}: ${result.note}.`);
      }
    }
    console.log(
      ['', ...notRun.map((line) => `Not run ${line}`), `${passed} passed, ${failed} failed`].join('\n'),
    );
  }
}
