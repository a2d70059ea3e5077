import type { Browser } from 'playwright';
import { cycle, textsOf } from './content.ts';
import type { Stopwatch } from './in-page/stopwatch.ts';
import type { Peer } from './peer.ts';
import { careerLevels, floor } from './peers.ts';
import { bulletsIn, type Stage } from './stage.ts';
import { visit } from './visit.ts';

/**
 * Checks that a peer has done the whole job: every title, statement, heading and bullet of every level can be read, in
 * order. So nobody wins who draws less.
 *
 * @throws where anything is missing
 */
export async function verify(browser: Browser, stages: readonly Stage[], count: number): Promise<void> {
  const drawn = new Map<Peer, readonly string[]>();
  for (const { peer, script, cards } of stages) {
    const levels = cycle(count);
    await visit(browser, cards.get(count) as string, async (page) => {
      await page.evaluate(`bench.draw(${JSON.stringify(script)}, ${bulletsIn(levels)})`);
      const places = await page.evaluate<ReturnType<Stopwatch['places']>>('bench.places()');
      if (places.some(({ isSeen }) => !isSeen)) throw new Error(`Unexpected empty place of ${peer.name}.`);
      const text = withoutSpace(places.map(({ text }) => text).join(' '));
      let from = 0;
      for (const expected of levels.flatMap(textsOf).map(withoutSpace)) {
        const at = text.indexOf(expected, from);
        if (at === -1) throw new Error(`Unexpected lack of "${expected}" in what ${peer.name} shows.`);
        from = at + expected.length;
      }
      drawn.set(peer, await page.evaluate<string[]>('bench.elements()'));
    });
  }
  // the floor would be too low if it were to draw less than we do
  const [ours, theirs] = [drawn.get(careerLevels), drawn.get(floor)];
  if (!ours || !theirs || String(ours) === String(theirs)) return;
  const at = ours.findIndex((element, index) => element !== theirs[index]);
  throw new Error(
    `Unexpected elements of ${floor.name} (${theirs.length}): ${theirs.slice(at, at + 3).join(' ')}\n` +
      `expected (${ours.length}): ${ours.slice(at, at + 3).join(' ')}`,
  );
}

/** Between two paragraphs, a page's text has no space. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
