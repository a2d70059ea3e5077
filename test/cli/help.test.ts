import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { helpText } from '../../src/cli/help.ts';

const commands = await Promise.all(
  [...COMMANDS].map(async ([name, load]) => [name, (await load()).options] as const),
);

describe('the help', () => {
  const help = helpText();

  it.each(commands)('names the options of %s and no others', (name, options) => {
    // a command may be called in several ways, each with a usage of its own
    const usages = help.split(/^ {2}career-levels /m).filter((part) => part.startsWith(`${name} `));
    const lines = usages.map((usage) => usage.split('\n\n')[0] ?? '').join(' ');
    const named = new Set([...lines.matchAll(/--([a-z-]+)/g)].map(([, option]) => option));
    expect([...named].sort()).toEqual(Object.keys(options).sort());
  });

  it('says what every option is for', () => {
    const [said = ''] = help.match(/^Options:\n(?: .*\n)+/m) ?? [];
    const options = new Set([...commands.flatMap(([, options]) => Object.keys(options)), 'help', 'version']);
    expect([...said.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option).sort()).toEqual(
      [...options].sort(),
    );
  });

  it('fits a terminal of 80 columns, and has no marks of Markdown', () => {
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(81);
    expect(help).not.toMatch(/`|\]\(/);
  });
});
