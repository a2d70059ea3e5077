/** Levels that the framework of this project does not have, for the states that its own levels do not show. */
import type { Expectation, FrameworkOverview, Level, Prose, Section } from '../src/index.ts';

function prose(...paragraphs: string[]): Prose {
  return paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

export function expectation(plain: string, more: Partial<Expectation> = {}): Expectation {
  const id = plain.toLowerCase().split(/\W+/).slice(0, 6).join('-');
  return { id, text: [{ type: 'text', value: plain }], children: [], examples: [], ...more };
}

export function section(
  title: string,
  expectations: readonly Expectation[],
  more: Partial<Section> = {},
): Section {
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return { id, kind: 'theme', title, intro: [], expectations, examples: [], ...more };
}

/** A level that says as little as a level can; `more` adds to it. */
export function level(title: string, more: Partial<Level> = {}): Level {
  return {
    id: title.toLowerCase().replace(/\W+/g, '-'),
    code: 'L1',
    rank: 1,
    title,
    track: 'ic',
    status: 'current',
    place: { position: 1, of: 4, below: 0, trackTitle: 'Individual contributor' },
    statement: [],
    intro: [],
    attributes: [],
    sections: [],
    source: { path: 'sample.md', line: 1 },
    ...more,
  };
}

/** A title and nothing else: what an author has on the first day. */
export const stub = level('Graduate Engineer');

/** A level of another trade with everything that a document can hold. */
export const designer = level('Senior Product Designer', {
  code: 'D3',
  rank: 3,
  place: {
    position: 3,
    of: 5,
    below: 0,
    trackTitle: 'Design',
    phaseTitle: 'Owning a product area',
  },
  statement: prose(
    'I turn open questions about a product area into designs that people can use without thinking.',
  ),
  attributes: [
    { label: 'Planning horizon', value: [{ type: 'text', value: 'A quarter' }] },
    {
      label: 'Works with',
      value: [
        { type: 'text', value: 'Product, research and ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'two' }] },
        { type: 'text', value: ' engineering teams' },
      ],
    },
  ],
  sections: [
    section('Impact', [expectation('I decide what a release needs to feel finished')], { kind: 'impact' }),
    section(
      'Research',
      [
        expectation('I plan studies that answer a question somebody has to decide on', {
          children: [
            expectation('I write the question down before the first session'),
            expectation('I share what would change my mind'),
          ],
          examples: [
            [{ type: 'text', value: 'Five visits to customers settled a debate about the first screen.' }],
            [{ type: 'text', value: 'A diary study showed that a report was never opened twice.' }],
          ],
        }),
        expectation('I tell apart what people say from what they do'),
      ],
      {
        intro: prose('Research is not a phase. It is how we stay honest.'),
        examples: [[{ type: 'text', value: 'I ran a study with three people and cancelled a feature.' }]],
      },
    ),
    section('What success looks like', [expectation('Ship work that needs no manual')], {
      kind: 'success',
      intro: prose('Somebody uses it and does not notice the design.'),
    }),
  ],
});

/** The level above the designer, with no theme mapped and a section of its own. */
export const leadDesigner = level('Lead Product Designer', {
  code: 'D4',
  rank: 4,
  place: { ...designer.place, position: 4 },
  statement: prose(
    'I make the designers around me better, and the products agree with each other because of it.',
  ),
  sections: [
    section('Impact', [expectation('I set the direction of design for several teams')], { kind: 'impact' }),
    section('Insight', [expectation('I choose which questions we study this year')]),
    section('Hiring', [expectation('I shape how we find and choose designers')], { kind: 'other' }),
    section('What success looks like', [expectation('Other designers do the best work of their career')], {
      kind: 'success',
    }),
  ],
});

export const legacy: Level = {
  ...designer,
  id: 'web-designer',
  title: 'Web Designer',
  status: 'legacy',
  sections: designer.sections.slice(0, 1),
};

export const longTitle: Level = {
  ...designer,
  id: 'very-long',
  title:
    'Stellvertretende Gesamtverantwortliche für Kundenunterstützungsinfrastrukturweiterentwicklung und Betriebssicherheit',
};

export const sixtyExpectations = level('Engineer with sixty expectations', {
  sections: Array.from({ length: 6 }, (_, group) =>
    section(
      `Theme ${group + 1}`,
      Array.from({ length: 10 }, (_, item) =>
        expectation(`I meet expectation number ${group * 10 + item + 1}`),
      ),
    ),
  ),
});

/** Sections in groups. */
export const grouped = level('Data Engineer', {
  sections: [
    section('Pipelines', [expectation('I build pipelines that say when they fail')], { group: 'Technology' }),
    section('Models', [expectation('I name tables so that a new colleague finds them')], {
      group: 'Technology',
    }),
    section('Reviews', [expectation('I review with the reader of the next year in mind')], {
      group: 'People',
    }),
  ],
});

/** Bullets without a heading: a whole ladder in one document is often written so. */
export const bare = level('Developer 1', {
  sections: [
    section('', [
      expectation('Adopts the tools that the team has chosen'),
      expectation('Learns from others and steps up when it is asked for'),
    ]),
  ],
});

/** Three tracks and no phases: the shape of many other companies' frameworks. */
export const threeTracks: FrameworkOverview = {
  title: 'Product development',
  description: [],
  locale: 'en',
  purpose: [],
  principles: [],
  phases: [],
  themes: [],
  sections: [],
  tracks: [
    { id: 'engineering', title: 'Engineering' },
    { id: 'management', title: 'Engineering management' },
    { id: 'design', title: 'Design' },
  ],
  levels: [
    ...run('engineering', 'Engineer', 1, 6, 0),
    ...run('management', 'Manager', 4, 6, 3),
    ...run('design', 'Designer', 1, 4, 0),
  ],
};

/** Management begins above the last level of the main track. */
export const branchAtTheTop: FrameworkOverview = {
  ...threeTracks,
  tracks: threeTracks.tracks.slice(0, 2),
  levels: [...run('engineering', 'Engineer', 1, 2, 0), ...run('management', 'Manager', 3, 3, 2)],
};

function run(track: string, title: string, from: number, to: number, below: number): Level[] {
  const of = to - from + 1;
  return Array.from({ length: of }, (_, index) => {
    const rank = from + index;
    const place = { position: index + 1, of, below, trackTitle: track };
    return level(`${title} ${rank}`, { code: `${title[0]}${rank}`, rank, track, place });
  });
}
