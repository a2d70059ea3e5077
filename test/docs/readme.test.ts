import { expect, it } from 'vitest';
import { readElements } from '../../stories/docs/elements.ts';
import { readTokens } from '../../stories/docs/tokens.ts';
import { fromRoot } from '../root.ts';
import { filesOf, read } from './sources.ts';

/** Rewritten with `-u`, as every snapshot. */
it('the README has every custom property and every attribute as the sources document them', async () => {
  const properties = readTokens(read('src/components/base.css')).map(({ name, description, fallback }) => {
    const { light, dark } = fallback;
    return `| \`${name}\` | ${description} | ${light === dark ? `\`${light}\`` : `\`${light}\`, \`${dark}\``} |`;
  });
  const classes = filesOf('src/elements', /Element\.tsx$/).map(read);
  const attributes = readElements(read('src/elements/define.ts'), classes).flatMap(({ tag, attributes }) =>
    attributes.map(({ name, description }) => `| \`<${tag}>\` | \`${name}\` | ${description} |`),
  );
  let readme = read('README.md');
  readme = withTable(readme, ['| Property | What it is | Default (light, dark) |', properties]);
  readme = withTable(readme, ['| Element | Attribute | What it is |', attributes]);
  await expect(readme).toMatchFileSnapshot(fromRoot('README.md'));
});

/** Puts the table in the place of the one whose head begins with the same word. */
function withTable(text: string, [head, rows]: [string, readonly string[]]): string {
  const [, word] = head.split(' ');
  const start = text.indexOf(`| ${word} |`);
  if (start < 0) throw new Error(`The README has no table of a ${word}.`);
  const end = text.indexOf('\n\n', start);
  const rule = head.replaceAll(/[^|]+/g, ' --- ');
  return text.slice(0, start) + [head, rule, ...rows].join('\n') + text.slice(end);
}
