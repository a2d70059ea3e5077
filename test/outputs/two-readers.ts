/** A word that nothing but what is internal has, and the day of a review as programs and people write it. */
export const SECRET = /hush|2031-01-31|31 January 2031/i;

/** What may be internal, each by itself. */
export const PIECES = [
  'section',
  'group',
  'attribute',
  'bullet',
  'linked',
  'struck',
  'row',
  'example',
  'principle',
  'phase',
  'theme',
  'readmeSection',
  'readmeHeading',
  'readmeBullet',
  'level',
  'draft',
  'generatorDraft',
  'track',
  'entries',
  'nextLevel',
  'beside',
  'draftBeside',
  'stepNote',
  'draftStepNote',
  'stepToDraft',
  'growth',
  'draftGrowth',
  'strand',
  'glossary',
  'draftGlossary',
  'term',
  'usedTerm',
  'explained',
  'changes',
  'draftChanges',
  'announcement',
  'aboutDraft',
  'care',
  'addresses',
  'formerLevels',
  'lock',
] as const;

export type Piece = (typeof PIECES)[number];

/** The pieces that are documents of the same name, of which one holds. */
const DOCUMENTS = {
  growth: ['growth', 'draftGrowth'],
  glossary: ['glossary', 'draftGlossary'],
  changes: ['changes', 'draftChanges'],
} as const satisfies Readonly<Record<string, readonly Piece[]>>;

/** By what the README calls those that have no document of their own. */
const NAMES: Readonly<Partial<Record<Piece, string>>> = {
  section: 'Hush pay',
  usedTerm: 'Hush pay',
  group: 'Hush group',
  attribute: 'Hush horizon',
  bullet: 'Hush oven',
  example: 'Hush case',
  linked: 'Hush link',
  struck: 'Hush line',
  row: 'Hush row',
  explained: 'Hush part',
  principle: 'Hush first.',
  phase: 'Hush years',
  theme: 'Hush theme',
  readmeSection: 'How we hush',
  readmeHeading: 'Hush bands',
  readmeBullet: 'Hush note',
  strand: 'Hush strand',
  term: 'Hush term',
  announcement: 'Hush news',
};

/**
 * A bakery in which everything that is internal has the secret in it, and nothing else has.
 *
 * @param pieces what is internal
 * @param year what makes its texts other ones than those of the year before
 */
export function bakery(pieces: readonly Piece[], year: number): Record<string, string> {
  const has = (...some: readonly Piece[]) => some.some((piece) => pieces.includes(piece));
  const when = (piece: Piece, text: string) => (has(piece) ? text : '');
  const held = (name: keyof typeof DOCUMENTS) => {
    const [internal, draft] = DOCUMENTS[name];
    if (has(internal)) return '---\naudience: internal\n---\n';
    return has(draft) ? '---\ndraft: true\n---\n' : '';
  };
  const names = Object.entries(NAMES).flatMap(([piece, name]) => (has(piece as Piece) ? [`"${name}"`] : []));
  const level = (code: string, keys = '') => `---
${keys}${when('care', 'owner: Hush team\nreviewBy: 2031-01-31\n')}---
# ${code}: Baker

> I bake, in ${year}.

${when('attribute', `- **Hush horizon**: a hush week of ${year}\n`)}- **Reach**: the shop of ${year}
${when('nextLevel', '- **Next**: [L7: Hush](seven-hush.md)\n')}
## Bread

- **Oven**: I bake bread at ${code}, in ${year}.
  - I knead at ${code}.
${when('linked', `- [**Hush link**](https://example.org/): I hush a link at ${code}.\n`)}${when('struck', `- ~~**Hush line**: I hush a line at ${code}~~.\n`)}${when('bullet', `  - **Hush oven**: I hush at ${code}.\n- **Hush oven**: I hush it at ${code}, in ${year}.\n`)}
Examples:

- I baked a loaf at ${code}.
${when('example', `- **Hush case**: I hushed it at ${code}.\n`)}
${when('theme', '## Hush theme\n\n- I hush the money.\n')}
${has('section', 'usedTerm') ? `## Hush pay\n\nHush ${year}.\n\n- **Hush**: I earn hush in ${year}${when('usedTerm', ' by the hushword')}.\n  - More hush at all.\n` : ''}
${when('group', '## Hush group\n\n### Shop\n\n- I hush the shop.\n')}`;
  const secret = (code: string, keys: string) => `${level(code, keys)}\n## Hush\n\n- Hush in ${year}.\n`;
  const files: Record<string, string> = {
    'README.md': `---
internal: [${names.join(', ')}]
${when('addresses', 'editUrl: https://example.org/hush-edit\nfeedbackUrl: https://example.org/hush-feedback?id={id}\n')}${when('track', 'tracks: { ic: Bakers, hush: Hush bakers }\n')}${when('theme', 'themes: { bread: Bread, money: Hush theme }\n')}${when('phase', 'phases: { L1: Hush years }\n')}${when('formerLevels', 'formerLevels: { zero-hush: one, nil-hush: none }\n')}---
# Bakery

Bread for everyone.

${when('entries', '- [L5: Hush](five-hush.md)\n- Flour\n\n[The hush plan](seven-hush.md)\n')}
## Levels

- [L1: Baker](one.md)
- [L2: Baker](two.md)
${when('level', '- [L5: Hush](five-hush.md), the hush of us all\n')}${when('draft', '- [L7: Hush](seven-hush.md)\n')}
## The journey

- **L1 to L2** (bakers) are about bread.
${when('level', '- **L5** (Hush) is about hush.\n')}${when('phase', '- **L1** is about hush.\n')}
## How we work

1. **Bread first.** We bake.
${when('principle', '2. **Hush first.** We hush.\n')}
## Notes

- **Note**: We like bread.
${when('row', '\n| What | How much |\n| --- | --- |\n| Loaf | One |\n| Hush row | 3000 hush |\n\n')}${when('readmeBullet', '- **Hush note**: We like hush.\n  - And more hush.\n')}${when('entries', '- [**L5**: Hush](five-hush.md) is hush.\n')}
${when('readmeHeading', '### Hush bands\n\nHush.\n\n#### More\n\nAll hush.\n')}
${when('readmeSection', '## How we hush\n\nAll hush.\n')}`,
    'one.md': level('L1', has('theme') ? 'themes: [bread, money]\n' : ''),
    'two.md': level('L2', has('theme') ? 'themes: [bread, money]\n' : ''),
  };
  if (has('level', 'entries')) files['five-hush.md'] = secret('L5', 'audience: internal\n');
  if (has('draft', 'nextLevel', 'entries', 'stepToDraft', 'aboutDraft'))
    files['seven-hush.md'] = secret('L7', 'status: draft\n');
  if (has('generatorDraft')) files['eight-hush.md'] = secret('L8', 'draft: true\n');
  if (has('track')) files['nine-hush.md'] = secret('L9', 'track: hush\naudience: internal\n');
  if (has('beside'))
    files['hush-faq.md'] = '---\naudience: internal\n---\n# Hush FAQ\n\nHush.\n\n## More hush\n\nHush.\n';
  if (has('draftBeside')) files['hush-plans.md'] = '---\ndraft: true\n---\n# Hush plans\n\nHush.\n';
  if (has('stepNote'))
    files['one-to-two.md'] = '---\naudience: internal\nfrom: one\nto: two\n---\n# Hush step\n\nHush.\n';
  else if (has('draftStepNote'))
    files['one-to-two.md'] = '---\ndraft: true\nfrom: one\nto: two\n---\n# Hush step\n\nHush.\n';
  if (has('stepToDraft'))
    files['two-to-seven.md'] = '---\nfrom: two\nto: seven-hush\n---\n# Hush step on\n\nHush.\n';
  if (has('growth', 'draftGrowth', 'strand')) {
    const title = has('growth', 'draftGrowth') ? 'Hush growth' : 'Hush strand';
    const of = has('growth', 'draftGrowth') ? 'Oven: I bake bread at CODE' : 'I knead at CODE';
    const step = (code: string, file: string) =>
      `- [${code}](${file}): ${of.replace('CODE', code)}${of.startsWith('Oven') ? `, in ${year}` : ''}.\n`;
    files['growth.md'] =
      `${held('growth')}# Growth\n\n## ${title}\n\n${step('L1', 'one.md')}${step('L2', 'two.md')}`;
    if (has('growth', 'draftGrowth') && has('strand'))
      files['growth.md'] +=
        `\n## Hush strand\n\n- [L1](one.md): I knead at L1.\n- [L2](two.md): I knead at L2.\n`;
  }
  if (has('glossary', 'draftGlossary', 'term', 'usedTerm', 'explained')) {
    const isHeld = has('glossary', 'draftGlossary');
    files['glossary.md'] =
      `${held('glossary')}# Words\n\n## ${isHeld ? 'Shop' : 'Loaf'}\n\n${isHeld ? 'A hush place' : 'Bread'}.\n${when('explained', '\n**Hush part** is hush.\n')}${when('term', '\n## Hush term\n\nHush.\n')}${when('usedTerm', '\n## Hushword\n\nHush.\n')}`;
  }
  if (has('changes', 'draftChanges', 'announcement', 'aboutDraft')) {
    const isHeld = has('changes', 'draftChanges');
    files['CHANGES.md'] =
      `${held('changes')}# Changes\n${when('announcement', '\n## 2030-04-01 Hush news\n\nHush of [L1](one.md).\n')}${when('aboutDraft', '\n## 2030-03-02 Hush beyond\n\nOf [L1](one.md) and [L7](seven-hush.md): hush.\n')}\n## 2030-03-01 ${isHeld ? 'Hush' : 'Bread'}\n\n${isHeld ? 'All is hush.' : 'See [L1](one.md).'}\n`;
  }
  if (has('lock'))
    files['ids.lock'] = `# Keeps the ids
one/bread#hush-words-of-old - Oven: I bake bread at L1, in ${year}.
one/bread#hush-that-is-gone gone Hush that is gone
one/bread#hush-moved > two#hush-moved-to
two/bread#hush-moved-to - I knead at L2.
six-hush/bread#a-hush gone A hush
`;
  return files;
}
