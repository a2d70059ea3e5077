import type { Reporter, TestModule, Vitest } from 'vitest/node';

/**
 * Ends a run with a line for each thing that was not run here and says why, and with one that counts the tests, for
 * whoever reads the log by machine. Where `CI` is set, a project that cannot be run is a failure.
 */
export class CountReporter implements Reporter {
  readonly #missing: Readonly<Record<string, string>>;
  #vitest: Vitest | undefined;

  /** @param missing the names of the projects that cannot be run here, and why. */
  constructor(missing: Readonly<Record<string, string>> = {}) {
    this.#missing = missing;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

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
    for (const [project, why] of Object.entries(this.#missing)) {
      if (!this.#vitest?.matchesProjectFilter(project)) continue;
      notRun.push(`${project}: ${why}.`);
      if (!process.env['CI']) continue;
      failed += 1;
      process.exitCode = 1;
    }
    console.log(
      ['', ...notRun.map((line) => `Not run ${line}`), `${passed} passed, ${failed} failed`].join('\n'),
    );
  }
}
