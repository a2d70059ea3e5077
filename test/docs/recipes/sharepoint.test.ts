import { expect, it } from 'vitest';
import { hasPages, LEVEL, levelInFrame, published, refusal, WELL } from './frame.ts';
import { headersOf, host } from './host.ts';
import { levelIn, pasted } from './pasted.ts';
import { recipe } from './recipe.ts';
import { wordsOf } from './words.ts';
import { workshop } from './workshop.ts';

/** A modern page as a browser sees it: frames from the domains that its administrator lists, and from nowhere else. */
const pageWith = (embedded: string, domains: string[]) => ({
  address: 'https://contoso.sharepoint.com/sites/people',
  html: `<!doctype html><html lang="en"><title>People</title><main>${embedded}</main></html>`,
  policy: `default-src 'none'; style-src 'unsafe-inline'; frame-src ${domains.join(' ') || "'none'"}`,
});

recipe('docs/hosts/sharepoint.md', (ask) => {
  const { run, path } = workshop();
  const open = host();
  const HTTP = ask('Ask the administrator for', 'http')[0];
  const servers = () => published(path('site'), headersOf(HTTP));

  it('makes text and pages', () => {
    run(ask('Make it', 'sh')[0]);
    run(ask('A frame beside the text', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
    run('rm -r site l2.html');
    run(ask('Keep it current', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
  });

  it('keeps headings, bullets and the statement of pasted text', async () => {
    const { address } = pageWith('', []);
    const [title, ...parts] = wordsOf(LEVEL);
    expect(await levelIn(await pasted(open, address, path('l2.html')))).toEqual({
      title,
      parts,
      quote: expect.stringContaining('Most of what customers bring me'),
    });
  });

  it.each([1200, 700, 320])('shows the level in a column of %i px', async (width) => {
    const [embedded] = ask('A frame beside the text', 'html');
    const domains = ask('Ask the administrator for', 'text')[0].split('\n');
    const opened = await open({ ...pageWith(embedded, domains), servers: servers(), width });
    expect(await levelInFrame(opened)).toEqual(WELL);
    const frame = opened.page.frameLocator('iframe').locator('html');
    expect(await frame.evaluate((html) => getComputedStyle(html).colorScheme)).toBe('light');
    const end = await frame.evaluate((html) => {
      html.scrollTop = html.scrollHeight;
      return html.scrollTop + html.clientHeight - html.scrollHeight;
    });
    expect(Math.abs(end)).toBeLessThanOrEqual(1);
  });

  it('shows nothing before the domain is on the list', async () => {
    const opened = await open({
      ...pageWith(ask('A frame beside the text', 'html')[0], []),
      servers: servers(),
    });
    expect(await refusal(opened)).toContain('frame-src');
  });

  it('shows nothing on any other site', async () => {
    const page = pageWith(ask('A frame beside the text', 'html')[0], ['levels.example']);
    const opened = await open({ ...page, address: 'https://elsewhere.example/', servers: servers() });
    expect(await refusal(opened)).toContain('frame-ancestors https://contoso.sharepoint.com');
  });
});
