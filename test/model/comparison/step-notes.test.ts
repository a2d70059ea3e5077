import { expect, it } from 'vitest';
import { alignLevels } from '../../../src/model/comparison/align.ts';
import { stepNotesBetween } from '../../../src/model/comparison/step-notes.ts';
import { level, section } from '../../../stories/samples/index.ts';

function note(from: string, to: string) {
  return section(`${from}-${to}`, [], { kind: 'step', step: { from, to } });
}

const l1 = level('One', { id: 'l1', place: { position: 1, of: 3, below: 0, trackTitle: '' } });
const l2 = level('Two', {
  id: 'l2',
  place: { position: 2, of: 3, below: 0, trackTitle: '' },
  sections: [section('Bread', []), note('l1', 'l2'), note('l2', 'l3')],
});
const l3 = level('Three', {
  id: 'l3',
  place: { position: 3, of: 3, below: 0, trackTitle: '' },
  sections: [note('l1', 'l3'), section('Bread', [])],
});

it('finds what is said of the steps between levels, whichever of them says it and in whichever order they are', () => {
  const titles = (...levels: Parameters<typeof stepNotesBetween>[0]) =>
    stepNotesBetween(levels).map(({ level: of, section: { title } }) => `${of.id}: ${title}`);
  expect(titles(l1, l2)).toEqual(['l2: l1-l2']);
  expect(titles(l3, l2, l1)).toEqual(['l2: l1-l2', 'l3: l1-l3', 'l2: l2-l3']);
  expect(titles(l1, l3)).toEqual(['l3: l1-l3']);
  expect(titles(l2)).toEqual([]);
});

it('keeps what is said of a step out of the rows', () => {
  expect(alignLevels([l1, l2, l3]).map(({ cells }) => cells.map((cell) => cell?.title))).toEqual([
    [undefined, 'Bread', 'Bread'],
  ]);
});
