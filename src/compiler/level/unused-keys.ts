import type { Parts } from '../divide/outline/parts.ts';
import { isGeneratorKey } from '../document/front-matter/generator-keys.ts';
import { LEVEL_KEYS, README_KEYS, type Shape } from '../document/front-matter/keys.ts';
import { frontMatterUnused } from '../rules/front-matter-unused.ts';
import type { Scope } from '../text/scope.ts';

/**
 * Reports front matter that says nothing where it is.
 *
 * @param isMain whether it is that of the framework's own document
 */
export function reportUnusedKeys({ levels }: Parts, isMain: boolean, { document, report }: Scope): void {
  const { texts, lists, mappings } = document.frontMatter;
  const shapes = { text: texts, list: lists, mapping: mappings };
  for (const shape of ['text', 'list', 'mapping'] as const) {
    for (const [name, { span }] of shapes[shape]) {
      if (isGeneratorKey(name)) continue;
      if (!isMain && isOfReadme(name, shape)) {
        const message = `Unexpected \`${name}\` in this file, expected it in a README.md. It is left out.`;
        report(frontMatterUnused, span, message);
      } else if (levels.length === 0 && (isMain ? OF_OWN_LEVELS : OF_LEVELS).includes(name)) {
        const message = `Unexpected \`${name}\` in a file without levels, expected it in one with levels. It is left out.`;
        report(frontMatterUnused, span, message);
      } else if (name === OF_ONE && !levels.every(({ isAlone }) => isAlone)) {
        const message = `Unexpected \`${name}\` in a file with several levels, expected a code in the heading of each. It is left out.`;
        const mend =
          'Write the codes into the headings, for example "## L4: Lead Engineer", and remove the line.';
        report(frontMatterUnused, span, message, mend);
      }
    }
  }
}

/** Speaks of one level; so does `code`, with which a file is one level whatever else it holds. */
const OF_ONE = 'rank';
/** Speak of levels; every other key of a level makes a file one. */
const OF_LEVELS: readonly string[] = ['owner', 'expectations'];
/** The same in the README. */
const OF_OWN_LEVELS: readonly string[] = ['track'];

/** Whether a key is read in the README alone; some are a text in a level and a list in the README. */
function isOfReadme(name: string, shape: Shape): boolean {
  return README_KEYS.get(name)?.shape === shape && LEVEL_KEYS.get(name)?.shape !== shape;
}
