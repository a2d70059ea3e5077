import { writeFile } from 'node:fs/promises';
import type { ReactNode } from 'react';
import { beforeAll, expect, it } from 'vitest';
import type { Strings } from '../../../src/strings/strings.ts';
import { complaints, drawn, exportsOf, installReact } from './code.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

recipe('docs/languages.md', (ask) => {
  const { path } = workshop();

  beforeAll(() => installReact(path()));

  it('speaks German', async () => {
    await writeFile(path('card.tsx'), ask('Languages', 'tsx')[0]);
    expect(complaints(path(), ['card.tsx'])).toBe('');
    const { card } = await exportsOf(path(), 'card.tsx');
    expect(await drawn(card as ReactNode)).toContain('Stufe 4 von 5');
  });

  it("takes a language of one's own", async () => {
    await writeFile(path('nl.ts'), ask('Your own language', 'ts')[0]);
    expect(complaints(path(), ['nl.ts'])).toBe('');
    const { nl } = (await exportsOf(path(), 'nl.ts')) as { nl: Strings };
    expect(nl.position(4, 5)).toBe('Niveau 4 van 5');
    expect(nl.examples(2)).toBe('2 voorbeelden');
    expect(nl.compared(['L3', 'L4', 'L5'])).toBe('L3, L4 en L5 naast elkaar');
  });
});
