import { expect, it } from 'vitest';
import { REPORT_FORMAT_NAMES, REPORT_FORMATS } from '../../src/cli/report-formats.ts';
import { FRAMEWORK_FORMAT_NAMES, FRAMEWORK_FORMATS } from '../../src/outputs/framework/formats.ts';
import { LEVELS_FORMAT_NAMES, LEVELS_FORMATS } from '../../src/outputs/levels/formats.ts';
import { type Member, readElements } from '../../stories/docs/elements.ts';
import { readTokens } from '../../stories/docs/tokens.ts';
import { fromRoot } from '../root.ts';
import { filesOf, read } from './sources.ts';
import { withTable } from './tables.ts';

/** Rewritten with `-u`, as every snapshot. */
it('the README has every custom property and every attribute as the sources document them', async () => {
  const properties = readTokens(read('src/components/base.css')).map(({ name, description, fallback }) => {
    const { light, dark } = fallback;
    return `| \`${name}\` | ${description} | ${light === dark ? `\`${light}\`` : `\`${light}\`, \`${dark}\``} |`;
  });
  const classes = filesOf('src/elements', /Element\.tsx$/).map(read);
  const elements = readElements(read('src/elements/define.ts'), classes);
  const rowsOf = (kind: 'attributes' | 'events') =>
    together(elements.map((element) => ({ of: `\`<${element.tag}>\``, members: element[kind] })));
  const parts = elements[0]?.parts.map(({ name, description }) => `| \`${name}\` | ${description} |`) ?? [];
  let readme = read('README.md');
  readme = withTable(readme, ['| Property | What it is | Default (light, dark) |', properties]);
  readme = withTable(readme, ['| Element | Attribute | What it is |', rowsOf('attributes')]);
  readme = withTable(readme, ['| Event | Of | When, and what its `detail` has |', swapped(rowsOf('events'))]);
  readme = withTable(readme, ['| Part | What it is |', parts]);
  await expect(readme).toMatchFileSnapshot(fromRoot('README.md'));
});

/** Rewritten with `-u`, as every snapshot. */
it('the README has every format that the command offers', async () => {
  const orDefault = (name: string, place: number) => `\`${name}\`${place === 0 ? ' (if none is given)' : ''}`;
  let readme = read('README.md');
  readme = withTable(readme, [
    '| `build --format` | What it writes to `--out` |',
    FRAMEWORK_FORMAT_NAMES.map((name, place) => row(orDefault(name, place), FRAMEWORK_FORMATS[name].writes)),
  ]);
  readme = withTable(readme, [
    '| `check --format` | For |',
    REPORT_FORMAT_NAMES.map((name, place) => row(orDefault(name, place), REPORT_FORMATS[name].for)),
  ]);
  readme = withTable(readme, [
    '| `export --as` | For | Several levels |',
    LEVELS_FORMAT_NAMES.map((name) =>
      row(`\`${name}\``, LEVELS_FORMATS[name].for, LEVELS_FORMATS[name].several),
    ),
  ]);
  await expect(readme).toMatchFileSnapshot(fromRoot('README.md'));
});

interface Documented {
  of: string;
  members: readonly Member[];
}

/** A row for each member, and one alone for what all have. */
function together(documented: readonly Documented[]): string[] {
  const rowsOf = ({ of, members }: Documented) =>
    members.map(({ name, description }) => `| ${of} | \`${name}\` | ${description} |`);
  const [first, ...others] = documented;
  const ofAll = (first?.members ?? []).filter(({ name }) =>
    others.every(({ members }) => members.some((member) => member.name === name)),
  );
  const names = new Set(ofAll.map(({ name }) => name));
  const own = documented.map(({ of, members }) => ({
    of,
    members: members.filter(({ name }) => !names.has(name)),
  }));
  return [...own, { of: 'every element', members: ofAll }].flatMap(rowsOf);
}

/** The rows with the name before what it belongs to. */
function swapped(rows: readonly string[]): string[] {
  return rows.map((row) => row.replace(/^\| ([^|]+) \| ([^|]+) \|/, '| $2 | $1 |'));
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
