import { groupBy } from '../../model/group.ts';
import { levelName } from '../../model/names/name.ts';
import type { Level, Section } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import { plainProse, plainText } from '../../model/words/plain.ts';
import { once } from '../document/tree/once.ts';
import type { LevelDraft } from '../level/level.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, SOUND_LEVEL } from '../rules/examples.ts';
import type { Check, Finding } from './check.ts';
import { expectedIn, isRating, stemOf } from './words.ts';

/** One bullet can be the same by chance, or because there is no other way to say it. */
const MIN_BULLETS = 2;

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Pastry cook](./L2.md)\n';

/** Two levels of a track expect the same, word for word, in a whole section or under another heading. */
export const sharedSection: Check = {
  name: 'shared-section',
  severity: 'warning',
  why: 'Two levels that ask for exactly the same show no growth. Most often the text was copied and not adapted.',
  mend: 'Say what the higher level asks for beyond the lower one, for example "I teach others to bake" after "I bake".',
  examples: {
    good: [
      SOUND,
      {
        'README.md': README,
        'L1.md': SOUND_LEVEL,
        'L2.md': '# L2: Pastry cook\n\n## Bread\n\n- I bake cakes.\n',
      },
      {
        'README.md': README,
        'L1.md': SOUND_LEVEL,
        'L2.md': '# L2: Pastry cook\n\n## Cakes\n\n- I bake bread.\n',
      },
      {
        'README.md': README,
        'L1.md': `${SOUND_LEVEL}\n## Salary\n\nEverybody can read the bands.\n`,
        'L2.md':
          '# L2: Pastry cook\n\n## Cakes\n\n- I bake cakes.\n\n## Salary\n\nEverybody can read the bands.\n',
      },
      {
        'README.md': `---\ntracks:\n  ovens: Ovens\n  shop: Shop\n---\n\n${README}`,
        'L1.md': `---\ntrack: ovens\n---\n\n${SOUND_LEVEL}`,
        'L2.md': '---\ntrack: shop\n---\n\n# L2: Seller\n\n## Bread\n\n- I bake bread.\n',
      },
    ],
    bad: [
      {
        files: {
          'README.md': README,
          'L1.md': SOUND_LEVEL,
          'L2.md': '# L2: Pastry cook\n\n## Bread\n\n- I bake bread.\n',
        },
        at: 'L2.md:3:1',
      },
      {
        files: {
          'README.md': README,
          'L1.md': '# L1: Baker\n\n## Bread\n\n- I bake bread.\n- I sell it.\n',
          'L2.md': '# L2: Pastry cook\n\n## Cakes\n\nEvery day.\n\n- I bake bread.\n- I sell it.\n',
        },
        at: 'L2.md:3:1',
      },
    ],
  },
  *run({ framework, levels }) {
    // several documents may say something of one level
    const drafts = groupBy(levels, ({ id }) => id);
    const candidates = framework.levels.flatMap((level) =>
      (drafts.get(level.id) ?? []).flatMap((draft) =>
        draft.sections.flatMap((section): Candidate[] => {
          const [expectation] = section.expectations;
          // text about everybody, for example on pay, is the same on purpose
          if (!expectation) return [];
          return [{ level, draft, section, stem: `${level.track}/${stemOf(expectation)}` }];
        }),
      ),
    );
    for (const alike of groupBy(candidates, ({ stem }) => stem).values()) {
      if (alike.length > 1) yield* findShared(alike);
    }
  },
};

interface Candidate {
  readonly level: Level;
  readonly draft: LevelDraft;
  readonly section: Section;
  /** Its track and how its expectations begin: what only sections can share that are compared at all. */
  readonly stem: string;
}

/** Compares sections in the order of their levels, so that the higher one is reported. */
function* findShared(candidates: readonly Candidate[]): Iterable<Finding> {
  const first = new Map<string, { id: string; name: string }>();
  for (const { level, draft, section } of candidates) {
    const { id, path, spans } = draft;
    const { whole, bullets } = keysOf(section);
    const span = spans.get(section) ?? FILE_START;
    const same = first.get(whole);
    const alike = first.get(bullets);
    const here = { id, name: `${levelName(level)} (${path}:${span.start.line})` };
    if (same === undefined) first.set(whole, here);
    if (alike === undefined && bullets !== '') first.set(bullets, here);
    const isFound = [same, alike].some((each) => each !== undefined && each.id !== id);
    if (!isFound || section.expectations.every(isRating)) continue;
    if (same && same.id !== id) {
      const message = `Unexpected section word for word as in ${same.name}, expected a different text.`;
      yield { path, span, message, mend: mendFor(level, same.name) };
    } else if (alike && alike.id !== id) {
      const message = `Unexpected bullets word for word as in ${alike.name}, expected different bullets.`;
      yield { path, span, message, mend: mendFor(level, alike.name) };
    }
  }
}

function mendFor(level: Level, other: string): string {
  return `Say what ${levelName(level)} asks for beyond ${other}.`;
}

/** What two sections have in common where they are the same, and where their bullets are. */
const keysOf = once((section: Section) => {
  const expected = expectedIn(section);
  const bullets = JSON.stringify(expected);
  const around = [section.title, plainProse(section.intro), ...section.examples.map(plainText)].map(
    comparable,
  );
  return {
    whole: JSON.stringify(around) + bullets,
    bullets: section.expectations.length >= MIN_BULLETS ? bullets : '',
  };
});
