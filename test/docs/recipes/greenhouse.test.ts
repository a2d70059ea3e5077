import { expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { LEVEL } from './frame.ts';
import { sanitised } from './job-board.ts';
import { recipe } from './recipe.ts';
import { askedWordsOf, lacking } from './words.ts';
import { workshop } from './workshop.ts';

recipe('docs/hosts/greenhouse.md', (ask) => {
  const { run } = workshop();
  const text = () => run('cat l2.txt');
  const html = () => run('cat l2.html');

  it('makes HTML and its plain twin, which say the same', () => {
    run(ask('Make it', 'sh')[0]);
    run(`rm l2.html\n${ask('Keep it current', 'sh')[0]}`);
    expect(lacking(html().replaceAll(/<[^>]*>/g, ''), askedWordsOf(LEVEL))).toEqual([]);
    expect(lacking(text(), askedWordsOf(LEVEL))).toEqual([]);
  });

  it('begins as shown', () => {
    expect(html().startsWith(`${ask('Paste it', 'html')[0]}\n`)).toBe(true);
  });

  // a draft is refused
  const open = framework.levels.filter(({ status }) => status !== 'draft');
  it.each(open.map(({ id }) => id))('writes %s so that a job board takes nothing away', (id) => {
    const [toHtml = ''] = ask('Make it', 'sh')[0].split('\n');
    run(toHtml.replace('L2', id));
    expect(html()).toContain('<h3>');
    expect(sanitised(html())).toBe(html());
  });
});
