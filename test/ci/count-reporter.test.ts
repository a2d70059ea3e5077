import { afterEach, expect, it, vi } from 'vitest';
import type { TestModule, Vitest } from 'vitest/node';
import { CountReporter } from '../count-reporter.ts';

const { exitCode } = process;

afterEach(() => {
  process.exitCode = exitCode;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A file of tests that ended so. */
function file(...results: { state: string; note?: string }[]): TestModule {
  const tests = results.map((result) => ({ fullName: `a test that ${result.state}`, result: () => result }));
  const children = { allSuites: () => [], allTests: () => tests };
  return { errors: () => [], children } as unknown as TestModule;
}

/** The last lines of a run of the projects of these names, and its exit code. */
function ends(projects: string[], modules: TestModule[] = [file({ state: 'passed' })], faults: Error[] = []) {
  process.exitCode = 0;
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const reporter = new CountReporter({ pages: 'there is no browser' });
  reporter.onInit({ matchesProjectFilter: (name: string) => projects.includes(name) } as Vitest);
  reporter.onTestRunEnd(modules, faults);
  return { lines: String(log.mock.calls[0]?.[0]).trim().split('\n'), code: process.exitCode };
}

it('counts tests, and what failed outside of one', () => {
  vi.stubEnv('CI', '');
  const modules = [
    file({ state: 'passed' }, { state: 'failed' }),
    file({ state: 'passed' }, { state: 'skipped' }),
  ];
  expect(ends([], modules, [new Error('The worker is gone.')]).lines).toEqual(['2 passed, 2 failed']);
});

it('names a test that says why it was not run', () => {
  const { lines } = ends([], [file({ state: 'skipped', note: 'this engine cannot print' })]);
  expect(lines).toEqual(['Not run a test that skipped: this engine cannot print.', '0 passed, 0 failed']);
});

it('names a project that was asked for and cannot be run', () => {
  vi.stubEnv('CI', '');
  const lines = ['Not run pages: there is no browser.', '1 passed, 0 failed'];
  expect(ends(['node', 'pages'])).toEqual({ lines, code: 0 });
});

it('fails for it in CI', () => {
  vi.stubEnv('CI', 'true');
  const lines = ['Not run pages: there is no browser.', '1 passed, 1 failed'];
  expect(ends(['node', 'pages'])).toEqual({ lines, code: 1 });
});

it('says nothing of a project that was not asked for, in CI either', () => {
  vi.stubEnv('CI', 'true');
  expect(ends(['node'])).toEqual({ lines: ['1 passed, 0 failed'], code: 0 });
});
