import { expect, it } from 'vitest';
import { LEVELS_FORMATS, type LevelsFormatName } from '../../../src/outputs/levels/formats.ts';
import { enSheet as strings } from '../../../src/strings/en.ts';
import { level, prose, section } from '../../../stories/samples/index.ts';
import { bakery } from '../bakery.ts';

const place = { of: 2, below: 0, trackTitle: '' };
const lower = level('Baker', { id: 'l1', code: 'L1', place: { ...place, position: 1 } });
const upper = level('Master', {
  id: 'l2',
  code: 'L2',
  place: { ...place, position: 2 },
  sections: [
    section('What is new', [], {
      kind: 'step',
      step: { from: 'l1', to: 'l2' },
      intro: prose('You plan.'),
    }),
  ],
});
const framework = { ...bakery, levels: [lower, upper] };

async function written(name: LevelsFormatName, levels: readonly [typeof lower, ...(typeof lower)[]]) {
  const write = await LEVELS_FORMATS[name].load();
  return write({ framework, strings, styles: undefined, levels });
}

it('shows a step note first where its levels are compared, in whichever order', async () => {
  for (const levels of [[lower, upper] as const, [upper, lower] as const]) {
    const markdown = await written('markdown', levels);
    expect(markdown).toMatch(/^# .*\n\n> \*\*What changes from L1 to L2\*\*\n>\n> You plan\.\n\n/);
    const html = (await written('html', levels)).replaceAll(/<(?!\/?blockquote)[^>]*>|\n/g, '');
    expect(html).toContain('<blockquote>What changes from L1 to L2You plan.</blockquote>');
    expect(html.indexOf('<blockquote>')).toBe(0);
  }
});

it('keeps it where it stands in the level, but for candidates', async () => {
  expect(await written('markdown', [upper])).toContain('## What is new\n\nYou plan.\n');
  expect(await written('html', [upper])).toContain('You plan.');
  for (const name of ['ats', 'text', 'jsonld'] as const)
    expect(await written(name, [upper])).not.toContain('You plan.');
});
