import { expect, it } from 'vitest';
import { recipe } from './recipe.ts';
import { workshop } from './workshop.ts';

recipe('docs/growth-sheet.md', (ask) => {
  const { run } = workshop();

  it('exports blank sheets, whose fields are those of the example', () => {
    run(ask('A blank sheet', 'sh')[0]);
    expect(run('cat growth.html')).toMatch(
      /^<!doctype html>[^]*<title>Growth sheet: L2 to L3<\/title>[^]*<style>/,
    );
    const file = run('npx career-levels export L2 --as sheet');
    const [example] = ask('The file', 'markdown');
    const fields = [...example.matchAll(/^- \*\*.+?:\*\*/gm)].map(([field]) => field);
    expect(fields).toHaveLength(4);
    for (const field of fields) expect(file).toContain(`\n${field}\n`);
    const [sentence] = /^> .*$/m.exec(example) ?? [];
    expect(file).toContain(`\n${sentence} <!-- sheet: asks l2-devops-support-engineer `);
  });
});
