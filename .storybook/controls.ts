/**
 * Controls that choose among levels and frameworks instead of showing them as JSON. What the prop tables say stays in the
 * doc comments.
 */
import { extractComponentDescription } from 'storybook/internal/docs-tools';
import type {
  ArgsEnhancer,
  ArgTypesEnhancer,
  InputType,
  Parameters,
  StrictArgTypes,
} from 'storybook/internal/types';
import { framework } from '../src/data.ts';
import type { Framework, Level } from '../src/index.ts';
import { useOf } from '../stories/docs/read-components.ts';
import * as samples from '../stories/samples/index.ts';

const made = Object.values<unknown>(samples);
const levels = [...framework.levels, ...made.filter((value) => has<Level>(value, 'place'))];
const frameworks = [framework, ...made.filter((value) => has<Framework>(value, 'tracks'))];

/** Levels that are on show as a part of their framework alone: named with it, for by itself one may be known already. */
const ofFrameworks = frameworks.flatMap((each) =>
  each.levels
    .filter((level) => !levels.includes(level))
    .map((level): [string, Level] => [`${each.title}: ${level.id}`, level]),
);
const levelsByName = {
  ...Object.fromEntries(levels.map((level) => [level.id, level])),
  ...Object.fromEntries(ofFrameworks),
};

/** What can be chosen for a prop, by the name it is chosen by. */
const choices: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  level: levelsByName,
  levels: levelsByName,
  framework: Object.fromEntries(frameworks.map((each) => [each.title, each])),
  themes: { [framework.title]: framework.themes, None: [] },
  tracks: { [framework.title]: framework.tracks, None: [] },
  track: Object.fromEntries(framework.tracks.map(({ id }) => [id, id])),
};

/** How a prop is chosen, and what its row says beside its doc comment. */
type Choice = Pick<InputType, 'options' | 'mapping' | 'control' | 'table'>;

const controls: Readonly<Record<string, Choice>> = {
  level: choose('level', 'select'),
  levels: choose('levels', 'multi-select'),
  framework: choose('framework', 'select'),
  themes: choose('themes', 'inline-radio'),
  tracks: choose('tracks', 'inline-radio'),
  track: choose('track', 'inline-radio'),
  headingLevel: { options: [1, 2, 3, 4, 5, 6], control: { type: 'inline-radio' } },
  idPrefix: { control: { type: 'text' } },
  // The toolbar has the languages. A default as long as a dictionary would hide the rest of the table.
  strings: { control: false, table: { defaultValue: { summary: 'English' } } },
  hrefTo: { control: false },
};

/** What all components take, after what is a component's own. */
const SHARED = ['headingLevel', 'idPrefix', 'strings', 'hrefTo', 'lang', 'dir'];

export const argTypesEnhancers: ArgTypesEnhancer[] = [
  ({ argTypes, parameters }) =>
    Object.fromEntries(
      Object.entries({ ...argTypes, ...handedOn(parameters) })
        .sort(([one], [other]) => SHARED.indexOf(one) - SHARED.indexOf(other))
        .map(([prop, argType]) => {
          const written = argType.type?.raw;
          const type = shortType(written ? { summary: written } : argType.table?.type);
          const table = { ...argType.table, ...(type && { type }), ...controls[prop]?.table };
          const described = { ...argType, description: plain(argType.description) };
          // where a component takes something else under this name, its stories say what
          return [prop, { ...(argType.options ? described : { ...described, ...controls[prop] }), table }];
        }),
    ),
];

/** Props that a component takes for one inside it: the extractor cannot follow `Pick`, so that one's comments are read. */
function handedOn({ handsOn, docs }: Parameters): StrictArgTypes {
  if (!handsOn) return {};
  const { to, props } = handsOn as { to: unknown; props: readonly string[] };
  const known = Object.entries<StrictArgTypes[string]>(docs.extractArgTypes(to));
  return Object.fromEntries(known.filter(([prop]) => props.includes(prop)));
}

export const parameters: Parameters = {
  docs: {
    extractComponentDescription: (component: unknown) => useOf(plain(extractComponentDescription(component))),
  },
};

/** A doc comment without the marks that a compiler alone follows. */
function plain(comment: string | undefined): string {
  return (comment ?? '').replaceAll(/\{@link (\w+)\}/g, '$1');
}

/** A type as a reader imports it: the extractor writes out what `Strings` is made of. */
function shortType<Type extends { summary?: string | undefined }>(type: Type | undefined): Type | undefined {
  return type?.summary && /^LevelStrings\s*&/.test(type.summary) ? { ...type, summary: 'Strings' } : type;
}

/** Stories hold levels and frameworks themselves; a control knows them by name. */
export const argsEnhancers: ArgsEnhancer[] = [
  ({ initialArgs }) =>
    Object.fromEntries(
      Object.entries(initialArgs).map(([prop, value]) => {
        const isList = prop === 'levels' && Array.isArray(value);
        return [prop, isList ? value.map((each) => nameOf(prop, each)) : nameOf(prop, value)];
      }),
    ),
];

function choose(prop: string, type: 'select' | 'multi-select' | 'inline-radio'): Choice {
  const mapping = choices[prop] ?? {};
  return { options: Object.keys(mapping), mapping, control: { type } };
}

/** A list without members is any list without members. */
function nameOf(prop: string, value: unknown): unknown {
  const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;
  const found = Object.entries(choices[prop] ?? {}).find(
    ([, choice]) => choice === value || (isEmpty(choice) && isEmpty(value)),
  );
  return found?.[0] ?? value;
}

function has<T>(value: unknown, key: keyof T): value is T {
  return typeof value === 'object' && value !== null && key in value;
}
