import { expect, it } from 'vitest';
import { REPORT_FORMAT_NAMES, REPORT_FORMATS } from '../../src/cli/report-formats.ts';
import {
  type Key,
  type Keys,
  LEVEL_KEYS,
  README_KEYS,
} from '../../src/compiler/document/front-matter/keys.ts';
import { EDIT_HOSTS } from '../../src/compiler/links/edit-hosts.ts';
import { groupBy } from '../../src/model/group.ts';
import { CHANGES_FORMAT_NAMES, CHANGES_FORMATS } from '../../src/outputs/changes/formats.ts';
import { FRAMEWORK_FORMAT_NAMES, FRAMEWORK_FORMATS } from '../../src/outputs/framework/formats.ts';
import { LEVELS_FORMAT_NAMES, LEVELS_FORMATS } from '../../src/outputs/levels/formats.ts';
import { LANGUAGE_TAGS } from '../../src/strings/languages.ts';
import { list } from '../../src/strings/list.ts';
import { COMPONENTS } from '../../stories/components.ts';
import { type Member, readElements } from '../../stories/docs/elements.ts';
import { readComponents } from '../../stories/docs/read-components.ts';
import { readTokens } from '../../stories/docs/tokens.ts';
import { fromRoot } from '../root.ts';
import { filesOf, read } from './sources.ts';
import { row, type Table, withTable } from './tables.ts';

/** Each page with its tables, made from the sources. They are rewritten with `-u`, as every snapshot is. */
const pages: Readonly<Record<string, () => Table[]>> = {
  'docs/authoring.md': () => {
    const isShared = (key: Key) => LEVEL_KEYS.get(key.name) === README_KEYS.get(key.name);
    const keysOf = (keys: Keys, shared: boolean) =>
      together([...keys.values()].filter((key) => isShared(key) === shared));
    return [
      ['| In a level | What it says |', keysOf(LEVEL_KEYS, false)],
      ['| In the README | What it says |', keysOf(README_KEYS, false)],
      ['| In either | What it says |', keysOf(LEVEL_KEYS, true)],
      ['| Host | Address of a folder |', EDIT_HOSTS.map(({ name, example }) => row(name, `\`${example}\``))],
    ];
  },
  'docs/command.md': () => [
    [
      '| `check --format` | For |',
      REPORT_FORMAT_NAMES.map((name, place) => row(orDefault(name, place), REPORT_FORMATS[name].for)),
    ],
    [
      '| `build --format` | What it writes to `--out` |',
      FRAMEWORK_FORMAT_NAMES.map((name, place) =>
        row(orDefault(name, place), FRAMEWORK_FORMATS[name].writes),
      ),
    ],
    [
      '| `changes --as` | For |',
      CHANGES_FORMAT_NAMES.map((name, place) => row(orDefault(name, place), CHANGES_FORMATS[name].for)),
    ],
    [
      '| `export --as` | For | Several levels |',
      LEVELS_FORMAT_NAMES.map((name) =>
        row(`\`${name}\``, LEVELS_FORMATS[name].for, LEVELS_FORMATS[name].several),
      ),
    ],
  ],
  'docs/react.md': () => {
    const sources = ['src/components', 'src/interactive']
      .flatMap((folder) => filesOf(folder, /\.tsx?$/))
      .map(read);
    const components = readComponents(Object.keys(COMPONENTS).toSorted(), sources);
    return [
      [
        '| Component | What it shows |',
        components.map(({ name, description }) => row(`\`${name}\``, description)),
      ],
      [
        '| Component | Prop | What it is |',
        byOwner(
          components.map(({ name, props }) => ({ owner: `\`${name}\``, members: props })),
          'component',
        ),
      ],
    ];
  },
  'docs/elements.md': () => {
    const classes = filesOf('src/elements/classes', /Element\.tsx$/).map(read);
    const elements = readElements(read('src/elements/define.ts'), classes);
    const rowsOf = (kind: 'attributes' | 'events') =>
      byOwner(
        elements.map((element) => ({ owner: `\`<${element.tag}>\``, members: element[kind] })),
        'element',
      );
    const parts = elements[0]?.parts ?? [];
    return [
      ['| Element | Attribute | What it is |', rowsOf('attributes')],
      ['| Event | Of | When, and what its `detail` has |', swapped(rowsOf('events'))],
      ['| Part | What it is |', parts.map(({ name, description }) => row(`\`${name}\``, description))],
    ];
  },
  'docs/languages.md': () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    return [['| Language | Its tag |', LANGUAGE_TAGS.map((tag) => row(names.of(tag) ?? tag, `\`${tag}\``))]];
  },
  'docs/styling.md': () => [
    [
      '| Property | What it is | Default (light, dark) |',
      readTokens(read('src/components/base.css')).map(({ name, description, fallback: { light, dark } }) =>
        row(`\`${name}\``, description, light === dark ? `\`${light}\`` : `\`${light}\`, \`${dark}\``),
      ),
    ],
  ],
};

it.each(Object.entries(pages))('%s has what the sources document', async (path, tablesOf) => {
  await expect(tablesOf().reduce(withTable, read(path))).toMatchFileSnapshot(fromRoot(path));
});

/** A row for each key, or for each run of keys that say the same. */
function together(keys: readonly Key[]): string[] {
  return [...groupBy(keys, ({ about }) => about)].map(([about, all]) =>
    row(all.map(({ example }) => `\`${example}\``).join(', '), about),
  );
}

interface Owned {
  owner: string;
  members: readonly Member[];
}

/** A row for each member of each owner, and a single one for what most of them have. */
function byOwner(all: readonly Owned[], kind: string): string[] {
  const has = ({ members }: Owned, { name, description }: Member) =>
    members.some((member) => member.name === name && member.description === description);
  const isCommon = (member: Member) => all.filter((each) => has(each, member)).length > all.length / 2;
  const own = all.flatMap(({ owner, members }) =>
    members.filter((member) => !isCommon(member)).map((member) => ({ owner, member })),
  );
  const common = new Map(
    all.flatMap(({ members }) => members.filter(isCommon)).map((member) => [member.name, member]),
  );
  const shared = [...common.values()].map((member) => {
    const without = all.filter((each) => !has(each, member)).map(({ owner }) => owner);
    return { owner: `every ${kind}${without.length > 0 ? ` but ${list('en', without)}` : ''}`, member };
  });
  return [...own, ...shared].map(({ owner, member: { name, description } }) =>
    row(owner, `\`${name}\``, description),
  );
}

/** The rows with the first two cells the other way round. */
function swapped(rows: readonly string[]): string[] {
  return rows.map((row) => row.replace(/^\| ([^|]+) \| ([^|]+) \|/, '| $2 | $1 |'));
}

function orDefault(name: string, place: number): string {
  return `\`${name}\`${place === 0 ? ' (the default)' : ''}`;
}
