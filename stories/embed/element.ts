import { framework as ours } from '../../src/data.ts';
import type { Framework, Language, Level, Strings, Theme } from '../../src/index.ts';
import { levelName } from '../../src/model/name.ts';
import { type Example, nameOf } from './example.ts';

/** An element that shows what a component shows. */
export interface ElementUse {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** What the element's property has to be. */
  framework: Framework;
  /** Likewise, where the words are not those of the script-tag file. */
  strings: Strings | undefined;
  /** Whether the framework differs from what the script-tag file holds. */
  isOwn: boolean;
  /** What to read until the script has run. */
  fallback: string;
}

/** The element for an example, or undefined where the component has none. */
export function elementFor(example: Example): ElementUse | undefined {
  const { args } = example;
  switch (nameOf(example)) {
    case 'LevelCard':
    case 'LevelCopy': {
      const tag = nameOf(example) === 'LevelCard' ? 'level-card' : 'level-copy';
      const level = args['level'] as Level;
      return use(tag, { level: level.id }, frameworkOf([level], args), levelName(level), args);
    }
    case 'LevelCompare': {
      const levels = args['levels'] as Level[];
      const ids = levels.map(({ id }) => id).join(' ');
      const names = levels.map(levelName).join(', ');
      const only = args['differencesOnly'] ? { 'differences-only': '' } : {};
      return use('level-compare', { levels: ids, ...only }, frameworkOf(levels, args), names, args);
    }
    case 'LevelNext': {
      const level = args['level'] as Level;
      return use('level-next', { level: level.id }, args['framework'] as Framework, levelName(level), args);
    }
    case 'LevelPicker': {
      const framework = args['framework'] as Framework;
      const levels = args['levels'] as readonly string[] | undefined;
      const named = {
        ...(levels ? { levels: levels.join(' ') } : {}),
        ...(args['inUrl'] === false ? {} : { 'in-url': '' }),
      };
      return use('level-picker', named, framework, 'Compare levels', args);
    }
    case 'LevelMatrix':
    case 'LevelSteps': {
      const tag = nameOf(example) === 'LevelMatrix' ? 'level-matrix' : 'level-steps';
      const track = args['track'] as string | undefined;
      const named = track === undefined ? {} : { track };
      return use(tag, named, args['framework'] as Framework, 'All levels', args);
    }
    case 'PrinciplesList':
      return use('principles-list', {}, args['framework'] as Framework, 'Principles', args);
    case 'CareerJourney':
      return use('career-journey', {}, args['framework'] as Framework, 'Career journey', args);
    default:
      return undefined;
  }
}

function use(
  tag: string,
  named: Record<string, string>,
  framework: Framework,
  fallback: string,
  args: Example['args'],
): ElementUse {
  const attributes = {
    ...named,
    ...(args['printNote'] === undefined ? {} : { 'print-note': String(args['printNote']) }),
    ...(args['headingLevel'] === undefined ? {} : { 'heading-level': String(args['headingLevel']) }),
  };
  const strings = args['strings'] as Strings | undefined;
  return {
    tag,
    attributes,
    framework: inLanguage(framework, args),
    strings,
    isOwn: framework !== ours,
    fallback,
  };
}

/** An element has the direction of its data, where a component can be given another. */
function inLanguage(framework: Framework, { dir }: Example['args']): Framework {
  if (dir === undefined) return framework;
  const language = { lang: framework.locale, ...framework.language, dir } as Language;
  const levels = framework.levels.map((level) => ({ ...level, language }));
  return { ...framework, language, levels };
}

/** Ours where it holds the levels; else one made around them, as their author's would be. */
function frameworkOf(levels: readonly Level[], { themes }: Example['args']): Framework {
  if (levels.every(isOurs)) return ours;
  return {
    title: 'Levels of your own',
    description: [],
    locale: levels[0]?.language?.lang ?? 'en',
    purpose: [],
    principles: [],
    phases: [],
    tracks: [...new Set(levels.map(({ track }) => track))].map((id) => ({ id, title: id })),
    themes: (themes ?? []) as readonly Theme[],
    sections: [],
    levels,
  };
}

function isOurs(level: Level): boolean {
  return ours.levels.some((each) => each === level);
}
