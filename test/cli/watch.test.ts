import { writeFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { withFolder } from '../compiler/folder.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';
const BAKER = '# L1: Baker\n\n> I bake.\n';

/** Runs `use` while a folder is built again and again; what was said so far is in `said`. */
async function watching(
  files: Readonly<Record<string, string>>,
  use: (folder: {
    dir: string;
    said: () => string;
    outputOf: (path: string) => Promise<string>;
  }) => Promise<void>,
  ...options: readonly string[]
): Promise<void> {
  await withFolder(files, async (dir) => {
    const out = join(dir, '..', 'out');
    const stop = new AbortController();
    let said = '';
    const running = run(['build', dir, '--format', 'module', '--out', out, '--watch', ...options], {
      stdout: { write: () => expect.unreachable() },
      stderr: { write: (text) => (said += text) },
      cwd: dir,
      color: false,
      signal: stop.signal,
      version: '0',
    });
    const outputOf = async (path: string) => readFile(join(out, path), 'utf8').catch(() => '');
    await expect.poll(() => outputOf('index.js')).toContain('l1');
    await use({ dir, said: () => said, outputOf });
    stop.abort();
    expect(await running).toBe(0);
  });
}

it('builds again when the ids that are kept change', async () => {
  await watching(
    { 'README.md': README, 'L1.md': `${BAKER}\n## Bread\n\n- I bake bread.\n` },
    async ({ dir, outputOf }) => {
      await expect.poll(() => outputOf('levels/l1.js')).toContain('i-bake-bread');
      await writeFile(join(dir, 'ids.lock'), 'l1/bread#bakes - I bake bread.\n');
      await expect.poll(() => outputOf('levels/l1.js')).toContain('"bakes"');
      await rm(join(dir, 'ids.lock'));
      await expect.poll(() => outputOf('levels/l1.js')).toContain('i-bake-bread');
    },
  );
});

it('builds again whenever a document changes, and loses no save', async () => {
  await watching({ 'README.md': README, 'L1.md': BAKER }, async ({ dir, said, outputOf }) => {
    for (let save = 1; save <= 200; save += 1) {
      await writeFile(join(dir, 'L1.md'), `# L1: Baker\n\n> I bake ${save} loaves.\n`);
    }
    await expect.poll(() => outputOf('levels/l1.js')).toContain('I bake 200 loaves.');

    // an editor that writes beside the file and then puts the new one in its place
    await writeFile(join(dir, 'L1.md~'), '# L1: Baker\n\n> I bake at night.\n');
    await rename(join(dir, 'L1.md~'), join(dir, 'L1.md'));
    await expect.poll(() => outputOf('levels/l1.js')).toContain('I bake at night.');

    // what has an error leaves the last good output whole
    await writeFile(join(dir, 'L1.md'), '---\ncode: [L1\n---\n# L1: Baker\n');
    await expect.poll(said).toContain('L1.md:2:10 error front-matter-syntax');
    expect(await outputOf('levels/l1.js')).toContain('I bake at night.');

    // folders may come and go
    await mkdir(join(dir, 'shop'));
    await writeFile(join(dir, 'shop', 'README.md'), '# Shop\n');
    await writeFile(join(dir, 'shop', 'L1.md'), '# L1: Seller\n');
    await expect.poll(() => outputOf('shop/levels/l1.js')).toContain('Seller');
    await rm(join(dir, 'shop'), { recursive: true });
    await writeFile(join(dir, 'L1.md'), '# L1: Baker\n\n> I rest.\n');
    await expect.poll(() => outputOf('levels/l1.js')).toContain('I rest.');
  });
});

it('builds again when the growth, the glossary or a step note changes', async () => {
  const files = {
    'README.md': `${README}- [L2: Chef](./L2.md)\n`,
    'L1.md': `${BAKER}\n## Bread\n\n- I bake rye bread\n`,
    'L2.md': '# L2: Chef\n\n## Bread\n\n- I teach baking\n',
  };
  await watching(files, async ({ dir, said, outputOf }) => {
    const growth =
      '# Growth\n\n## Baking\n\n- [L1](L1.md): I bake rye bread\n- [L2](L2.md): I teach baking\n';
    await writeFile(join(dir, 'growth.md'), growth);
    await expect.poll(() => outputOf('overview.js')).toContain('"title": "Baking"');
    await writeFile(join(dir, 'growth.md'), growth.replace('## Baking', '## Loaves'));
    await expect.poll(() => outputOf('overview.js')).toContain('"title": "Loaves"');

    await writeFile(join(dir, 'glossary.md'), '# Glossary\n\n## rye\n\nA dark grain.\n');
    await expect.poll(() => outputOf('overview.js')).toContain('A dark grain.');
    await expect.poll(() => outputOf('levels/l1.js')).toContain('"term": "rye"');

    await writeFile(join(dir, 'L1-to-L2.md'), '# From L1 to L2\n\nYou begin to teach.\n');
    await expect.poll(() => outputOf('levels/l2.js')).toContain('You begin to teach.');

    for (const name of ['growth.md', 'glossary.md', 'L1-to-L2.md']) await rm(join(dir, name));
    await expect.poll(() => outputOf('overview.js')).not.toMatch(/Loaves|A dark grain/);
    await expect.poll(() => outputOf('levels/l1.js')).not.toContain('"term"');
    await expect.poll(() => outputOf('levels/l2.js')).not.toContain('You begin to teach.');
    expect(said()).not.toMatch(/error|warning/);
  });
});

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** How editors and programs save a file. */
const WAYS: Readonly<Record<string, (path: string, text: string) => Promise<void>>> = {
  'truncates and writes': (path, text) => writeFile(path, text),
  'truncates, and writes a little later': async (path, text) => {
    const file = await open(path, 'w');
    await pause(15);
    await file.write(text);
    await file.close();
  },
  'writes in pieces': async (path, text) => {
    const file = await open(path, 'w');
    for (const piece of text.match(/[^]{1,7}/g) ?? []) {
      await file.write(piece);
      await pause(1);
    }
    await file.close();
  },
  'puts another file in its place': async (path, text) => {
    await writeFile(`${path}~`, text);
    await rm(path);
    await rename(`${path}~`, path);
  },
};

it('says nothing of a document that is still being written', { timeout: 60_000 }, async () => {
  await watching({ 'README.md': README, 'L1.md': BAKER }, async ({ dir, said, outputOf }) => {
    let stalled = 0;
    for (const save of Object.values(WAYS)) {
      for (let time = 1; time <= 20; time += 1) {
        const text = `---\nstatus: current\n---\n\n# L1: Baker\n\n> I bake ${time} loaves.\n`;
        const start = performance.now();
        await save(join(dir, 'L1.md'), text);
        // a machine that stops for longer than a problem is waited for shows what was there
        if (performance.now() - start > 150) stalled += 1;
        await expect.poll(() => outputOf('levels/l1.js')).toContain(`I bake ${time} loaves.`);
      }
    }
    const timesOf = (words: RegExp) => said().match(words)?.length ?? 0;
    expect(timesOf(/^\d+ errors?, \d+ warnings?$/gm)).toBeLessThanOrEqual(stalled);
    // nor is what there is of it written
    expect(timesOf(/[1-9]\d* removed/g)).toBeLessThanOrEqual(stalled);

    // what is wrong is said once, and what is fixed is, too
    await writeFile(join(dir, 'L1.md'), '---\ncode: [L1\n---\n# L1: Baker\n');
    await expect.poll(said).toContain('L1.md:2:10 error front-matter-syntax');
    await writeFile(join(dir, 'L1.md'), BAKER);
    await expect.poll(said).toContain('No problems.\n');
    expect(said().match(/front-matter-syntax/g)).toHaveLength(1);
  });
});

it('builds once for a burst of changes', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `L${index + 1}.md`);
  const files = Object.fromEntries(
    names.map((name) => [name, `# ${name.slice(0, -3)}: Baker\n\n> I bake.\n`]),
  );
  const list = names.map((name) => `- [${name.slice(0, -3)}: Baker](${name})\n`).join('');
  const readme = `# Bakery\n\n## Levels\n\n${list}`;
  await watching({ 'README.md': readme, ...files }, async ({ dir, said, outputOf }) => {
    const before = said().length;
    for (const name of names)
      writeFileSync(join(dir, name), `# ${name.slice(0, -3)}: Baker\n\n> I bake more.\n`);
    await expect.poll(() => outputOf('levels/l100.js')).toContain('I bake more.');
    await expect.poll(() => said().slice(before)).toMatch(/written/);
    expect(
      said()
        .slice(before)
        .match(/written/g),
    ).toHaveLength(1);
  });
});

it('takes out what becomes internal, and says so', async () => {
  await watching(
    { 'README.md': README, 'L1.md': BAKER, 'L2.md': '# L2: Cook\n\n> I cook.\n' },
    async ({ dir, said, outputOf }) => {
      await expect.poll(() => outputOf('levels/l2.js')).toContain('I cook.');
      await writeFile(join(dir, 'L2.md'), '---\naudience: internal\n---\n# L2: Cook\n\n> I cook.\n');
      await expect.poll(() => outputOf('levels/l2.js')).toBe('');
      await expect.poll(said).toContain('Left out for everyone: 1 level (l2).');
    },
    '--audience',
    'everyone',
  );
});
