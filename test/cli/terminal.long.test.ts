import { describe, expect, it } from 'vitest';
import { REPORT_FORMAT_NAMES } from '../../src/cli/report-formats.ts';
import { run } from '../../src/cli/run.ts';
import { FRAMEWORK_FORMAT_NAMES } from '../../src/outputs/framework/formats.ts';
import { LEVELS_FORMAT_NAMES } from '../../src/outputs/levels/formats.ts';
import { withFolder } from '../compiler/folder.ts';

/** A colour, a line that is a command to GitHub Actions, the end of an order of writing, and a bell. */
const HOSTILE = '\u001b[31m\r\n::error::injected\n\u202eoff\u2066\u0007\u009b';
/** The same in YAML. */
const QUOTED = JSON.stringify(HOSTILE);
/** The same as Markdown keeps it in a line. */
const LINE = HOSTILE.replaceAll(/[\r\n]+/g, '&#10;');

const README = `---
title: ${QUOTED}
tracks: { ic: ${QUOTED} }
themes: { craft: ${QUOTED} }
${QUOTED}: 1
---
# Bakery ${LINE}

- [L1 ${LINE}](L1.md)
- [L9](${encodeURI('L9\u001b[31m\n::error::.md')})
`;

const level = (title: string, more = '') => `# ${title}: Baker ${LINE}

> I bake ${LINE}.

## Bread ${LINE}

- I bake ${LINE}
• I clean ${LINE}

## Bread ${LINE}

- I bake <b>${LINE}</b> [there](//${LINE})
${more}`;

/** A framework that is hostile wherever it says something; its files can be named so on no other system. */
const hostile = (folder = '') => ({
  [`${folder}README.md`]: README,
  [`${folder}L1.md`]: level('L1'),
  [`${folder}L2.md`]: `---\ntrack: ${QUOTED}\nthemes: [${QUOTED}]\n---\n${level('L2')}`,
  [`${folder}L2 ${HOSTILE.replaceAll('/', '')}.md`]: `---\nstatus: ${QUOTED}\nowner: ${QUOTED}\n---\n${level('L3')}`,
  [`${folder}::error::L4.md`]: level('L4', '\n##Missing\n'),
});

const ONE = hostile();
const SEVERAL = { ...hostile(), ...hostile(`${HOSTILE}/`) };
const SOUND = {
  'README.md': `# Bakery ${LINE}\n`,
  [`L1${HOSTILE}.md`]: `---\ntrack: ${QUOTED}\n---\n# L1: Baker\n\n## ${LINE}\n\n- I bake.\n`,
  '::error::L2.md': '---\ntrack: "::error::b"\n---\n# L2: Cook\n\n## Bread\n\n- I cook.\n',
  'Cook.md': `# Cook ${LINE}\n\n## Bread\n\n- I cook.\n`,
};

/** Runs a command in a folder; what is for people is told from data. */
async function wordsOf(files: Record<string, string>, argv: readonly string[], isData: boolean) {
  return withFolder(files, async (cwd) => {
    let words = '';
    const say = { write: (text: string) => (words += text) };
    await run(argv, {
      stdout: isData ? { write: () => true } : say,
      stderr: say,
      cwd,
      color: false,
      version: '1.2.3',
      confirm: async () => true,
    });
    return words;
  });
}

/** The calls, and whether what they write to standard output is data. */
const calls: readonly (readonly [argv: readonly string[], isData: boolean])[] = [
  ...REPORT_FORMAT_NAMES.flatMap((format) =>
    [[], ['--fix'], ['--explain'], ['--suggest-themes'], ['--suggest-strands'], ['--strict']].map(
      (more) => [['check', '.', '--format', format, ...more], /json|sarif/.test(format)] as const,
    ),
  ),
  [['check', '.', '--verbose'], false],
  ...FRAMEWORK_FORMAT_NAMES.flatMap((format) => {
    const argv = ['build', '.', '--format', format];
    return [argv, [...argv, '--out', HOSTILE]].map((each) => [each, true] as const);
  }),
  ...LEVELS_FORMAT_NAMES.flatMap((format) => [
    [['export', 'L1', 'L2', '--dir', '.', '--as', format], true] as const,
    [['export', 'L99', '--dir', '.', '--as', format], true] as const,
  ]),
  [['export', 'L1', '--dir', '.', '--as', 'text', '--track', HOSTILE], true],
  [['init', '.', '--yes'], false],
  [['init', `./new${HOSTILE}`, '--yes'], false],
  [['check', HOSTILE], false],
  [['check', '.', HOSTILE], false],
  [['check', `--${HOSTILE}`], false],
  [[HOSTILE], false],
];

/** What steers a terminal, or the order in which it shows a text. */
const STEERING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
/** A line that GitHub Actions obeys, unless it is one of our own. */
const COMMAND = /^\s*::(?!(?:error|warning) (?:file=|title=))/m;

describe.runIf(process.platform !== 'win32').each([
  ['with problems', ONE],
  ['without errors', SOUND],
  ['beside another', SEVERAL],
])('a hostile framework %s', (_, files) => {
  it.each(calls)('steers no terminal: %j', async (argv, isData) => {
    const words = await wordsOf(files, argv, isData);
    expect(words.split('\n').filter((line) => STEERING.test(line) || COMMAND.test(line))).toEqual([]);
  });
});
