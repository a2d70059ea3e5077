import { readFile, writeFile } from 'node:fs/promises';
import { isValidElement, type ReactNode } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { bundledForNode, complaints, drawn, exportsOf, installReact } from './code.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

recipe('docs/react.md', (ask) => {
  const { run, path } = workshop();

  /** Compiles a snippet as the reader would, runs it in their folder, and draws all that it exports. */
  async function shown(under: string, place = 0): Promise<string> {
    const snippet = ask(under, 'tsx')[place] ?? '';
    await writeFile(path('page.tsx'), snippet);
    expect(complaints(path(), ['page.tsx'])).toBe('');
    const nodes = Object.values(await exportsOf(path(), 'page.tsx')).filter(isNode);
    return (await Promise.all(nodes.map(drawn))).join('');
  }

  beforeAll(async () => {
    await installReact(path());
    run(ask('Data', 'sh')[0]);
  });

  it('shows a level and a comparison', async () => {
    const html = await shown('Data');
    expect(html).toContain('<h2');
    expect(html).toContain('Lead DevOps Support Engineer');
    expect(html).toContain('role="table"');
  });

  it('leads links elsewhere', async () => {
    const html = await shown('Links');
    expect(html).toContain('href="/about/#how-we-work-in-support"');
    expect(html).not.toContain('href="#how-we-work');
  });

  it('leads from terms to the glossary on the page', async () => {
    const html = await shown('Links', 1);
    expect(html).toContain('href="#Glossary--runbook"');
    expect(html).toContain('id="Glossary--runbook"');
  });

  it('leads from an expectation to its strand on the page', async () => {
    const html = await shown('Links', 2);
    const [, anchor] = /href="#(Strand--finding-the-cause--[^"]+)"/.exec(html) ?? [];
    expect(anchor).toBeDefined();
    expect(html).toContain(` id="${anchor}"`);
  });

  it('lets readers choose and copy', async () => {
    const html = await shown('Let readers choose');
    expect(html).toMatch(/From [^]*? to /);
    expect(html).toContain('<button');
  });

  it('serves links to single texts, in a function that draws nothing', async () => {
    expect(await shown('Links to single texts')).toBe('');
  });

  it('waits for data on a server', async () => {
    expect(await shown('Server components')).toMatch(/From [^]*? to /);
  });

  it('writes static HTML', async () => {
    await writeFile(path('static.tsx'), ask('Static HTML', 'tsx')[0]);
    expect(complaints(path(), ['static.tsx'])).toBe('');
    run(`'${process.execPath}' '${await bundledForNode(path(), 'static.tsx')}'`);
    expect(await readFile(path('l4.html'), 'utf8')).toContain('Lead DevOps Support Engineer');
  });
});

function isNode(value: unknown): value is ReactNode {
  return isValidElement(value) || Array.isArray(value);
}
