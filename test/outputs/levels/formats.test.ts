import { describe, expect, it } from 'vitest';
import { shortLevelName } from '../../../src/model/names/name.ts';
import { LEVELS_FORMAT_NAMES, LEVELS_FORMATS } from '../../../src/outputs/levels/formats.ts';
import { enSheet as en } from '../../../src/strings/en.ts';
import { bakery } from '../bakery.ts';

const [first, second] = bakery.levels;
if (!first || !second) throw new Error('The bakery has too few levels.');

describe.each(LEVELS_FORMAT_NAMES)('the format %s', (name) => {
  const request = { framework: bakery, strings: en, styles: undefined };

  it('says a level', async () => {
    const write = await LEVELS_FORMATS[name].load();
    const text = write({ ...request, levels: [first] });
    expect(text).toContain(shortLevelName(first));
    // a sheet names the level that it leads to
    if (name !== 'sheet-html') expect(text).not.toContain(second.title);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('says several', async () => {
    const write = await LEVELS_FORMATS[name].load();
    const text = write({ ...request, levels: [first, second] });
    expect(text).toContain(first.code);
    expect(text).toContain(second.code);
    expect(text).toMatch(/[^\n]\n$/);
  });
});
