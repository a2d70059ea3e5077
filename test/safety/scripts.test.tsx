import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { emitJson, emitModule } from '../../src/compiler.ts';
import type { Framework } from '../../src/model/types.ts';
import { compileFiles } from '../compiler/folder.ts';
import { importModule } from '../outputs/framework/import-module.ts';
import { components, withContent } from '../stories/components.ts';

/** What would run if any output took it for markup, for code, or for the end of either. */
const ATTACK =
  '</script><script>globalThis.attacked = 1</script> <img src=x onerror=alert(1)> " onclick="x" \' ${attack} ` \u2028 \\';
/** The same where Markdown would take some of it for marks. */
const IN_CODE = `\`\`${ATTACK} \`\``;
const IN_YAML = JSON.stringify(ATTACK);

const FILES = {
  'README.md': `---
organization: ${IN_YAML}
tracks: { ${IN_YAML}: ${IN_YAML} }
themes: { craft: ${IN_YAML}, ${IN_YAML}: y }
editUrl: "javascript:alert(1)"
feedbackUrl: 'https://example.com/"onclick="x'
---
# ${ATTACK}

${ATTACK}

## Levels

- [L1: ${IN_CODE}](L1.md)
- [L2: b](L2.md)

## Principles ${ATTACK}

${ATTACK}

- **${IN_CODE}**: ${ATTACK} [a](javascript:alert(1)) [b](https://example.com/?"onclick="x) [c](<https://example.com/</script>>)

## Journey

- **L1 to L2 ${IN_CODE}** (${ATTACK}) *${ATTACK}*
`,
  'L1.md': `---
owner: ${IN_YAML}
track: ${IN_YAML}
themes: [ ${IN_YAML} ]
---
# L1: ${ATTACK}

> ${ATTACK}

- **${IN_CODE}**: ${ATTACK}

## ${ATTACK}

${ATTACK}

- ${ATTACK}
  - ${ATTACK}

<details><summary>Examples <b>${ATTACK}</b></summary>

- ${ATTACK}

</details>

| a | b |
| - | - |
| ${ATTACK} | ${IN_CODE} |

\`\`\`${ATTACK.replaceAll('`', '')}
${ATTACK}
\`\`\`

![${ATTACK}](javascript:alert(1)) <javascript:alert(1)> [d][e] <a href="javascript:alert(1)">f</a>

[e]: vbscript:x "${ATTACK.replaceAll('"', "'")}"
`,
  'glossary.md': `## L2 ${ATTACK}\n\n${ATTACK} ${IN_CODE}\n`,
  'L2.md': `# L2: ${ATTACK}\n\n## Bread\n\n- a\n`,
};

let framework: Framework;
beforeAll(async () => {
  const compilation = await compileFiles(FILES);
  if (!compilation.framework) throw new Error('the documents do not compile');
  framework = compilation.framework;
});

describe('a script in any text of a framework', () => {
  it('stands in the model as text', () => {
    const texts = JSON.stringify(framework).split('globalThis.attacked').length - 1;
    expect(texts).toBeGreaterThanOrEqual(20);
  });

  it.each(components)('does not become markup: $name', ({ Component, stories: [story] }) => {
    const html = renderToStaticMarkup(<Component {...withContent(framework, story?.args)} />);
    expect(html).toContain('globalThis.attacked');
    // React escapes > in texts and values, so each of these is a tag
    const tags = (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
    for (const tag of tags) expect(tag).toMatch(/^<\/?[a-z]+[1-6]?(?: [a-z-]+(?:="")?)*\/?>$/i);
    for (const tag of tags) expect(tag).not.toMatch(/^<(?:script|img|style|iframe)| on|style=/i);
    for (const [, href] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https:)/);
  });

  it('does not run where the module is imported, and does not end a script element', async () => {
    const files = emitModule(framework);
    const { framework: imported } = await importModule(files, 'index.js');
    expect(imported).toEqual(framework);
    expect(globalThis).not.toHaveProperty('attacked');
    for (const content of files.values()) {
      const withoutTypes = content.replaceAll(/(?:Framework|FrameworkOverview|Level)<[^<]*>/g, '');
      expect(withoutTypes).not.toMatch(/<|\u2028/);
    }
  });

  it('does not end a script element that holds framework.json', () => {
    const json = emitJson(framework).get('framework.json') ?? '';
    expect(json).not.toMatch(/</);
    expect(JSON.parse(json)).toMatchObject({ title: framework.title });
  });
});
