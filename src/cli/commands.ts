import type { ParseArgsConfig } from 'node:util';
import type { ExitCode, Io } from './terminal/io.ts';

/** A command of `career-levels`. */
export interface Command {
  /** @param args what follows the command's name */
  readonly run: (args: string[], io: Io) => Promise<ExitCode>;
  readonly options: NonNullable<ParseArgsConfig['options']>;
}

/** The commands by name; each is loaded only when it is called. */
export const COMMANDS = new Map<string, () => Promise<Command>>([
  [
    'init',
    async () => {
      const { init: run, INIT_OPTIONS: options } = await import('./init/init.ts');
      return { run, options };
    },
  ],
  [
    'build',
    async () => {
      const { build: run, BUILD_OPTIONS: options } = await import('./build.ts');
      return { run, options };
    },
  ],
  [
    'check',
    async () => {
      const { check: run, CHECK_OPTIONS: options } = await import('./check.ts');
      return { run, options };
    },
  ],
  [
    'ids',
    async () => {
      const { ids: run, IDS_OPTIONS: options } = await import('./ids.ts');
      return { run, options };
    },
  ],
  [
    'changes',
    async () => {
      const { changes: run, CHANGES_OPTIONS: options } = await import('./changes/changes.ts');
      return { run, options };
    },
  ],
  [
    'export',
    async () => {
      const { exportLevels: run, EXPORT_OPTIONS: options } = await import('./export.ts');
      return { run, options };
    },
  ],
]);
