import { framework as ours } from '../../src/data.ts';
import type { Level } from '../../src/index.ts';
import { entryOf, nameOf } from '../components.ts';
import { CHANGES_COMMAND, type Example, languageTagOf } from './example.ts';

/** An import and the expression that stands for what it brings. */
interface Value {
  imports: readonly string[];
  code: string;
}

/** What to paste into a React page to get an example: data by name, as a page imports it. */
export function reactSnippet(example: Example): string {
  const name = nameOf(example.component);
  const props = Object.entries(example.args)
    .filter(([, value]) => value !== undefined && !isEmpty(value))
    .map(([prop, value]) => ({ prop, value: valueOf(name, prop, value) }));
  const imports = [...new Set(props.flatMap(({ value }) => value.imports))];
  const attributes = props.map(({ prop, value: { code } }) =>
    code.startsWith('"') ? `${prop}=${code}` : `${prop}={${code}}`,
  );
  return [
    `import { ${name} } from '${entryOf(example.component)}';`,
    ...imports,
    `import 'career-levels/styles.css';`,
    ...(imports.some((line) => line.includes(OWN)) ? [OWN_NOTE] : []),
    '',
    elementCode(name, attributes),
  ].join('\n');
}

/** As many characters as a line has room for. */
const LINE = 100;

/** An element on one line, or a line for each of its props where that is too long. */
function elementCode(name: string, attributes: readonly string[]): string {
  const line = `<${[name, ...attributes].join(' ')} />`;
  if (line.length <= LINE) return line;
  return [`<${name}`, ...attributes.map((attribute) => `  ${attribute}`), '/>'].join('\n');
}

const OWN = './my-levels/';
const OWN_NOTE = `// ${OWN} is data of your own: career-levels build my-framework --format module --out my-levels`;

/** What shows no text of a level needs no more than the overview. */
const WITH_OVERVIEW = ['CareerJourney', 'GlossaryList', 'PrinciplesList'];

function valueOf(component: string, prop: string, value: unknown): Value {
  if (prop === 'level') return levelValue(value as Level);
  if (prop === 'levels' && component !== 'LevelPicker') {
    const levels = (value as readonly Level[]).map(levelValue);
    return {
      imports: levels.flatMap(({ imports }) => imports),
      code: `[${levels.map(({ code }) => code).join(', ')}]`,
    };
  }
  if (prop === 'framework' && WITH_OVERVIEW.includes(component)) return overviewValue(value === ours, '');
  if (prop === 'framework') {
    const file = value === ours ? 'career-levels/data' : `${OWN}index.js`;
    return { imports: [`import { framework } from '${file}';`], code: 'framework' };
  }
  if (prop === 'themes') return overviewValue(value === ours.themes, '.themes');
  if (prop === 'tracks') return overviewValue(value === ours.tracks, '.tracks');
  if (prop === 'report')
    return {
      imports: [`// ${CHANGES_COMMAND}`, `import report from './changes.json' with { type: 'json' };`],
      code: 'report',
    };
  if (prop === 'strings') {
    const tag = languageTagOf(value) ?? 'en';
    return { imports: [`import { ${tag} } from 'career-levels/strings/${tag}';`], code: tag };
  }
  if (prop === 'hrefTo')
    return { imports: [`import { hrefOnPage } from 'career-levels';`], code: 'hrefOnPage' };
  return { imports: [], code: JSON.stringify(value) };
}

function levelValue(level: Level): Value {
  const name = identifier(level.id);
  const isOurs = ours.levels.some((each) => each === level);
  const file = isOurs ? `career-levels/data/${level.id}` : `${OWN}levels/${level.id}.js`;
  return { imports: [`import ${name} from '${file}';`], code: name };
}

function overviewValue(isOurs: boolean, path: string): Value {
  const file = isOurs ? 'career-levels/data/overview' : `${OWN}overview.js`;
  return { imports: [`import overview from '${file}';`], code: `overview${path}` };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A level's id as JavaScript writes names. */
function identifier(id: string): string {
  const name = id.replaceAll(/-+(.?)/g, (_, letter: string) => letter.toUpperCase());
  return /^\p{ID_Start}/u.test(name) ? name : `level${name}`;
}
