import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { hasPages, LEVEL, levelInFrame, published, refusal, WELL } from './frame.ts';
import { headersOf, host, type Opened } from './host.ts';
import { recipe } from './recipe.ts';
import { askedWordsOf, lacking, wordsOf } from './words.ts';
import { workshop } from './workshop.ts';

const PAGE = 'https://acme.atlassian.net/wiki/spaces/people';

/** The tags that an editor of documents keeps of what is pasted; of all others it keeps the text. */
const KEPT = 'h1 h2 h3 h4 h5 h6 p ul ol li blockquote strong b em i a code br table tbody thead tr th td';

recipe('docs/hosts/confluence.md', (ask) => {
  const { run, path } = workshop();
  const open = host();

  it('makes pages and fragments', () => {
    run(ask('Make it', 'sh')[0]);
    run(ask('Text instead of a frame', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
    run('rm -r site l2.html');
    run(ask('Keep it current', 'sh')[0]);
    expect(hasPages(path('site'))).toBe(true);
  });

  /** What the iframe macro makes of an address and the sizes that the recipe names. */
  const macro = () => {
    const src = ask('Paste it', 'text')[0].replaceAll('&', '&amp;');
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

  /** Copies all of an exported file from the browser, pastes it into an editor, and gives what that keeps. */
  async function pasted(file: string): Promise<Opened['page']> {
    const html = '<!doctype html><title>Edit</title><div contenteditable role="textbox"></div>';
    const { page } = await open({ address: PAGE, html });
    const exported = await page.context().newPage();
    await exported.context().unrouteAll();
    await exported.goto(pathToFileURL(path(file)).href);
    await exported.keyboard.press('ControlOrMeta+A');
    await exported.keyboard.press('ControlOrMeta+C');
    await page.bringToFront();
    await page.getByRole('textbox').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByRole('textbox').evaluate((editor, kept) => {
      const tags = new Set(kept.toUpperCase().split(' '));
      for (const element of editor.querySelectorAll('*')) {
        for (const name of element.getAttributeNames()) if (name !== 'href') element.removeAttribute(name);
        if (!tags.has(element.tagName)) element.replaceWith(...element.childNodes);
      }
    }, KEPT);
    return page;
  }

  it('keeps headings and bullets of pasted text', async () => {
    const page = await pasted('l2.html');
    const [title, ...words] = wordsOf(LEVEL);
    const found = await page.getByRole('textbox').evaluate((editor) => ({
      title: editor.querySelector('h2')?.textContent,
      parts: [...editor.querySelectorAll('h3, li')].map((part) => part.textContent),
      quote: editor.querySelector('blockquote')?.textContent,
    }));
    expect(found.title).toBe(title);
    expect(found.parts).toEqual(words);
    expect(found.quote).toContain('Most of what customers bring me');
  });

  it('keeps the table of two levels', async () => {
    const page = await pasted('l2-l3.html');
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
