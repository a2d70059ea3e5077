import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import type { Level, Strand } from '../../../src/model/types.ts';
import { emitPages } from '../../../src/outputs/framework/pages/emit.tsx';
import { expectation, level, prose, section } from '../../../stories/samples/index.ts';
import { bakery } from '../bakery.ts';
import { pagesOf } from './emitted.ts';

/** What a page of a level has from where it says what comes after to the links at its end, a line for each block. */
function aheadOf(page = ''): string[] {
  const [, ahead = ''] =
    /<section id="Ahead"([^]*?)<nav/.exec(page) ?? /<section id="Ahead"([^]*)$/.exec(page) ?? [];
  return ahead
    .replace(/^[^>]*>/, '')
    .split(/<\/?(?:p|h\d|li|ul|section)\b[^>]*>/)
    .map((text) => text.replaceAll(/<[^>]*>/g, '').trim())
    .filter(Boolean);
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href = '', inside = '']) => ({
    href,
    text: inside.replaceAll(/<[^>]*>/g, ''),
  }));

describe('the page of a level', () => {
  it.each([
    [
      { owner: 'Ovens team', reviewBy: '2031-01-31' },
      'Owned by Ovens team · To be reviewed by 31 January 2031',
    ],
    [{ owner: 'Ovens team' }, 'Owned by Ovens team'],
    [{ reviewBy: '2031-01-31' }, 'To be reviewed by 31 January 2031'],
    [{}, undefined],
  ])('says who looks after its text, and until when: %j', (care, said) => {
    const levels = bakery.levels.map((each) => ({ ...each, ...care }));
    const page = pagesOf({ ...bakery, levels }).get('levels/baker.html') ?? '';
    const [, line] = /<p class="page-care[^>]*>([^]*?)<\/p>/.exec(page) ?? [];
    expect(line?.replaceAll(/<[^>]*>/g, '')).toBe(said);
  });

  it('says in short what the next one takes, with its strands', () => {
    const pages = pagesOf(framework);
    expect(aheadOf(pages.get('levels/l1-junior-devops-support-engineer.html'))).toEqual([
      'What L2 takes',
      'L2: DevOps Support Engineer',
      'L2 words all of its 16 expectations anew; read them theme by theme. 9 of them grow from what L1 asks.',
      'Impact',
      '3 expectations, 2 from below',
      'The problems I take on · Working with other teams · Mentoring',
      'Support craft',
      'I solve my own tickets and solve them well',
      '5 expectations, 2 from below',
      'Finding the cause · Giving sound advice · Tools · Keeping queues healthy',
      'Learning and growing others',
      'I go deeper and pass on what I find',
      '4 expectations, 3 from below',
      'Ending repeat problems · Feedback · Passing on knowledge · Learning',
      'Team and organisation',
      'I leave my team in better shape than I found it',
      '4 expectations, 2 from below',
      'Improving how we work · Finishing what I start · Working well together',
      'What success looks like',
      'L1 and L2 side by side',
      'What changes from L1 to L2',
      'Growth sheet: L1 to L2',
    ]);
  });

  it('leaves out what stays, and counts what is new', () => {
    expect(aheadOf(pagesOf(bakery).get('levels/baker.html'))).toEqual([
      'What L2 takes',
      'L2: Cook',
      'L2 adds 2 expectations and keeps 2.',
      'Bread',
      '2 new, 1 the same',
      'L1 and L2 side by side',
      'Growth sheet: L1 to L2',
    ]);
    expect(aheadOf(pagesOf(bakery).get('levels/cook.html'))).toEqual([
      'After L2',
      'L2 is the last level on its track.',
      'Growth sheet: L2',
    ]);
  });

  it('names each way on by itself where the path splits', () => {
    const page = pagesOf(framework).get('levels/l3-senior-devops-support-engineer.html') ?? '';
    const [, onward = ''] = /<nav class="page-onward"([^]*?)<\/nav>/.exec(page) ?? [];
    expect(linksIn(onward).map(({ text }) => text)).toEqual([
      'Next level L4: Lead DevOps Support Engineer',
      'L3 and L4: Lead DevOps Support Engineer side by side',
      'Growth sheet: L3 to L4: Lead DevOps Support Engineer',
      'Next level L4: Support Manager',
      'L3 and L4: Support Manager side by side',
      'Growth sheet: L3 to L4: Support Manager',
    ]);
  });

  it('says what is on it', () => {
    for (const each of framework.levels) {
      const page = pagesOf(framework).get(`levels/${each.id}.html`) ?? '';
      const [, contents = ''] = /<nav class="page-contents"([^]*?)<\/nav>/.exec(page) ?? [];
      expect(linksIn(contents).map(({ href }) => href)).toEqual([
        ...each.sections.map(({ id }) => `#${each.id}--${id}`),
        '#Ahead',
      ]);
    }
  });
});

it('leads from what is ahead to where it is in the comparison, whatever two levels share', () => {
  const sentence = fc.constantFrom('I bake', 'I sell', 'I teach', 'I count').map((text) => expectation(text));
  const sectionOf = (title: string) =>
    fc
      .record({
        expectations: fc.uniqueArray(sentence, { selector: ({ id }) => id, maxLength: 3 }),
        intro: fc.constantFrom([], prose('More of it.')),
        kind: fc.constantFrom('theme' as const, 'success' as const),
      })
      .map(({ expectations, ...more }) => section(title, expectations, more));
  const sections = fc
    .tuple(sectionOf('Bread'), sectionOf('Shop'), sectionOf('People'))
    .chain((all) => fc.shuffledSubarray(all));
  const levels = fc.tuple(sections, sections).map((both) =>
    both.map((sections, index) =>
      level(`Baker ${index + 1}`, {
        code: `L${index + 1}`,
        sections,
        place: { position: index + 1, of: 2, below: 0, trackTitle: 'Baking' },
      }),
    ),
  );
  const strandOf = (levels: readonly Level[], picks: readonly number[]): Strand => ({
    id: 'growth',
    title: 'Growth',
    steps: levels.flatMap((level, index) => {
      const all = level.sections.flatMap(({ expectations }) => expectations);
      const picked = all[(picks[index] ?? 0) % Math.max(all.length, 1)];
      return picked ? [{ level: level.id, expectation: picked.id }] : [];
    }),
  });
  fc.assert(
    fc.property(levels, fc.tuple(fc.nat(9), fc.nat(9)), (levels, picks) => {
      const pages = emitPages({ ...bakery, levels, strands: [strandOf(levels, picks)] }, { script: '' });
      const compared = pages.get('compare/baker-1--baker-2.html')?.() ?? '';
      const [, ahead = ''] =
        /page-ahead-sections">([^]*?)<\/ul>/.exec(pages.get('levels/baker-1.html')?.() ?? '') ?? [];
      const ids = linksIn(ahead).map(({ href }) => href.replace('../compare/baker-1--baker-2.html#', ''));
      expect(ids.filter((id) => !compared.includes(` id="${id}"`))).toEqual([]);
    }),
  );
});
