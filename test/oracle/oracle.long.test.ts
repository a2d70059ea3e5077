import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { compileFiles } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';
import { type Case, exampleCase, folderCases } from './cases.ts';
import { differences, exceptions } from './differences.ts';
import { readFolders } from './documents.ts';
import { type Example, examples, inBullet, sections, surroundings } from './examples.ts';
import { firstDifference } from './first-difference.ts';
import { sectionCases } from './sections.tsx';

const folders = new Map([...readFolders()].map(([path, folder]) => [path, folderCases(folder)]));

async function compileAll(dirs: Iterable<string>) {
  return Promise.all(
    [...dirs].map(async (dir) => {
      const { sources } = await compile(fromRoot(dir));
      // remark-react knows nothing of a glossary, whose terms become links
      const documents = [...sources].filter(([path]) => path !== 'glossary.md');
      return [dir, sectionCases(await compileFiles(Object.fromEntries(documents)))] as const;
    }),
  );
}

function isReadAlike({ name }: Example): boolean {
  return !exceptions.has(name);
}

function differenceOf(it: Case, intended = differences): string | undefined {
  return firstDifference(it.expected(intended), it.found);
}

/** Where each of these texts is not shown as intended. */
function report(cases: readonly Case[]): string {
  return cases
    .flatMap((it) => {
      const difference = differenceOf(it);
      return difference ? [`${it.name}\n${difference}`] : [];
    })
    .join('\n\n');
}

describe('we show examples as remark-react does', () => {
  it.each([...sections])('%s', (_section, examples) => {
    expect(report(examples.filter(isReadAlike).map(exampleCase))).toBe('');
  });

  it.each([...surroundings])('all of them within %s', (_name, put) => {
    expect(report(examples.filter(isReadAlike).map(put).map(exampleCase))).toBe('');
  });
});

describe('we show documents as remark-react does', () => {
  it.each([...folders])('%s', (_path, cases) => {
    expect(report(cases)).toBe('');
  });
});

describe('sections hold the lines of text that remark-react shows', async () => {
  it.each(await compileAll(readFolders().keys()))('in %s', (_path, cases) => {
    expect(report(cases)).toBe('');
  });

  it.each([...sections])('in bullets: %s', async (_section, examples) => {
    const files = examples
      .filter(isReadAlike)
      .map(({ name, markdown }, index) => [
        `L${index + 1} ${name}.md`,
        `# L1: A\n\n## B\n\n${inBullet(markdown)}`,
      ]);
    const cases = sectionCases(await compileFiles(Object.fromEntries(files)));
    expect(cases).toHaveLength(files.length);
    expect(report(cases)).toBe('');
  });
});

describe('some text is shown otherwise than by remark-react', () => {
  const cases = [...examples.filter(isReadAlike).map(exampleCase), ...[...folders.values()].flat()];

  it.each(differences.map((difference) => [difference.name, difference] as const))(
    '%s',
    (_name, difference) => {
      const others = differences.filter((other) => other !== difference);
      expect(cases.some((it) => differenceOf(it, others) !== undefined)).toBe(true);
    },
  );

  it.each([...exceptions])('%s', (name) => {
    expect(report(examples.filter((example) => example.name === name).map(exampleCase))).not.toBe('');
  });
});
