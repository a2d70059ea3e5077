/** What a workflow checks, and how. */
export interface Checked {
  /** The folder to run in, relative to the root of the repository and with forward slashes; '' is the root. */
  readonly within: string;
  /** Names the framework's folder on the command line. */
  readonly operand: string;
  /** Whether `npm ci` installs this package. */
  readonly isInstalled: boolean;
  readonly version: string;
}

/** Where the host looks for it, from the root of a repository. */
export const WORKFLOW_PATH = '.github/workflows/career-levels.yml';

/** Returns a workflow for GitHub Actions that checks a framework. */
export function workflow({ within, operand, isInstalled, version }: Checked): string {
  const check = `check${operand} --format github`;
  // the newest of this major version, as this one may not be published
  const commands = isInstalled
    ? ['npm ci', `npx career-levels ${check}`]
    : [`npx --yes career-levels@^${version.split('.', 1)[0]} ${check}`];
  const paths = within === '' ? '' : `    paths: [${quoted(`${escaped(within)}/**`)}, ${WORKFLOW_PATH}]\n`;
  const place =
    within === '' ? '' : `    defaults:\n      run:\n        working-directory: ${quoted(within)}\n`;
  return `name: Career levels

on:
  push:
${paths}  pull_request:
${paths}
permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
${place}    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: lts/*
      - run: |
${commands.map((command) => `          ${command}`).join('\n')}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path as a pattern that fits nothing else. */
function escaped(path: string): string {
  return path.replace(/[*?+[\]!\\]/g, String.raw`\$&`);
}
