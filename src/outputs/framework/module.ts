import { GENERATED } from '../../formats/generated.ts';
import { scriptJson } from '../../formats/json.ts';
import { overviewOf } from '../../model/overview.ts';
import type { Framework, Level } from '../../model/types.ts';

/**
 * Writes a framework as a typed JavaScript module: `index.js` with everything, `overview.js` without the levels' texts,
 * and one file per level, so that a page can load a single one.
 *
 * @returns texts by path; the same framework always gives the same texts
 * @throws if a level's id cannot be the name of a file
 */
export function emitModule(framework: Framework): Map<string, string> {
  const { levels } = framework;
  for (const { id } of levels) assertFileName(id);
  return new Map([
    ['index.js', file(indexScript(levels))],
    ['index.d.ts', file(indexTypes(levels))],
    ['overview.js', file(exported(overviewOf(framework)))],
    ['overview.d.ts', file(OVERVIEW_TYPES)],
    ...levels.flatMap((level): [string, string][] => [
      [`levels/${level.id}.js`, file(exported(level))],
      [`levels/${level.id}.d.ts`, file(levelTypes(level))],
    ]),
  ]);
}

function indexScript(levels: readonly Level[]): string[] {
  const names = levels.map((_, index) => `level${index}`);
  return [
    "import overview from './overview.js';",
    ...levels.map((level, index) => `import level${index} from ${scriptJson(`./levels/${level.id}.js`)};`),
    '',
    `export const levelIds = ${scriptJson(levels.map(({ id }) => id))};`,
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

function assertFileName(id: string): void {
  // whatever a slug may hold, and nothing that could lead elsewhere
  if (/^[\p{Alphabetic}\p{M}\p{N}\p{Pc}-]+$/u.test(id)) return;
  throw new Error(`career-levels: the level id ${JSON.stringify(id)} cannot be the name of a file.`);
}
