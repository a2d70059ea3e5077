import { framework as ours } from '../../src/data.ts';
import type { FrameworkElement } from '../../src/elements/classes/FrameworkElement.tsx';
import { ELEMENTS } from '../../src/elements/define.ts';
import type {
  AnnouncedChange,
  ChangeReport,
  Framework,
  Language,
  Level,
  Strings,
  Theme,
} from '../../src/index.ts';
import { hrefOnPage } from '../../src/model/names/anchors.ts';
import { levelName } from '../../src/model/names/name.ts';
import { nameOf } from '../components.ts';
import type { Example } from './example.ts';

/** An element that shows what a component shows. */
export interface ElementUse {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** What the element's property has to be. */
  framework: Framework;
  /** Likewise, where the words are not those of the script-tag file. */
  strings: Strings | undefined;
  /** Likewise, of an element that shows changes. */
  report: ChangeReport | undefined;
  /** Whether the framework differs from what the script-tag file holds. */
  isOwn: boolean;
  /** What to read until the script has run. */
  fallback: string;
}

/** Props of components whose default is not that of the element's attribute. */
const DEFAULTS: Example['args'] = { inUrl: true };

/** Returns the element for an example, or `undefined` if the component has none. Its attributes are the props it takes. */
export function elementFor({ component, args }: Example): ElementUse | undefined {
  const tag = kebabCase(nameOf(component));
  const { [tag]: Element } = ELEMENTS as Readonly<Record<string, typeof FrameworkElement>>;
  if (!Element) return undefined;
  const attributes = Object.entries({ ...DEFAULTS, ...attributesFor(args) }).flatMap(([prop, value]) => {
    const name = kebabCase(prop);
    const said = Element.observedAttributes.includes(name) ? attributeOf(value) : undefined;
    return said === undefined ? [] : [[name, said] as const];
  });
  const levels = levelsOf(args);
  const framework = (args['framework'] as Framework | undefined) ?? frameworkOf(levels, args);
  return {
    tag,
    attributes: Object.fromEntries(attributes),
    framework: inLanguage(framework, args),
    strings: args['strings'] as Strings | undefined,
    report: reportOf(args),
    isOwn: framework !== ours,
    fallback: levels.map(levelName).join(', ') || framework.title,
  };
}

/** The props of an example with an attribute in the place of a function: links on the page need no other. */
function attributesFor({ hrefTo, ...args }: Example['args']): Example['args'] {
  return hrefTo === undefined
    ? args
    : { ...args, glossaryHref: `${hrefOnPage({ kind: 'glossary' })}--{term}` };
}

/** Returns the value of a prop as an attribute has it, or `undefined` for an attribute that is not set. */
function attributeOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(attributeOf).join(' ');
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  if (value === undefined || value === false) return undefined;
  return value === true ? '' : String(value);
}

/** The levels that are shown, where a component takes no framework. */
function levelsOf({ framework, level, levels }: Example['args']): readonly Level[] {
  if (level) return [level as Level];
  return framework ? [] : ((levels ?? []) as readonly Level[]);
}

function kebabCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
}

/** An element has the direction of its data, where a component can be given another. */
function inLanguage(framework: Framework, { dir }: Example['args']): Framework {
  if (dir === undefined) return framework;
  const language = { lang: framework.locale, ...framework.language, dir } as Language;
  const levels = framework.levels.map((level) => ({ ...level, language }));
  return { ...framework, language, levels };
}

function reportOf({ report: given, dir }: Example['args']): ChangeReport | undefined {
  const report = given as ChangeReport | undefined;
  if (!report || dir === undefined) return report;
  return { ...report, language: { lang: '', ...report.language, dir } as Language };
}

/** Ours where it holds the levels; else one made around them, as their author's would be. */
function frameworkOf(levels: readonly Level[], { themes, changes }: Example['args']): Framework {
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
    ...(changes ? { changes: changes as readonly AnnouncedChange[] } : {}),
    levels,
  };
}

function isOurs(level: Level): boolean {
  return ours.levels.some((each) => each === level);
}
