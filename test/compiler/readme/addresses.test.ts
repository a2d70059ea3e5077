import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

const LEVELS = `# Bakers

## L1: Baker & more

- I bake
  - rye, [on Sundays](https://example.com)
- I sell

## L2: Master

- I teach
`;

/** Compiles a framework with these lines of front matter. */
async function compileWith(...lines: readonly string[]) {
  return compileFiles({
    'README.md': `---\n${lines.join('\n')}\n---\n# Bakery\n\n## Levels\n\n- [Bakers](a b/levels.md)\n`,
    'a b/levels.md': LEVELS,
  });
}

it('gives each level the address of its document, and each expectation its line', async () => {
  const { framework, diagnostics } = await compileWith(
    'editUrl: https://github.com/acme/levels/tree/main/framework',
    'feedbackUrl: mailto:hr@acme.example?subject=On {level}&body={text} {id} {revision}',
  );
  expect(diagnostics.filter(({ rule }) => rule !== 'unlisted-level')).toEqual([]);
  expect(framework?.levels).toMatchObject([
    {
      editUrl: 'https://github.com/acme/levels/blob/main/framework/a%20b/levels.md?plain=1#L{line}',
      feedbackUrl:
        'mailto:hr@acme.example?subject=On%20L1%3A%20Baker%20%26%20more&body={text}%20{id}%20{revision}',
      sections: [{ expectations: [{ line: 5, children: [{ line: 6 }] }, { line: 7 }] }],
    },
    { sections: [{ expectations: [{ line: 11 }] }] },
  ]);
});

it('gives each section its own address where several documents have parts of a level', async () => {
  const theme = (title: string) => `# ${title}\n\n## L1\n\n- I do\n\n## L2\n\n- I lead\n`;
  const { framework } = await compileFiles({
    'README.md': '---\neditUrl: https://github.com/acme/levels/tree/main\n---\n# Bakery\n',
    'technical.md': theme('Technical'),
    'communication.md': theme('Communication'),
  });
  const source = 'https://github.com/acme/levels/blob/main';
  expect(framework?.levels[0]).toMatchObject({
    editUrl: `${source}/communication.md?plain=1#L{line}`,
    sections: [
      { editUrl: `${source}/communication.md?plain=1#L{line}`, expectations: [{ line: 5 }] },
      { editUrl: `${source}/technical.md?plain=1#L{line}`, expectations: [{ line: 5 }] },
    ],
  });
});

it.each([
  ['no address', []],
  ['an address that takes no line', ['editUrl: https://wiki.acme.example/{path}']],
])('carries no lines for %s', async (_, lines) => {
  const { framework } = await compileWith(...lines);
  expect(JSON.stringify(framework?.levels.map(({ sections }) => sections))).not.toContain('"line"');
});

it.each([
  [
    'editUrl: https://acme.example/{file}',
    'Unexpected "{file}" in the address "https://acme.example/{file}", expected {path}, {line} or no braces. It is left out.',
  ],
  [
    'feedbackUrl: https://acme.example/{text',
    'Unexpected "{text" in the address "https://acme.example/{text", expected {id}, {level}, {text}, {revision} or no braces. It is left out.',
  ],
  [
    'feedbackUrl: https://{level}.acme.example/',
    'Unexpected place in the host of "https://{level}.acme.example/", expected {id}, {level}, {text}, {revision} after the host alone. It is left out.',
  ],
  [
    'feedbackUrl: javascript:alert({text})',
    'Unexpected address "javascript:alert({text})", expected one that starts with https:. It is left out.',
  ],
  [
    'editUrl: //acme.example/{path}',
    'Unexpected address "//acme.example/{path}", expected one that starts with https:. It is left out.',
  ],
  ['editUrl: "{path}"', 'Unexpected address "{path}", expected one that starts with https:. It is left out.'],
  [
    'editUrl: https://codeberg.org/acme/levels',
    'Unexpected address "https://codeberg.org/acme/levels" without a folder, expected that of the framework\'s folder at Gitea, Forgejo and Codeberg.',
  ],
])('says what is wrong with %s', async (line, message) => {
  const { diagnostics } = await compileWith(line);
  expect(diagnostics.map(({ message }) => message)).toContain(message);
});
