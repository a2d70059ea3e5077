import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { complaints, exportsOf, installReact } from './code.ts';
import { hostedPullRequest } from './pull-request.ts';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

recipe('docs/command.md', (ask) => {
  const { run, path } = workshop();

  beforeAll(() => installReact(path()));

  it('runs each command', () => {
    expect(run(ask('Commands', 'sh')[0])).toContain('Usage:');
    expect(JSON.parse(run('cat framework.json')).levels).not.toEqual([]);
    expect(run('cat l2.txt')).toContain('L2: DevOps Support Engineer');
  });

  it('starts a framework, and takes up documents', async () => {
    await mkdir(path('my-framework'));
    await writeFile(path('my-framework/Baker.md'), '# Baker\n\n## Bread\n\n- I bake\n');
    const said = run(ask('init', 'sh')[0]);
    expect(said).toContain('The front matter says all that is needed.');
    expect(said).toContain('\nmy-framework/README.md written\n');
  });

  it('checks', () => {
    const documents = run('cat framework/*.md');
    const said = run(ask('check', 'sh')[0]);
    expect(said).toContain('is of kind');
    expect(run('cat framework/*.md')).toBe(documents);
  });

  it('builds', () => {
    run(ask('build', 'sh')[0]);
    for (const file of ['src/levels/index.js', 'public/framework.json', 'public/expectations.csv']) {
      expect(existsSync(path(file)), file).toBe(true);
    }
  });

  it('builds with the history', () => {
    // the workshop is no repository yet
    const said = run(`${ask('History', 'sh')[0].trim()} 2>&1`);
    expect(said).toContain('framework: no last change is known.');
    expect(existsSync(path('public/levels/index.html'))).toBe(true);
  });

  it('exports', () => {
    const said = run(ask('export', 'sh')[0]);
    expect(run('cat advertisement.html')).toContain('<h3>');
    expect(said).toMatch(/^#.* L3 .*L4/m);
    expect(said).toContain('lang="de"');
  });

  it('keeps the ids of expectations, by hand and in a pull request', async () => {
    run('rm framework/ids.lock');
    expect(run(ask('ids', 'sh')[0])).toMatch(
      /^framework\/ids\.lock, not written: .*[^]*\nframework\/ids\.lock, written: /m,
    );
    const { jobs } = parse(ask('ids', 'yaml')[0]);
    const steps: string = jobs.ids.steps.at(-1).run;
    run('git init --quiet --bare ../host && git init --quiet && git remote add origin ../host');
    run('git config push.default current && git add framework/*.md');
    run('git -c user.name=Baker -c user.email=baker@bakery.example commit --quiet --message Start');
    run(steps);
    const [pushed] = run('git ls-remote ../host').split('\t');
    expect(run('git log --format=%s').trim().split('\n')).toEqual(['Keep the ids of expectations', 'Start']);
    expect(run('git rev-parse HEAD').trim()).toBe(pushed);
    run(steps);
    expect(run('git log --format=%s').trim().split('\n')).toHaveLength(2);
  });

  it('tells changes, also in the one comment on a pull request', async () => {
    const level = 'framework/L3-Senior-DevOps-Support-Engineer.md';
    const commit = (text: string) => {
      run(`printf '%s' '${text}' >> ${level} && git add framework`);
      run('git -c user.name=Baker -c user.email=baker@bakery.example commit --quiet --message Edit');
    };
    run('git tag v1');
    commit('- I bake bread\n');
    run('git tag v2');
    const [sinceLast, markdown, json, failing] = ask('changes', 'sh')[0].trim().split('\n') as string[];
    expect(run(sinceLast ?? '')).toMatch(/^L3: .* 1 new\.$/m);
    // no commit is as old as that
    expect(() => run((markdown ?? '').replace('2027', '1999'))).toThrow();
    run(json ?? '');
    expect(JSON.parse(run('cat changes.json')).until).toBe('v2');
    expect(() => run(failing ?? '')).toThrow();

    const { jobs } = parse(ask('changes', 'yaml')[0]);
    const [, , tell, comment] = jobs.changes.steps;
    const pullRequest = await hostedPullRequest(comment.with.script);
    for (const title of ['- I bake cakes', '- I bake buns']) {
      commit(`${title}\n`);
      run(`GITHUB_STEP_SUMMARY=summary.md; ${tell.run}`);
      await pullRequest.run(path());
      expect(pullRequest.comments).toEqual([
        { id: 1, user: { type: 'User' }, body: 'Nice.' },
        expect.objectContaining({ id: 2, body: run('cat changes.md') }),
      ]);
      expect(pullRequest.comments[1]?.body).toContain(title.slice(2));
      expect(run('cat summary.md')).toContain(title.slice(2));
    }
    await writeFile(path('changes.md'), `${'a'.repeat(70_000)}`);
    await pullRequest.run(path());
    expect(pullRequest.comments[1]?.body).toMatch(/too long/);
  });

  it('compiles with Vite', async () => {
    run('rm -r src/levels');
    const [config, use = ''] = ask('With Vite', 'ts');
    await writeFile(path('vite.config.ts'), config);
    await writeFile(path('index.html'), '<script type="module" src="/use.ts"></script>');
    await writeFile(path('use.ts'), use);
    const { build } = await import('vite');
    await build({ root: path(), logLevel: 'error' });
    expect(complaints(path(), ['vite.config.ts', 'use.ts'])).toBe('');
    const { ids } = await exportsOf(path(), 'use.ts');
    expect(ids).toContain('l3-senior-devops-support-engineer');
  });
});
