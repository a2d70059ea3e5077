import { expect, it } from 'vitest';
import { check } from './check.ts';

it('shows every story as its pictures have it', { timeout: 600_000 }, async () => {
  const { passes, says } = await check();
  if (passes) console.log(says);
  expect(passes, says).toBe(true);
});
