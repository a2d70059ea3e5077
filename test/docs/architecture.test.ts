import { expect, it } from 'vitest';
import { rooms } from '../../build/imports/rooms.ts';
import { fromRoot } from '../root.ts';
import { read } from './sources.ts';
import { withTable } from './tables.ts';

/** Rewritten with `-u`, as every snapshot. */
it('ARCHITECTURE.md has every room with what it may import, and the stages in their order', async () => {
  const rows = rooms.map(({ path, purpose, imports, types = [] }) => {
    const ofTypes = types.length > 0 ? [`types of ${types.map(nameOf).join(', ')}`] : [];
    const rights = [...(imports.length > 0 ? [imports.map(nameOf).join(', ')] : []), ...ofTypes];
    return `| \`${pathOf(path)}\` | ${purpose} | ${rights.join('; ') || 'nothing'} |`;
  });
  const stages = rooms.flatMap((room) =>
    Object.entries(room.stages ?? {}).map(([name, purpose]) => `| \`${pathOf(name)}\` | ${purpose} |`),
  );
  let text = read('ARCHITECTURE.md');
  text = withTable(text, ['| Room | What it is for | May import |', rows]);
  text = withTable(text, ['| Stage | What it does |', stages]);
  await expect(text).toMatchFileSnapshot(fromRoot('ARCHITECTURE.md'));
});

/** Rooms of `src/` by their names alone; packages as code. */
function nameOf(right: string): string {
  if (right === '*') return 'everything';
  if (rooms.some(({ path }) => path === right)) return right.replace(/^src\//, '');
  return `\`${right}\``;
}

function pathOf(path: string): string {
  return /[^.].*\.[a-z]+$/.test(path) ? path : `${path}/`;
}
