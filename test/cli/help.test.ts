import { describe, expect, it } from 'vitest';
import { BUILD_OPTIONS } from '../../src/cli/build.ts';
import { CHECK_OPTIONS } from '../../src/cli/check.ts';
import { EXPORT_OPTIONS } from '../../src/cli/export.ts';
import { helpText } from '../../src/cli/help.ts';
import { INIT_OPTIONS } from '../../src/cli/init/init.ts';

const COMMANDS = { init: INIT_OPTIONS, build: BUILD_OPTIONS, check: CHECK_OPTIONS, export: EXPORT_OPTIONS };

describe('the help', () => {
  const help = helpText();

  it.each(Object.entries(COMMANDS))('names the options of %s and no others', (name, options) => {
    const own = help.split(/^ {2}career-levels /m).find((part) => part.startsWith(`${name} `)) ?? '';
    const [line = ''] = own.split('\n\n');
    expect([...line.matchAll(/--([a-z-]+)/g)].map(([, option]) => option).sort()).toEqual(
      Object.keys(options).sort(),
    );
  });

  it('says what every option is for', () => {
    const [said = ''] = help.match(/^Options:\n(?: .*\n)+/m) ?? [];
    const options = new Set([...Object.values(COMMANDS).flatMap(Object.keys), 'help', 'version']);
    expect([...said.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option).sort()).toEqual(
      [...options].sort(),
    );
  });

  it('fits a terminal of 80 columns, and has no marks of Markdown', () => {
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(81);
    expect(help).not.toMatch(/`|\]\(/);
  });
});
