import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/compiler/watch/one-at-a-time.ts';

it('runs once more for all the calls that came while it ran, and never twice at once', async () => {
  let content = 0;
  let running = 0;
  const seen: number[] = [];
  const start = oneAtATime(async () => {
    running += 1;
    expect(running).toBe(1);
    const read = content;
    await new Promise((later) => setTimeout(later, 5));
    seen.push(read);
    running -= 1;
  });
  const calls: Promise<void>[] = [];
  for (content = 1; content < 50; content += 1) calls.push(start());
  await Promise.all(calls);
  expect(seen).toEqual([1, 50]);
});

it('loses no call at the moment when the last run ends', async () => {
  let content = 0;
  let written = 0;
  const start = oneAtATime(async () => {
    const read = content;
    await Promise.resolve();
    written = read;
  });
  for (let save = 0; save < 1_000; save += 1) {
    content = save;
    const run = start();
    if (save % 3 === 0) await run;
    if (save % 3 === 1) await Promise.resolve();
  }
  await start();
  expect(written).toBe(content);
});
