import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, withLevel, withReadme } from '../rules/examples.ts';
import type { Check } from './check.ts';
import { wordsOf } from './words.ts';

/** A heading has nothing under it. */
export const emptySection: Check = {
  name: 'empty-section',
  severity: 'warning',
  why: 'A heading with nothing under it suggests that something is missing.',
  mend: 'Write what belongs under the heading, or remove it.',
  examples: {
    good: [SOUND],
    bad: [
      { files: withLevel('# L1: Baker\n\n## Bread\n\n## Rolls\n\n- I bake rolls.\n'), at: 'L1.md:3:1' },
      {
        files: withReadme('# Bakery\n\n## Why\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
        at: 'README.md:3:1',
      },
    ],
  },
  *run({ readme, levels }) {
    for (const { value, span } of readme?.empty ?? []) {
      if (readme) yield { path: readme.path, span, message: messageFor(value) };
    }
    for (const { path, sections, spans } of levels) {
      for (const section of sections) {
        if (section.expectations.length > 0 || wordsOf(section).length > 0) continue;
        yield { path, span: spans.get(section) ?? FILE_START, message: messageFor(section.title) };
      }
    }
  },
};

function messageFor(title: string): string {
  return `Unexpected heading "${title}" without anything under it, expected text or bullets.`;
}
