import { mkdirSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/model/types.ts';
import { FRAMEWORK_FORMAT_NAMES, FRAMEWORK_FORMATS } from '../../../src/outputs/framework/formats.ts';
import { writeFramework } from '../../../src/outputs/framework/write-framework.ts';
import { compileFiles } from '../../compiler/folder.ts';
import { bakery } from '../bakery.ts';
import { emitted } from './emitted.ts';

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'career-levels-formats-'));
});
afterEach(() => rm(out, { recursive: true }));

const fewer: Framework = { ...bakery, title: 'Another', levels: bakery.levels.slice(0, 1) };

describe.each(FRAMEWORK_FORMAT_NAMES)('the format %s', (name) => {
  it('writes over what it wrote, and leaves nothing of it behind', async () => {
    await writeFramework(out, await emitted(name, bakery, { langs: ['en', 'de'] }));
    const files = await emitted(name, fewer);
    await writeFramework(out, files);
    const found = await readdir(out, { recursive: true, withFileTypes: true });
    const paths = found
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name: file }) =>
        join(parentPath, file)
          .slice(out.length + 1)
          .replaceAll(sep, '/'),
      );
    expect(paths.sort()).toEqual([...files.keys()].sort());
  });

  it('gives no file a name that Windows keeps for devices', async () => {
    const names = ['Con', 'Aux', 'Nul', 'Prn', 'Com1', 'LPT1'];
    const levels = names
      .map((title) => `## ${title}\n\n### Bread\n\n- I bake.\n\n### Cake\n\n- I decorate.\n`)
      .join('\n');
    const { framework } = await compileFiles({ 'README.md': `# Bakery\n\n${levels}` });
    expect(framework?.levels.map(({ id }) => id).sort()).toEqual(
      names.map((each) => each.toLowerCase()).sort(),
    );
    for (const path of (await emitted(name, framework ?? bakery)).keys()) {
      expect(path).not.toMatch(/(?:^|\/)(?:con|aux|nul|prn|com1|lpt1)(?:[./]|$)/i);
    }
  });

  it('writes over no file of another hand', async () => {
    const files = await emitted(name, bakery);
    for (const path of files.keys()) {
      const target = join(out, path);
      mkdirSync(dirname(target), { recursive: true });
      await writeFile(target, 'mine');
      await expect(writeFramework(out, files), path).rejects.toThrow(/ was not generated/);
      await rm(target);
    }
  });
});

it.each(FRAMEWORK_FORMAT_NAMES.filter((name) => FRAMEWORK_FORMATS[name].file))(
  'the format %s writes the file that goes to standard output',
  async (name) => {
    expect([...(await emitted(name, bakery)).keys()]).toContain(FRAMEWORK_FORMATS[name].file);
  },
);
