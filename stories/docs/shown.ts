import { framework, type LevelId } from '../../src/data.ts';
import {
  type Framework,
  type FrameworkOverview,
  findLevel,
  type Level,
  type Section,
  type Theme,
} from '../../src/index.ts';
import {
  baker,
  bakery,
  designer,
  expectation,
  growingBakery,
  level,
  linksAndDay,
  masterBaker,
  prose,
  section,
} from '../samples/index.ts';

/** A level of the project's own framework with no more than its first sections and its step notes, to be read at a glance. */
export function shortLevel(id: LevelId, prefix: string, sections = 1): Level {
  const level = findLevel(framework.levels, id);
  if (!level) throw new Error(`There is no level "${id}".`);
  return {
    ...level,
    id: prefix + level.id,
    sections: level.sections
      .filter(({ kind }, place) => place < sections || kind === 'step')
      .map((section) => ({ ...section, expectations: section.expectations.slice(0, 3) })),
  };
}

/** A level that has everything a card can show. */
export const everything: Level = {
  ...designer,
  ...linksAndDay,
  id: 'anatomy',
  sections: designer.sections.slice(1).map((section, place) => (place === 0 ? themed(section) : section)),
};

/** The theme of what is in {@link themed} sections. */
export const THEMES: readonly Theme[] = [{ id: 'craft', title: 'The work' }];

function themed(section: Section): Section {
  return { ...section, theme: 'craft' };
}

/** A bakery whose author has put a section under a theme, and says what the step to the master baker takes. */
export const notedBakery: Framework = {
  ...bakery,
  themes: THEMES,
  levels: bakery.levels.map((each) => {
    const sections = each.sections.map((section) => (section.title === 'Dough' ? themed(section) : section));
    return { ...each, sections: each.id === masterBaker.id ? [...sections, stepNote()] : sections };
  }),
};

function stepNote(): Section {
  const said = 'A baker follows the dough. A master baker decides what it becomes.';
  return {
    ...section('What changes from B1', []),
    kind: 'step',
    step: { from: baker.id, to: masterBaker.id },
    intro: [{ type: 'paragraph', children: [{ type: 'text', value: said }] }],
  };
}

/** A theme over a fork, with a heading of its own at each level. */
export const growthExample: Framework = {
  ...growingBakery,
  tracks: [...growingBakery.tracks, { id: 'selling', title: 'Selling' }],
  levels: growingBakery.levels.map((each) => ({
    ...each,
    sections: each.sections.map((one) => (one.theme ? { ...one, title: 'I follow the dough' } : one)),
  })),
};

/** A level with a fact that others of these have too. */
export function withSameFact(level: Level): Level {
  const value = [{ type: 'text', value: 'Everywhere' }] as const;
  return { ...level, attributes: [...level.attributes, { label: 'Place of work', value }] };
}

/** A level as short as can be that still has a text for every token: a place, a statement, a list and a piece of code. */
export function shortExample(prefix: string): Level {
  const said = expectation('', {
    id: 'read-the-log',
    text: [
      { type: 'text', value: 'I read ' },
      { type: 'code', value: 'deploy.log' },
      { type: 'text', value: ' before I answer, and say in my reply which line settled it' },
    ],
  });
  return level('Support Engineer', {
    id: `${prefix}support-engineer`,
    code: 'L2',
    rank: 2,
    place: { position: 2, of: 4, below: 0, trackTitle: 'Engineers' },
    statement: [{ type: 'paragraph', children: [{ type: 'text', value: 'I answer on my own.' }] }],
    sections: [section('Craft', [said])],
  });
}

/**
 * A track of short levels: a step with something new and something that stays, then one without anything new. What
 * becomes an id on a page has the name of the figure, so that several can be shown on one.
 */
export function smallLadder(figure: string, most = 3): Framework {
  const levels = bakery.levels.slice(0, most).map(
    (each): Level => ({
      ...each,
      id: `${figure}--${each.id}`,
      attributes: [],
      statement: [],
      place: { ...each.place, of: most },
      sections: each.sections.filter(({ kind }) => kind === 'theme'),
    }),
  );
  const tracks = bakery.tracks.map((track) => ({ ...track, id: figure }));
  return { ...bakery, tracks, levels: levels.map((each) => ({ ...each, track: figure })) };
}

/** A framework of nothing but principles, from their titles and texts. */
export function principlesOnly(
  prefix: string,
  heading: string,
  principles: Readonly<Record<string, string>>,
): FrameworkOverview {
  return {
    ...framework,
    sections: [{ id: `${prefix}principles`, kind: 'principles', title: heading, text: [], closing: [] }],
    principles: Object.entries(principles).map(([title, value]) => ({
      id: prefix + title.toLowerCase().replaceAll(' ', '-'),
      title,
      text: value ? prose(value) : [],
    })),
  };
}

/** A framework of nothing but terms, from what they are and mean. */
export function glossaryOnly(prefix: string, terms: Readonly<Record<string, string>>): FrameworkOverview {
  return {
    ...framework,
    glossary: Object.entries(terms).map(([term, meaning]) => ({
      id: prefix + term.toLowerCase().replaceAll(' ', '-'),
      term,
      text: prose(meaning),
    })),
  };
}
