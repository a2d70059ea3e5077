import { expect, it } from 'vitest';
import { LEVEL } from './frame.ts';
import { host } from './host.ts';
import { recipe } from './recipe.ts';
import { askedWordsOf, lacking } from './words.ts';
import { workshop } from './workshop.ts';

/** A posting as Lever's API describes it. */
interface Posting {
  description: string[];
  lists: { text: string; content: string[] }[];
  additional: string[];
}

recipe('docs/hosts/lever.md', (ask) => {
  const { run } = workshop();
  const open = host();

  it('makes HTML and its plain twin', () => {
    run(ask('Make it', 'sh')[0]);
    run(`rm l2.html\n${ask('Keep it current', 'sh')[0]}`);
    expect(lacking(run('cat l2.txt'), askedWordsOf(LEVEL))).toEqual([]);
  });

  it('has the parts that are shown', () => {
    expect(run('cat l2.html')).toContain(ask('Paste it', 'html')[0]);
  });

  it('falls into the parts of a posting, with nothing left over', async () => {
    const html = `<!doctype html><title>l2.html</title>${run('cat l2.html')}`;
    const { page } = await open({ address: 'https://hire.example/', html });
    const posting = await page.evaluate(() => {
      const posting: Posting = { description: [], lists: [], additional: [] };
      let name = '';
      for (const { tagName, textContent, children } of document.body.children) {
        const text = textContent ?? '';
        if (tagName === 'UL') {
          posting.lists.push({ text: name, content: [...children].map((item) => item.textContent ?? '') });
        } else if (tagName === 'H3') name = text;
        else (posting.lists.length === 0 ? posting.description : posting.additional).push(text);
      }
      return posting;
    });
    const [, ...words] = askedWordsOf(LEVEL);
    expect(posting.lists.flatMap(({ text, content }) => [text, ...content])).toEqual(words);
    expect(posting.description.at(-1)).toContain('Most of what customers bring me');
    expect(posting.additional).toHaveLength(1);
  });
});
