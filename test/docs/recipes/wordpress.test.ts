import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { hasPages, LEVEL, LEVELS, levelInFrame, published, WELL } from './frame.ts';
import { headersOf, host } from './host.ts';
import { deadLinks } from './links.ts';
import { recipe } from './recipe.ts';
import { oembedded, sanitised, themed } from './wordpress.ts';
import { lacking, wordsOf } from './words.ts';
import { workshop } from './workshop.ts';

const SITE = 'https://www.acme.example';

recipe('docs/hosts/wordpress.md', (ask) => {
  const { run, path } = workshop();
  const open = host();
  const snippet = () => ask('Paste it', 'html')[0];

  it('makes the files', () => {
    run(ask('Make it', 'sh')[0]);
    run(ask('An address instead of a script', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
  });

  /** Opens a post of a theme that wants its way with everything. */
  const post = (content: string, width?: number) => {
    const [needed] = Object.values(headersOf(ask('Ask the administrator for', 'http')[0]));
    const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-src *; ${needed}`;
    const servers = { [SITE]: { folder: path('public') }, ...published(path('site')) };
    const address = `${SITE}/careers/`;
    return open({ address, html: themed(content), policy, servers, ...(width && { width }) });
  };

  it.each([1280, 320])('shows the level in a theme, %i px wide', async (width) => {
    const { page, said, missing } = await post(snippet(), width);
    await page.getByRole('heading', { name: 'L2: DevOps Support Engineer' }).waitFor();
    await page.getByRole('heading', { name: 'How we work in support' }).waitFor();
    const card = page.locator('level-card').getByRole('article');
    expect(lacking(await card.innerText(), wordsOf(LEVEL))).toEqual([]);
    expect(said).toEqual([]);
    expect(missing).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await deadLinks(page)).toEqual([]);
  });

  it('keeps the theme out of the level', async () => {
    const { page } = await post(snippet());
    const title = page.locator('level-card').getByRole('heading', { name: 'L2: DevOps Support Engineer' });
    const bullet = page.locator('level-card').getByRole('listitem').first();
    const style = await title.evaluate((element) => {
      const { textTransform, letterSpacing, fontStyle, color } = getComputedStyle(element);
      return { textTransform, letterSpacing, fontStyle, color };
    });
    const RED = 'rgb(255, 0, 0)';
    expect(style).toMatchObject({ textTransform: 'none', letterSpacing: 'normal', fontStyle: 'normal' });
    expect(style.color).not.toBe(RED);
    expect(await bullet.evaluate((element) => getComputedStyle(element).color)).not.toBe(RED);
    expect(await page.locator('.entry-title').evaluate((own) => getComputedStyle(own).color)).toBe(RED);
  });

  it('keeps its words where the site takes the tags out', async () => {
    const left = sanitised(snippet());
    expect(left).not.toContain('<');
    expect(left.trim()).toBe('L2: DevOps Support Engineer');
  });

  it('keeps the text for search between the tags, and shows what the script draws', async () => {
    run(ask('Text that search finds', 'sh')[0]);
    const stored = snippet().replace('>L2: DevOps Support Engineer<', () => `>${run('cat l2.html')}<`);
    expect(lacking(stored.replaceAll(/<[^>]+>/g, ''), wordsOf(LEVEL))).toEqual([]);
    const { page } = await post(stored);
    const bullet = page.getByText('I see most tickets through').filter({ visible: true });
    await page.locator('level-card').getByRole('article').first().waitFor();
    expect(await bullet.count()).toBe(1);
    expect(await deadLinks(page)).toEqual([]);
  });

  it('leaves every author the exported level', () => {
    const fragment = run('npx career-levels export L2 --as html');
    expect(sanitised(fragment)).toBe(fragment);
  });

  it.each([1280, 320])('shows the level whose address is pasted, %i px wide', async (width) => {
    const [address] = ask('An address instead of a script', 'text');
    const embedded = await oembedded(address, (url) => readFile(path(url.replace(LEVELS, 'site')), 'utf8'));
    expect(embedded).toContain('sandbox="allow-scripts"');
    expect(await levelInFrame(await post(embedded, width))).toEqual(WELL);
  });

  it('shows a change of the documents without a new paste', async () => {
    const file = path('framework/L2-DevOps-Support-Engineer.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^- I see most tickets .*$/m, '- I water the plants'));
    run(ask('Keep it current', 'sh')[0]);
    const { page } = await post(snippet());
    await page.getByRole('listitem').filter({ hasText: 'I water the plants' }).waitFor();
    const [address] = ask('An address instead of a script', 'text');
    const frame = await open({
      address,
      html: await readFile(path(address.replace(LEVELS, 'site')), 'utf8'),
    });
    expect(await frame.page.getByRole('listitem').filter({ hasText: 'I water the plants' }).count()).toBe(1);
  });
});
