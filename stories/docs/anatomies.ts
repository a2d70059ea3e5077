import type { Part } from '../part.ts';

interface Meta {
  title: string;
  parameters?: { anatomy?: readonly Part[] };
}

const metas = import.meta.glob<Meta>('../*.stories.tsx', { eager: true, import: 'default' });

/** The parts of each component, in the order in which they are read, as its stories have them. */
export const anatomies: Readonly<Record<string, readonly Part[]>> = Object.fromEntries(
  Object.values(metas).map(({ title, parameters }) => [title, parameters?.anatomy ?? []]),
);

/** The voices of a card, from the loudest to the quietest. */
export const voices: readonly Part[] = [
  {
    className: 'level-header-title',
    what: 'the name, its code first and in the accent: what people look for',
  },
  { className: 'level-card-statement', what: 'the level speaks: the one text in the voice typeface' },
  { className: 'level-card-section-title', what: 'a section. It stands beside its text where there is room' },
  { className: 'expectation', what: 'what is expected, at the size of running text' },
  { className: 'level-ladder-words', what: 'the place, quiet: it is looked up, not read', at: 'end' },
];
