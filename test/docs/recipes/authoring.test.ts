import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

recipe('docs/authoring.md', (ask) => {
  const { run, path } = workshop();

  it('shows documents in which there is nothing to find, and which say what they should', async () => {
    const [level] = ask('A level', 'markdown');
    const [readme] = ask('The README', 'markdown');
    run('rm framework/*');
    await writeFile(path('framework/README.md'), readme);
    await writeFile(
      path('framework/L1-Junior-Baker.md'),
      '# L1: Junior Baker\n\n## I learn\n\n- I shape loaves\n',
    );
    await writeFile(path('framework/L2-Baker.md'), level);
    expect(run('npx career-levels check --strict --format json')).toBe('[]\n');

    const { levels, principles, phases } = JSON.parse(run('npx career-levels build'));
    const [, baker] = levels;
    expect(baker).toMatchObject({
      id: 'l2-baker',
      code: 'L2',
      title: 'Baker',
      attributes: [{ label: 'Planning horizon' }],
      sections: [
        { kind: 'impact', expectations: [{ children: [{}] }] },
        { kind: 'theme', title: 'I look after the shop', examples: [{}] },
      ],
    });
    expect(principles).toMatchObject([{ title: 'Bread first.' }]);
    expect(phases).toMatchObject([{ title: 'Learning the craft', levels: ['l1-junior-baker', 'l2-baker'] }]);
  });

  it('leads links to a level that is gone to the one in its place', async () => {
    const [declared] = ask('Links that last', 'yaml');
    run('rm -f framework/*');
    await writeFile(
      path('framework/README.md'),
      `${declared}\n# Works\n\n- [L3: Senior Engineer](l3-senior-engineer.md)\n`,
    );
    await writeFile(
      path('framework/l3-senior-engineer.md'),
      '# L3: Senior Engineer\n\n## Tools\n\n- I build\n',
    );
    expect(run('npx career-levels check')).not.toContain('warning');
    run('npx career-levels build --format pages --out site');
    expect(run('ls site/levels')).toBe('l3-senior-engineer.html\nsenior.html\ntrainee.html\n');
  });

  it('gives expectations links for changes and feedback', async () => {
    const [declared] = ask('Links for changes and feedback', 'yaml');
    run('rm -f framework/*');
    await writeFile(path('framework/README.md'), `${declared}\n# Bakery\n\n- [L2: Baker](L2-Baker.md)\n`);
    await writeFile(path('framework/L2-Baker.md'), '# L2: Baker\n\n## Bread\n\n- I bake\n');
    const { levels } = JSON.parse(run('npx career-levels build'));
    expect(levels).toMatchObject([
      {
        editUrl: 'https://github.com/acme/levels/blob/main/framework/L2-Baker.md?plain=1#L{line}',
        feedbackUrl: expect.stringContaining('?subject=On%20L2%3A%20Baker&'),
        sections: [{ expectations: [{ line: 5 }] }],
      },
    ]);
  });

  it('reads labels as headings', async () => {
    const [labelled] = ask('Labels in place of headings', 'markdown');
    run('rm -f framework/*');
    await writeFile(path('framework/README.md'), '# Bakery\n\n- [L2: Baker](L2-Baker.md)\n');
    await writeFile(path('framework/L2-Baker.md'), labelled);
    expect(run('npx career-levels check --strict --format json')).toBe('[]\n');
    const { levels } = JSON.parse(run('npx career-levels build'));
    expect(levels[0].sections).toMatchObject([
      { title: 'Craft', expectations: [{}] },
      { title: 'People', expectations: [{}] },
    ]);
  });

  it('reads what is announced', async () => {
    const [announced] = ask('Announcing changes', 'markdown');
    await writeFile(path('framework/CHANGES.md'), announced);
    expect(run('npx career-levels check --strict --format json')).toBe('[]\n');
    const { changes } = JSON.parse(run('npx career-levels build'));
    expect(changes).toMatchObject([{ date: '2027-03-01', title: 'Bakers teach', levels: ['l2-baker'] }]);
  });

  it('follows what grows into what, by quotations and by labels', async () => {
    const [growth, label] = ask('How expectations grow', 'markdown');
    run('rm -f framework/*');
    const roles = ['L1-Baker', 'L2-Cook', 'L3-Chef'];
    const index = roles.map((role) => `- [${role.replace('-', ': ')}](${role}.md)\n`).join('');
    await writeFile(path('framework/README.md'), `# Bakery\n\n${index}`);
    const quoted = [...growth.matchAll(/\): (.+)$/gm)].map(([, words]) => `- ${words}`);
    const writeLevels = async (bullets: readonly string[]) => {
      for (const [place, role] of roles.entries()) {
        const level = `# ${role.replace('-', ': ')}\n\n## People\n\n${bullets[place]}\n`;
        await writeFile(path(`framework/${role}.md`), level);
      }
    };
    const strands = () =>
      JSON.parse(run('npx career-levels build')).strands.map(
        ({ title, steps }: { title: string; steps: { level: string }[] }) => [
          title,
          ...steps.map((step) => step.level),
        ],
      );
    const found = [['Feedback', 'l1-baker', 'l2-cook', 'l3-chef']];
    await writeLevels(quoted);
    await writeFile(path('framework/growth.md'), growth);
    expect(run('npx career-levels check --strict --format json')).toBe('[]\n');
    expect(strands()).toEqual(found);
    run('rm framework/growth.md');
    const suggest = ask('How expectations grow', 'sh')[0];
    expect(run(suggest)).toContain('# How expectations grow');
    await writeLevels(roles.map((role) => label?.replace('.', ` as ${role}.`) ?? ''));
    expect(strands()).toEqual(found);
  });

  it('reads what separates two levels', async () => {
    const [note] = ask('What separates two levels', 'markdown');
    run('rm -f framework/*');
    const index =
      '- [L4: Lead Engineer](l4-lead-engineer.md)\n- [L5: Principal Engineer](l5-principal-engineer.md)\n';
    await writeFile(path('framework/README.md'), `# Works\n\n${index}`);
    for (const title of ['L4: Lead Engineer', 'L5: Principal Engineer']) {
      const file = `framework/${title.replace(/\W+/g, '-').toLowerCase()}.md`;
      await writeFile(path(file), `# ${title}\n\n## Tools\n\n- I build as ${title}.\n`);
    }
    await writeFile(path('framework/L4-to-L5.md'), note);
    expect(run('npx career-levels check --strict --format json')).toBe('[]\n');
    const { levels } = JSON.parse(run('npx career-levels build'));
    expect(levels[1].sections.at(-1)).toMatchObject({
      kind: 'step',
      step: { from: 'l4-lead-engineer', to: 'l5-principal-engineer' },
    });
  });

  it('leads from a level to what a word means', async () => {
    const [glossary] = ask('What words mean', 'markdown');
    run('rm -f framework/*');
    await writeFile(path('framework/README.md'), '# Works\n\n- [L1: Trainee](l1-trainee.md)\n');
    const level = '# L1: Trainee\n\n## Craft\n\n- I know our SLA and our runbooks, and what a runbook is\n';
    await writeFile(path('framework/l1-trainee.md'), level);
    await writeFile(path('framework/glossary.md'), glossary);
    expect(run('npx career-levels check --strict --format json')).toBe('[]\n');
    const { levels } = JSON.parse(run('npx career-levels build'));
    const marked = levels[0].sections[0].expectations[0].text.flatMap(
      (inline: { to?: { term: string }; children?: [{ value: string }] }) =>
        inline.to ? [[inline.children?.[0].value, inline.to.term]] : [],
    );
    expect(marked).toEqual([
      ['SLA', 'sla-service-level-agreement'],
      ['runbooks', 'runbook'],
    ]);
  });

  it('takes the front matter', async () => {
    const [frontMatter] = ask('Front matter', 'yaml');
    run('rm -f framework/*');
    const title = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1-Baker.md)\n';
    const declared = 'tracks: { ic: Bakers }\nthemes: { craft: Craft, people: People }';
    await writeFile(path('framework/README.md'), `---\n${declared}\n---\n\n${title}`);
    const sections = '## Bread\n\n- I bake\n\n## Shop\n\n- I sell\n';
    await writeFile(path('framework/L1-Baker.md'), `${frontMatter}\n\n# L1: Baker\n\n${sections}`);
    const { levels } = JSON.parse(run('npx career-levels build'));
    expect(levels[0]).toMatchObject({ track: 'ic', status: 'draft' });
    expect(levels[0].sections).toMatchObject([{ theme: 'craft' }, { theme: 'people' }]);
  });

  it('explains, and suggests themes', () => {
    run('rm framework/*');
    run('cp node_modules/career-levels/framework/* framework/');
    expect(run(ask('Writing a framework', 'sh')[0])).toContain('is of kind');
    expect(run(ask('Themes', 'sh')[0])).toContain('themes');
  });
});
