import { expect, it } from 'vitest';
import { hasPages, LEVEL, levelInFrame, published, refusal, WELL } from './frame.ts';
import { headersOf, host } from './host.ts';
import { levelIn, pasted } from './pasted.ts';
import { recipe } from './recipe.ts';
import { askedWordsOf, lacking, wordsOf } from './words.ts';
import { workshop } from './workshop.ts';

const PAGE = 'https://acme.atlassian.net/wiki/spaces/people';

recipe('docs/hosts/confluence.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  it('makes pages and fragments', () => {
    run(ask('Make it', 'sh')[0]);
    run(ask('A frame beside the text', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
    run('rm -r site l2.html');
    run(ask('Keep it current', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
  });

  /** What the iframe macro makes of an address and the sizes that the recipe names. */
  const macro = () => {
    const src = ask('A frame beside the text', 'text')[0].replaceAll('&', '&amp;');
    return `<!doctype html><title>People</title><iframe src="${src}" width="100%" height="1000"></iframe>`;
  };
  const servers = () => published(path('site'), headersOf(ask('Ask the administrator for', 'http')[0]));

  it.each([760, 320])('shows the address in the macro, %i px wide', async (width) => {
    const opened = await open({ address: PAGE, html: macro(), servers: servers(), width });
    expect(await levelInFrame(opened)).toEqual(WELL);
  });

  it('shows nothing on any other site', async () => {
    const opened = await open({ address: 'https://elsewhere.example/', html: macro(), servers: servers() });
    expect(await refusal(opened)).toContain('frame-ancestors https://acme.atlassian.net');
  });

  it('keeps headings and bullets of pasted text', async () => {
    const [title, ...words] = wordsOf(LEVEL);
    const found = await levelIn(await pasted(open, PAGE, path('l2.html')));
    expect(found.title).toBe(title);
    expect(found.parts).toEqual(words);
    expect(found.quote).toContain('Most of what customers bring me');
  });

  it('keeps the table of two levels', async () => {
    const page = await pasted(open, PAGE, path('l2-l3.html'));
    const table = page.getByRole('textbox').getByRole('table');
    const text = (await table.allInnerTexts()).join('\n');
    const bullets = askedWordsOf(LEVEL).slice(1);
    expect(bullets.filter((bullet) => lacking(text, [bullet]).length > 0)).toEqual([]);
  });

  it('puts no script into the HTML macro', async () => {
    const fragment = run('cat l2.html');
    const opened = await open({ address: PAGE, html: `<!doctype html><title>People</title>${fragment}` });
    expect(lacking(await opened.page.locator('body').innerText(), wordsOf(LEVEL))).toEqual([]);
    expect(fragment).not.toMatch(/<(script|style|iframe)|\s(style|class|on\w+)=/);
    expect(opened.missing).toEqual([]);
  });
});
