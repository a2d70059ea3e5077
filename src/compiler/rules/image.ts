import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** What is said of an image. */
export function leftOutImage(address: string): string {
  return `Unexpected image ${address}, expected words. Its description is kept as text.`;
}

/** The document holds an image. */
export const image: Rule = {
  name: 'image',
  severity: 'warning',
  why: 'Images are left out, because a page that embeds a level must not load anything from elsewhere.',
  mend: 'Describe in words what the image shows, for example in a bullet.',
  examples: {
    good: [withLevel('# L1: Baker\n\n> I bake.\n')],
    bad: [
      { files: withLevel('# L1: Baker\n\n> I ![bake](oven.png).\n'), at: 'L1.md:3:5' },
      { files: withLevel('# L1: Baker\n\n<img src="oven.png" alt="An oven">\n'), at: 'L1.md:3:1' },
    ],
  },
};
