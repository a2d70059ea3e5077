import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ONLY_KEYS, POSITION_KEYS } from '../../src/compiler/document/front-matter/keys.ts';
import { wholeFramework } from '../model/any-framework.ts';
import { keysOf } from '../model/keys.ts';
import { compileFiles } from './folder.ts';

/** Documents that say all that the model can hold. */
const DOCUMENTS = {
  'README.md': `---
organization: Crust & Co.
locale: de-AT
editUrl: https://example.org/edit/{path}#{line}
feedbackUrl: https://example.org/say/
themes:
  craft: Craft
formerLevels: { l0: l1, apprentice: none }
---
# Bakery

What we bake.

## Purpose

Bread for all.

## Principles

- **Warm first.** Cold bread is sold last.

That is all.

## Journey

- **L1 to L2** (Baker) build *dough*

## Levels

- [L1: Baker](L1.md)

## Questions

Ask us.
`,
  'L1.md': `---
themes: [craft]
owner: The guild
reviewBy: 2030-01-31
---
# L1: Baker

> I bake.

At the oven.

- **Horizon:** a day

## Work

### Bread

How we knead.

- **Ovens**: I bake rye
  - before six
  - **Examples:**
    - the Monday loaf

**Examples:**

- the Sunday loaf
`,
  'glossary.md': '## Loaf, loaves\n\nBread.\n',
  'CHANGES.md': '## 2027-03-01 Rolls\n\n[Bakers](L1.md) bake rolls.\n',
  'ids.lock': 'l1/bread#rolls > lead#rolls\nl0/bread#rolls > lead#rolls\n',
  'lead.md':
    '---\ntrack: lead\nfrom: l1\nthemes: [craft]\n---\n# Lead Baker\n\n## Bread\n\n- Rolls\n- **Ovens**: All\n\n## What changes from L1\n\nThe rolls.\n',
};

/** The same level in two documents. */
const JOINED = {
  'README.md': '---\neditUrl: https://example.org/edit/{path}\n---\n# Bakery\n',
  'technical.md': '# Technical\n\n## L1\n\n- I bake\n\n## L2\n\n- I lead\n',
  'communication.md': '# Communication\n\n## L1\n\n- I ask\n\n## L2\n\n- I say\n',
};

it('reads every key of the model out of documents', async () => {
  const { framework } = await compileFiles(DOCUMENTS, {
    lastChanges: (texts) => texts.map(() => ({ day: '2030-01-31', revision: '0123456789' })),
  });
  const joined = await compileFiles(JOINED);
  const open = await compileFiles(JOINED, { audience: 'everyone' });
  const [whole] = fc.sample(wholeFramework, 1);
  const read = [framework, joined.framework, open.framework].flatMap((each) => keysOf(each));
  expect(
    keysOf(whole).filter((key) => !read.includes(key)),
    'read these keys in src/compiler/level/ or readme/, carry them over in framework/, and write them into DOCUMENTS above',
  ).toEqual([]);
});

it('reads every key of front matter', () => {
  const files = import.meta.glob<string>(['/src/compiler/**/*.ts', '!**/keys.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const sources = Object.values(files).join('\n');
  const unread = [...ONLY_KEYS.keys()].filter(
    (key) => !POSITION_KEYS.includes(key) && !sources.includes(`'${key}'`),
  );
  expect(unread, 'read these keys in src/compiler/, or take them out of document/keys.ts').toEqual([]);
});
