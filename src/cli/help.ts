import { AUDIENCES } from '../model/audience/audience.ts';
import { CHANGES_FORMAT_NAMES, CHANGES_FORMATS } from '../outputs/changes/formats.ts';
import { FRAMEWORK_FORMAT_NAMES, FRAMEWORK_FORMATS } from '../outputs/framework/formats.ts';
import { LEVELS_FORMAT_NAMES, LEVELS_FORMATS, type LevelsFormat } from '../outputs/levels/formats.ts';
import { LANGUAGE_TAGS } from '../strings/languages.ts';
import { list } from '../strings/list.ts';
import { FAILURES } from './changes/failures.ts';
import { REPORT_FORMAT_NAMES, REPORT_FORMATS } from './report-formats.ts';

const WIDTH = 80;

/** Returns what `career-levels --help` prints. */
export function helpText(): string {
  const formatsThat = (is: (format: LevelsFormat) => boolean) =>
    LEVELS_FORMAT_NAMES.filter((name) => is(LEVELS_FORMATS[name]));
  const compared = formatsThat(({ compares }) => compares === true);
  const steps = formatsThat(({ most }) => most === 2);
  const joined = LEVELS_FORMAT_NAMES.filter((name) => ![...compared, ...steps].includes(name));
  const printed = FRAMEWORK_FORMAT_NAMES.filter((name) => FRAMEWORK_FORMATS[name].file);
  const open = LEVELS_FORMAT_NAMES.filter((name) => (LEVELS_FORMATS[name] as LevelsFormat).audience);
  const lang = LANGUAGE_TAGS.join('|');
  return `Usage:
${usage('init [DIR]', '[--yes]')}
${usage('build [DIR]', `[--format ${FRAMEWORK_FORMAT_NAMES.join('|')}]... [--out DIR]`, `[--watch] [--lang ${lang}]... [--base-url URL]`, `[--audience ${AUDIENCES.join('|')}]`, '[--since REVISION] [--history]')}
${usage('check [DIR]', `[--format ${REPORT_FORMAT_NAMES.join('|')}] [--strict] [--fix]`, '[--verbose] [--explain] [--suggest-themes]', '[--suggest-strands]')}
${usage('export LEVEL... [DIR]', '--as FORMAT [--track TRACK]', `[--lang ${lang}] [--dir DIR]`, `[--audience ${AUDIENCES.join('|')}] [--styles URL]`)}
${usage('export --theme ID|--strand ID [DIR]', '--as FORMAT [--track TRACK]', `[--lang ${lang}] [--dir DIR]`, `[--audience ${AUDIENCES.join('|')}] [--styles URL]`)}
${usage('ids [DIR]', '[--write] [--as-new] [--from-git]')}
${usage('changes [DIR]', '--since REVISION [--until REVISION]', `[--as ${CHANGES_FORMAT_NAMES.join('|')}] [--lang ${lang}]`, `[--fail-on ${FAILURES.join('|')}] [--window FROM..TO]`, `[--audience ${AUDIENCES.join('|')}]`)}

Compiles career levels written in Markdown. DIR is "framework" if left out; every
folder in it with a README.md is a framework of its own.

${rows([
  [
    'init',
    'starts a small framework in an empty folder, with a workflow that checks it. Beside Markdown, says what it concludes and which front matter is missing. It overwrites no file',
  ],
  [
    'build',
    `writes the framework in the given formats to --out; without --out, one of ${names(printed, 'conjunction')} goes to standard output`,
  ],
  ['check', 'reports every problem in the documents, and how much was read'],
  [
    'export',
    `writes levels to standard output, to paste where no script may run. Two to five levels are compared as ${names(compared)}; any number follow one another as ${names(joined)}. As ${names(steps)}, a second level is the one to grow to. A LEVEL is an id, or a code if only one level has it. The last of several operands is DIR if it is a folder; if a level and a folder share a name, use --dir`,
  ],
  [
    'ids',
    'says which expectations are reworded, moved, new or gone since ids.lock was written, and with --write writes it. The file keeps their ids, so that links to them last when the words change',
  ],
  [
    'changes',
    'says what has changed since a revision: a sentence for each level, then what is new, gone, reworded, moved, split or merged. A REVISION is a folder, a framework.json, or what Git knows: a commit, a tag, a branch, or a day for the last commit before it',
  ],
])}

Formats of build:
${rows(FRAMEWORK_FORMAT_NAMES.map((name, place) => [name, orDefault(FRAMEWORK_FORMATS[name].writes, place)]))}

Formats of check, and who reads them:
${rows(REPORT_FORMAT_NAMES.map((name, place) => [name, orDefault(REPORT_FORMATS[name].for, place)]))}

Formats of changes, and who reads them:
${rows(CHANGES_FORMAT_NAMES.map((name, place) => [name, orDefault(CHANGES_FORMATS[name].for, place)]))}

Formats of export, and what they are for:
${rows(LEVELS_FORMAT_NAMES.map((name) => [name, LEVELS_FORMATS[name].for]))}

Options:
${rows([
  ['--yes', 'init: add the front matter that is missing, without asking'],
  ['--format FORMAT', 'build: any number of formats; check: one'],
  ['--as FORMAT', 'export, changes: the format'],
  [
    '--since REVISION',
    'changes: the earlier revision; build: have element and pages show what has changed since then',
  ],
  ['--until REVISION', 'changes: the later revision; the folder as it is if left out'],
  ['--fail-on demand', 'changes: fail where a level asks for more than before'],
  [
    '--window FROM..TO',
    'changes: the days on which that does not fail, such as 2027-03-01..2027-03-14, instead of those that the README declares',
  ],
  [
    '--theme ID',
    `export: a theme through the levels, in place of levels, as ${list(
      'en',
      formatsThat(({ loadGrowth }) => loadGrowth !== undefined),
      'disjunction',
    )}`,
  ],
  ['--strand ID', 'export: the same for a strand'],
  [
    '--track TRACK',
    'export: the track on which codes are looked up; with a theme or a strand, the only one to show',
  ],
  [
    '--lang LANGUAGE',
    'the language of the words around the levels; that of the levels if left out. With several, element makes a file for each, and the first one has no language in its name',
  ],
  ['--styles URL', 'the address of styles.css for an element; without it, the element contains its styles'],
  ['--dir DIR', 'export: the folder; every operand is then a level'],
  ['--base-url URL', 'where the pages will be published, for previews and embeds: https://...'],
  [
    '--audience AUDIENCE',
    `who may read it; everyone gets nothing that is internal, and no draft. Left out, it is internal, and everyone for --as ${open.join(', ')}`,
  ],
  ['--out DIR', 'where to write'],
  ['--watch', 'build again whenever a document changes'],
  ['--history', 'build: say of each level and expectation when it last changed, as Git knows it'],
  ['--strict', 'warnings count as errors'],
  [
    '--fix',
    'fix letter case in links, depth of headings, order of the index, missing spaces and signs of bullets, and report what is left',
  ],
  ['--write', 'ids: write ids.lock'],
  ['--as-new', 'ids: take each expectation for a new one that may be a known one in other words'],
  [
    '--from-git',
    'ids: make ids.lock from the history of the folder, as if it had been written at every commit',
  ],
  ['--verbose', 'show every problem in full, instead of one for each rule and the places of the others'],
  ['--explain', 'also say what was concluded, and from which line'],
  [
    '--suggest-themes',
    'also suggest which theme sections of the levels belong together, as front matter to paste; it changes nothing',
  ],
  [
    '--suggest-strands',
    'also suggest which expectations grow into which, as a growth.md to start from; it changes nothing',
  ],
  ['--help', 'show this'],
  ['--version', 'show the version'],
])}

Exit codes: 0 success, 1 the documents have errors, 2 wrong use. With --fail-on,
changes exits with 1 where it finds such a change.
`;
}

/** A command with its options under each other. */
function usage(command: string, ...options: readonly string[]): string {
  const start = `  career-levels ${command} `;
  const room = ' '.repeat('  career-levels build '.length);
  const [first = '', ...others] = options;
  const isLong = start.length + first.length > WIDTH;
  return [
    ...(isLong ? [start.trimEnd(), room + first] : [start + first]),
    ...others.map((line) => room + line),
  ].join('\n');
}

function names(formats: readonly string[], type: 'conjunction' | 'disjunction' = 'disjunction'): string {
  return list('en-GB', formats, type);
}

function orDefault(text: string, place: number): string {
  return place === 0 ? `${text} (the default)` : text;
}

/** Names and what they mean beside them, on as many lines as that takes. */
function rows(entries: readonly (readonly [name: string, text: string])[]): string {
  const room = Math.max(...entries.map(([name]) => name.length)) + 4;
  return entries
    .map(([name, text]) => {
      const [first = '', ...others] = wrapped(withoutMarks(text), WIDTH - room);
      return [`  ${name}`.padEnd(room) + first, ...others.map((line) => ' '.repeat(room) + line)].join('\n');
    })
    .join('\n');
}

/** Markdown as a terminal shows it: code without its marks, links without their address. */
function withoutMarks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
