import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';
import { pages } from '../script-tag/pages.ts';

const BAKERY = {
  'README.md': `---
locale: de
---

# Bäckerei <Roth>

- [L1: Bäcker](L1-Baecker.md)
- [L2: Bäckerin </script><script>alert(1)//](L2-Baeckerin.md)
`,
  'L1-Baecker.md': '# L1: Bäcker\n\n> Ich backe.\n\n## Wirkung\n\n- Ich backe Brot 🥖 & "Brötchen"\n',
  'L2-Baeckerin.md':
    '# L2: Bäckerin </script><script>alert(1)//\n\n## Wirkung\n\n- Ich backe Brot 🥖 & "Brötchen"\n- `</script>` ${1} \\u0041\n',
};

const on = pages();

/** What the command of the release makes of the bakery, and what it says. */
async function built(...options: string[]) {
  const texts: Record<string, string> = {};
  let said = '';
  await withFolder(BAKERY, async (dir) => {
    const out = join(dir, '..', 'out');
    const argv = [fromRoot('dist/cli.cjs'), 'build', dir, '--format', 'element', '--out', out, ...options];
    said = execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', process.execPath, ...argv], { encoding: 'utf8' });
    const hashes = JSON.parse(readFileSync(join(out, 'career-levels.sri.json'), 'utf8'));
    for (const name of Object.keys(hashes)) texts[name] = readFileSync(join(out, name), 'utf8');
  });
  return { texts, said };
}

it("shows a framework of one's own, in its language, from one file whose hash was told", async () => {
  const { texts, said } = await built();
  expect(Object.keys(texts)).toEqual(['career-levels.js']);
  const [tag = ''] = said.match(/<script .*<\/script>/) ?? [];
  expect(tag).toMatch(/^<script src="career-levels\.js" integrity="sha384-.{64}" defer><\/script>$/);

  // the page's own script element comes second, and leaves the elements alone that are there
  on.files.set('/own/career-levels.js', texts['career-levels.js'] ?? '');
  await on.open('<level-card level="L2"></level-card><level-compare levels="L1 L2"></level-compare>', {
    inHead: tag.replace('src="', 'src="/own/'),
  });
  const title = 'L2: Bäckerin </script><script>alert(1)//';
  const card = on.page.getByRole('article', { name: title });
  await card.getByText('Ich backe Brot 🥖 & "Brötchen"').waitFor();
  expect(await card.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Ich backe Brot 🥖 & "Brötchen"'),
    expect.stringContaining('</script> ${1} \\u0041'),
  ]);
  expect(await card.innerText()).toContain('Stufe 2 von 2');
  expect(await on.page.getByRole('table').innerText()).toContain('Neu');
  expect(on.asked()).toEqual(['/own/career-levels.js']);
  expect(on.said).toEqual([
    '<level-card> shows "Bäckerei <Roth>" already. For "DevOps Support Roles", name its framework.json in src.',
  ]);
});

it('is not run by a browser that was told another hash', async () => {
  const { texts, said } = await built();
  const [tag = ''] = said.match(/<script .*<\/script>/) ?? [];
  on.files.set('/own/career-levels.js', `${texts['career-levels.js']} `);
  await on.open('<level-card level="L2">As it was</level-card>', {
    inHead: tag.replace('src="', 'src="/own/'),
  });
  // the file of the release draws, with our own L2
  await on.page.getByRole('heading', { name: 'L2: DevOps Support Engineer' }).waitFor();
  expect(on.said.join()).toContain('integrity');
});

it('has a file for each language that is asked for, the first without its name', async () => {
  const { texts } = await built('--lang', 'fr', '--lang', 'en', '--lang', 'fr');
  expect(Object.keys(texts)).toEqual(['career-levels.en.js', 'career-levels.js']);
  on.files.set('/career-levels.js', texts['career-levels.js'] ?? '');
  await on.open('<level-card level="L1"></level-card>');
  await on.page.getByText('Niveau 1 sur 2').waitFor();
  expect(await on.page.getByRole('article').getAttribute('lang')).toBe('de');
});

it('is the file of the release where it is built from our own framework', async () => {
  await withFolder({}, async (dir) => {
    const argv = ['build', fromRoot('framework'), '--format', 'element', '--lang', 'en', '--lang', 'de'];
    execFileSync(process.execPath, [fromRoot('dist/cli.cjs'), ...argv, '--out', dir], { stdio: 'ignore' });
    for (const name of ['career-levels.js', 'career-levels.de.js']) {
      expect(readFileSync(join(dir, name), 'utf8')).toBe(readFileSync(fromRoot(`dist/${name}`), 'utf8'));
    }
  });
});

it('says where each file is, every time, and takes away those of languages that nobody asks for any more', async () => {
  await withFolder({ 'a/README.md': '# A', 'b/README.md': '# B' }, async (dir) => {
    const call = (...options: string[]) => {
      const argv = [fromRoot('dist/cli.cjs'), 'build', dir, '--format', 'element', '--out', join(dir, 'out')];
      return spawnSync(process.execPath, [...argv, ...options], { encoding: 'utf8' }).stderr;
    };
    const sources = (said: string) =>
      [...said.matchAll(/<script src="(.*?)" integrity="sha384-/g)].map(([, src]) => src);
    const both = [
      'a/career-levels.js',
      'a/career-levels.de.js',
      'b/career-levels.js',
      'b/career-levels.de.js',
    ];
    expect(sources(call('--lang', 'en', '--lang', 'de')).sort()).toEqual(both.sort());
    expect(call()).toContain('2 written, 2 unchanged, 2 removed');
    expect(sources(call())).toEqual(['a/career-levels.js', 'b/career-levels.js']);
  });
});

it('leaves a file alone that somebody else wrote', async () => {
  await withFolder(BAKERY, async (dir) => {
    const mine = join(dir, 'career-levels.js');
    writeFileSync(mine, '// my own');
    const argv = [fromRoot('dist/cli.cjs'), 'build', dir, '--format', 'element', '--out', dir];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('was not generated by career-levels')]);
    expect(readFileSync(mine, 'utf8')).toBe('// my own');
  });
});
