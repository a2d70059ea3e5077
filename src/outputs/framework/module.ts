import { fileNames } from '../../formats/file-names.ts';
import { GENERATED } from '../../formats/generated.ts';
import { scriptJson } from '../../formats/json.ts';
import { overviewOf } from '../../model/overview.ts';
import type { Framework, Level } from '../../model/types.ts';

/**
 * Writes a framework as a typed JavaScript module: `index.js` with everything, `overview.js` without the levels' texts,
 * and one file per level, so that a page can load a single one.
 *
 * @returns texts by path; the same framework always gives the same texts
 */
export function emitModule(framework: Framework): Map<string, string> {
  const { levels } = framework;
  const nameOf = fileNames();
  const named = levels.map((level) => ({ level, name: nameOf(level.id) }));
  return new Map([
    ['index.js', file(indexScript(named))],
    ['index.d.ts', file(indexTypes(levels))],
    ['overview.js', file(exported(overviewOf(framework)))],
    ['overview.d.ts', file(OVERVIEW_TYPES)],
    ...named.flatMap(({ level, name }): [string, string][] => [
      [`levels/${name}.js`, file(exported(level))],
      [`levels/${name}.d.ts`, file(levelTypes(level))],
    ]),
  ]);
}

/** A level, and what its file is called. */
interface NamedLevel {
  readonly level: Level;
  readonly name: string;
}

function indexScript(levels: readonly NamedLevel[]): string[] {
  const names = levels.map((_, index) => `level${index}`);
  return [
    "import overview from './overview.js';",
    ...levels.map(({ name }, index) => `import level${index} from ${scriptJson(`./levels/${name}.js`)};`),
    '',
    `export const levelIds = ${scriptJson(levels.map(({ level }) => level.id))};`,
    // a call marked as pure, so that a bundler can drop what a page does not use
    `export const framework = /* @__PURE__ */ Object.assign({}, overview, { levels: [${names.join(', ')}] });`,
  ];
}

function indexTypes(levels: readonly Level[]): string[] {
  return [
    "import type { Framework } from 'career-levels';",
    '',
    `export declare const levelIds: readonly [${levels.map(({ id }) => scriptJson(id)).join(', ')}];`,
    'export type LevelId = (typeof levelIds)[number];',
    'export declare const framework: Framework<LevelId>;',
  ];
}

const OVERVIEW_TYPES = [
  "import type { FrameworkOverview } from 'career-levels';",
  "import type { LevelId } from './index.js';",
  '',
  'declare const overview: FrameworkOverview<LevelId>;',
  'export default overview;',
];

function levelTypes({ id }: Level): string[] {
  return [
    "import type { Level } from 'career-levels';",
    '',
    `declare const level: Level<${scriptJson(id)}>;`,
    'export default level;',
  ];
}

function exported(data: unknown): string[] {
  return [`export default ${scriptJson(data, 2)};`];
}

function file(lines: readonly string[]): string {
  return `${[GENERATED, ...lines].join('\n')}\n`;
}
