import { describe, expect, it } from 'vitest';
import type { ChangeEntry, ChangeReport } from '../../../src/model/change-report.ts';
import { changesBetween } from '../../../src/model/changes/changes.ts';
import type { Framework, Level } from '../../../src/model/types.ts';
import { frameworkOf } from './revisions.ts';

/** A level's sections with their sentences. */
type Sections = Readonly<Record<string, readonly string[]>>;

const L1: Sections = {
  craft: ['Bakes bread for the whole town', 'Cleans the oven', 'Writes down recipes'],
  people: ['Helps apprentices', 'Answers the questions of customers'],
};
const L2: Sections = { craft: ['Plans which bread is baked on which day', 'Orders flour and wood'] };

function framework(levels: Readonly<Record<string, Sections>>): Framework {
  return frameworkOf(
    Object.entries(levels).flatMap(([level, sections]) =>
      Object.entries(sections).flatMap(([section, texts]) => texts.map((text) => ({ level, section, text }))),
    ),
  );
}

/** What a report says, a line for each entry. */
function said(report: ChangeReport): readonly string[] {
  return [
    ...report.framework.map(line),
    ...report.levels.flatMap(({ kind, before, after, entries }) => [
      ...(kind === 'kept' ? [] : [`${kind} ${(after ?? before)?.id}`]),
      ...entries.map((entry) => `${(after ?? before)?.id} ${line(entry)}`),
    ]),
  ];
}

function line({ kind, subject, before, after, words, expectations }: ChangeEntry): string {
  const old = before.map(({ plain }) => plain).join(' + ');
  const anew = after.map(({ plain }) => plain).join(' + ');
  const marked = words
    .map(({ kind: run, text }) => ({ same: text, old: `[-${text}-]`, new: `{+${text}+}` })[run])
    .join('');
  const text = marked || (old === anew ? old : [old, anew].filter(Boolean).join(' → '));
  return `${kind} ${subject}: ${text}${expectations === undefined ? '' : ` (${expectations})`}`;
}

function changed(after: Readonly<Record<string, Sections>>, edit?: (framework: Framework) => Framework) {
  const before = framework({ l1: L1, l2: L2 });
  const next = framework(after);
  return changesBetween(before, edit ? edit(next) : next);
}

const editLevel =
  (id: string, edit: (level: Level) => Partial<Level>) =>
  (one: Framework): Framework => ({
    ...one,
    levels: one.levels.map((level) => (level.id === id ? { ...level, ...edit(level) } : level)),
  });

describe('of expectations', () => {
  it('tells what is new, gone, reworded and spelt in another way', () => {
    const craft = [
      'Bakes good bread for the whole town',
      'Cleans the oven!',
      'Tastes every batch that leaves the shop',
    ];
    expect(said(changed({ l1: { ...L1, craft }, l2: L2 }))).toEqual([
      'l1 reworded expectation: Bakes {+good +}bread for the whole town',
      'l1 spelling expectation: Cleans the oven{+!+}',
      'l1 gone expectation: Writes down recipes',
      'l1 new expectation: Tastes every batch that leaves the shop',
    ]);
  });

  it('tells what moved within a level and to another one, in both levels', () => {
    const report = changed({
      l1: { craft: [...(L1['craft'] ?? []), 'Helps apprentices'], people: ['Greets neighbours by name'] },
      l2: { craft: [...(L2['craft'] ?? []), 'Answers all the questions of customers'] },
    });
    expect(said(report)).toEqual([
      'l1 moved expectation: Helps apprentices',
      'l1 moved-away expectation: Answers {+all +}the questions of customers',
      'l1 new expectation: Greets neighbours by name',
      'l2 moved-here expectation: Answers {+all +}the questions of customers',
    ]);
    expect(
      report.levels.map(({ counts }) => [counts.moved, counts.movedAway, counts.movedHere, counts.unchanged]),
    ).toEqual([
      [1, 1, 0, 3],
      [0, 0, 1, 2],
    ]);
  });

  it('tells of a split and a merger with all parts', () => {
    expect(
      said(
        changed({
          l1: { ...L1, people: ['Helps apprentices and answers the questions of customers'] },
          l2: { craft: ['Plans which bread is baked', 'Plans on which day', 'Orders flour and wood'] },
        }),
      ),
    ).toEqual([
      'l1 merged expectation: Helps apprentices [-/ Answers-]{+and answers+} the questions of customers',
      'l2 split expectation: Plans which bread is baked {+/ Plans +}on which day',
    ]);
  });

  it('says once that expectations have another order', () => {
    const craft = (L1['craft'] ?? []).toReversed();
    const report = changed({ l1: { ...L1, craft }, l2: L2 });
    expect(said(report)).toEqual(['l1 reordered section: craft']);
    expect(report.levels[0]?.counts.unchanged).toBe(5);
  });

  it('says in which order the levels are now, of those that both revisions have', () => {
    const before = framework({ l1: L1, l2: L2 });
    const after = { ...before, levels: before.levels.toReversed() };
    expect(said(changesBetween(before, after))).toEqual(['reordered level-order: L1, L2 → L2, L1']);
    expect(said(changesBetween(before, framework({ l2: L2 })))).not.toContainEqual(
      expect.stringContaining('level-order'),
    );
  });

  it('goes by ids that are kept, and by words where they are not', () => {
    const before = framework({ l1: { craft: ['Bakes bread', 'Sells cakes'] } });
    const after = framework({ l1: { craft: ['Knows the mill', 'Sells cakes'] } });
    expect(said(changesBetween(before, after, { idsAreKept: true }))).toEqual([
      'l1 reworded expectation: [-Bakes bread-]{+Knows the mill+}',
    ]);
    expect(said(changesBetween(before, after))).toEqual([
      'l1 gone expectation: Bakes bread',
      'l1 new expectation: Knows the mill',
    ]);
  });

  it('tells of nested ones and of examples, with what they belong to', () => {
    const nest = (texts: readonly string[], examples: readonly string[]) =>
      editLevel('l2', ({ sections }) => ({
        sections: sections.map((section) => ({
          ...section,
          expectations: section.expectations.map((one) => ({
            ...one,
            children: texts.map((value, at) => ({ ...one, id: `n${at}`, text: [{ type: 'text', value }] })),
            examples: examples.map((value) => [{ type: 'text', value }]),
          })),
        })),
      }));
    const plain = framework({ l1: L1, l2: { craft: ['Orders flour and wood'] } });
    const report = changesBetween(
      nest(['Asks three mills'], ['The dry year'])(plain),
      nest(['Asks five mills'], [])(plain),
    );
    expect(said(report)).toEqual([
      'l2 gone example: The dry year',
      'l2 reworded expectation: Asks [-three-]{+five+} mills',
    ]);
    expect(report.levels[1]?.entries.map(({ before }) => before[0]?.parent)).toEqual([
      'Orders flour and wood',
      'Orders flour and wood',
    ]);
  });
});

describe('of sections', () => {
  it('has one line for one that has another name, and none for its expectations', () => {
    const { craft = [], people = [] } = L1;
    expect(said(changed({ l1: { craft, 'people and customers': people }, l2: L2 }))).toEqual([
      'l1 reworded section: people{+ and customers+}',
    ]);
  });

  it('has one line for one at another place, before all else', () => {
    const { craft = [], people = [] } = L1;
    expect(said(changed({ l1: { people: [...people, 'Greets neighbours'], craft }, l2: L2 }))).toEqual([
      'l1 moved section: craft',
      'l1 new expectation: Greets neighbours',
    ]);
  });

  it('has one line in both levels for one that moved between them, with how many expectations came along', () => {
    const { craft = [], people = [] } = L1;
    const report = changed({ l1: { craft }, l2: { ...L2, people } });
    expect(said(report)).toEqual(['l1 moved-away section: people (2)', 'l2 moved-here section: people (2)']);
    expect(report.levels.map(({ counts }) => [counts.movedAway, counts.movedHere])).toEqual([
      [2, 0],
      [0, 2],
    ]);
  });

  it('tells of new and gone ones with what is in them', () => {
    const { craft = [] } = L1;
    expect(said(changed({ l1: { craft, reach: ['Speaks at fairs'] }, l2: L2 }))).toEqual([
      'l1 gone section: people',
      'l1 gone expectation: Helps apprentices',
      'l1 gone expectation: Answers the questions of customers',
      'l1 new section: reach',
      'l1 new expectation: Speaks at fairs',
    ]);
  });
});

describe('of levels', () => {
  it('tells of new and gone ones', () => {
    expect(said(changed({ l2: L2, l3: { reach: ['Speaks at fairs'] } }))).toEqual([
      'gone l1',
      ...['gone section: craft', ...(L1['craft'] ?? []).map((text) => `gone expectation: ${text}`)].map(
        (text) => `l1 ${text}`,
      ),
      ...['gone section: people', ...(L1['people'] ?? []).map((text) => `gone expectation: ${text}`)].map(
        (text) => `l1 ${text}`,
      ),
      'new l3',
      'l3 new section: reach',
      'l3 new expectation: Speaks at fairs',
    ]);
  });

  it.each([
    ['its title', { id: 'baker', code: 'B1' }, ['baker reworded code: [-L1-]{+B1+}']],
    [
      'its expectations',
      { id: 'baker', code: 'B1', title: 'Apprentice' },
      ['baker reworded code: [-L1-]{+B1+}', 'baker reworded title: [-Baker l1-]{+Apprentice+}'],
    ],
  ])('knows one with another id by %s', (_, edit, lines) => {
    expect(
      said(
        changed(
          { l1: L1, l2: L2 },
          editLevel('l1', () => edit),
        ),
      ),
    ).toEqual(lines);
  });

  it('knows one whose id, title and text are new by its code', () => {
    const report = changed(
      { l1: { reach: ['Speaks at fairs'] }, l2: L2 },
      editLevel('l1', () => ({ id: 'voice', title: 'Voice' })),
    );
    expect(report.levels[0]).toMatchObject({ kind: 'kept', before: { id: 'l1' }, after: { id: 'voice' } });
  });

  it('knows one by what the framework says of its former levels, and none by the code of one that is gone', () => {
    const next = { voice: { reach: ['Speaks at fairs'] }, l2: L2 };
    const [old, heir] = [framework({ l1: L1, l2: L2 }), framework(next)];
    // with a code of its own, nothing else tells
    const told = editLevel('voice', () => ({ code: 'V', title: 'Voice', formerIds: ['l0', 'l1'] }))(heir);
    const kept = { kind: 'kept', before: { id: 'l1' }, after: { id: 'voice', title: 'Voice' } };
    expect(changesBetween(old, told).levels).toMatchObject([kept, { kind: 'kept' }]);
    expect(changesBetween(told, old).levels).toMatchObject([
      { kind: 'kept', before: kept.after, after: kept.before },
      { kind: 'kept' },
    ]);
    const [{ code = '' } = {}] = old.levels;
    const gone = { ...editLevel('voice', () => ({ code, title: 'Voice' }))(heir), goneLevels: ['l1'] };
    expect(changesBetween(old, gone).levels.map(({ kind }) => kind)).toEqual(['gone', 'new', 'kept']);
  });

  it('takes the likeliest of several that became one for the same', () => {
    const both = editLevel('guild', () => ({ code: 'G', formerIds: ['l1', 'l2'] }));
    const report = changed({ guild: { craft: [...(L2.craft ?? []), 'Speaks', 'Sings', 'Prays'] } }, both);
    expect(report.levels).toMatchObject([
      { kind: 'gone', before: { id: 'l1' } },
      { kind: 'kept', before: { id: 'l2' }, after: { id: 'guild' } },
    ]);
  });

  it('tells of facts, statements and attributes', () => {
    const report = changed(
      { l1: L1, l2: L2 },
      editLevel('l1', () => ({
        status: 'draft',
        statement: [{ type: 'paragraph', children: [{ type: 'text', value: 'I bake.' }] }],
        attributes: [{ label: 'Horizon', value: [{ type: 'text', value: 'a week' }] }],
      })),
    );
    expect(said(report)).toEqual([
      'l1 reworded status: [-current-]{+draft+}',
      'l1 new statement: I bake.',
      'l1 new attribute: a week',
    ]);
  });
});

it('tells of the README: texts, principles and their order', () => {
  const principle = (id: string, value: string) => ({
    id,
    title: id,
    text: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  });
  const base = framework({ l1: L1, l2: L2 });
  const before = {
    ...base,
    principles: [
      principle('rest', 'Dough rests'),
      principle('care', 'We take care'),
      principle('share', 'We share'),
    ],
  };
  const after = {
    ...base,
    title: 'Bakeries',
    principles: [principle('care', 'We take great care'), principle('rest', 'Dough rests')],
  };
  expect(said(changesBetween(before, after))).toEqual([
    'reworded framework-title: [-Bakery-]{+Bakeries+}',
    'reordered principle: rest, care, share → care, rest',
    'reworded principle: We take {+great +}care',
    'gone principle: We share',
  ]);
});
