import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether we may run programs as root, as in a container. */
export const isRoot = process.getuid?.() === 0;

/** Whether Debian's packages can be installed without asking anybody. */
export const hasApt = isRoot && existsSync('/usr/bin/apt-get');

/** Installs packages of Debian or Ubuntu; flags are apt-get's own. */
export function installWithApt(packages: string[], ...flags: string[]): void {
  console.error(`Installing with apt-get: ${packages.join(', ')}…`);
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', ...flags, ...packages], options);
}
