/** Part of `npm run lint`: says what imports against the table of rooms. */
import { isModule } from './edges.ts';
import { refusalsOf } from './refusals.ts';
import { rooms } from './rooms.ts';
import { readTree } from './tree.ts';

const tree = readTree();
const refusals = refusalsOf(tree, rooms);
for (const refusal of refusals) console.error(refusal);
if (refusals.length === 0) {
  console.log(
    `Read the imports of ${[...tree.keys()].filter(isModule).length} files: the table names them all.`,
  );
} else {
  console.error(
    '\nWhich room may import which stands in build/imports/rooms.ts: import from where it may, or change the table and say why.',
  );
  process.exitCode = 1;
}
