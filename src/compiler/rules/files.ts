import { MAX_FILE_BYTES } from '../limits.ts';
import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** The folder holds nothing to compile. */
export const noDocuments: Rule = {
  name: 'no-documents',
  severity: 'error',
  why: 'A framework is made from the Markdown files that stand directly in its folder.',
  mend: 'Add a README.md and one .md file per level, or name another folder.',
  examples: { good: [SOUND], bad: [{ files: {}, at: '.:1:1' }] },
};

/** The folder has levels but no README. */
export const missingReadme: Rule = {
  name: 'missing-readme',
  severity: 'warning',
  why: 'The README gives the framework its title, its principles, its journey and the order of its levels.',
  mend: 'Add a README.md with a title and a list of links to the levels.',
  examples: { good: [SOUND], bad: [{ files: { 'L1.md': SOUND['L1.md'] ?? '' }, at: '.:1:1' }] },
};

/** A file is larger than any role document is. */
export const fileTooLarge: Rule = {
  name: 'file-too-large',
  severity: 'error',
  why: `A file of more than ${MAX_FILE_BYTES / 1024} KiB is hardly a role document, and reading it could hold up the build.`,
  mend: 'Split the file, or move what is no career level elsewhere.',
  examples: {
    good: [SOUND],
    bad: [{ files: { ...SOUND, 'L1.md': `# L1: Baker\n\n${'word '.repeat(60_000)}\n` }, at: 'L1.md:1:1' }],
  },
};

/** A link of the file system leads out of the folder. */
export const fileOutside: Rule = {
  name: 'file-outside',
  severity: 'error',
  why: 'A link that leaves the folder could publish a file that nobody meant to publish.',
  mend: 'Put a copy of the file into the folder, or remove the link.',
  examples: { good: [SOUND], bad: [] },
};

/** A file cannot be read. */
export const unreadableFile: Rule = {
  name: 'unreadable-file',
  severity: 'error',
  why: 'What cannot be read as UTF-8 text would be shown garbled.',
  mend: 'Save the file again as UTF-8 and see that it may be read.',
  examples: { good: [SOUND], bad: [] },
};

/** The marks of a file are nested or heaped beyond what a role document needs. */
export const tooComplex: Rule = {
  name: 'too-complex',
  severity: 'error',
  why: 'Markdown that is nested very deeply or made of marks only takes very long to read and means nothing to a reader.',
  mend: 'Simplify the text at this line.',
  examples: {
    good: [SOUND],
    bad: [{ files: { ...SOUND, 'L1.md': `# L1: Baker\n\n${'>'.repeat(200)} deep\n` }, at: 'L1.md:3:1' }],
  },
};

/** Two files lead to the same id, or a file to none. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  severity: 'error',
  why: "A level's id is made from its file's name and is what links, pages and programs know it by.",
  mend: 'Rename one of the files.',
  examples: {
    good: [SOUND],
    bad: [
      {
        files: { 'README.md': '# Bakery\n', 'L1 Baker.md': '# L1: Baker\n', 'L1-Baker.md': '# L1: Baker\n' },
        at: 'L1-Baker.md:1:1',
      },
      { files: { ...SOUND, '🥐.md': '# L2: Pastry cook\n' }, at: '🥐.md:1:1' },
    ],
  },
};
