import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../src/compiler/document/front-matter/front-matter.ts';
import { LEVEL_KEYS } from '../../../../src/compiler/document/front-matter/keys.ts';
import { compile } from '../../../../src/compiler/index.ts';
import { applyFixes } from '../../../../src/compiler/project/apply-fixes.ts';
import type { Report } from '../../../../src/compiler/rules/diagnostics.ts';
import { frontMatterSpace } from '../../../../src/compiler/rules/front-matter-space.ts';
import { compileFiles, places, withFolder } from '../../folder.ts';

const LEVEL = '# L1: Baker\n\n> I bake.\n';

async function compileLevel(text: string) {
  const compilation = await compileFiles({ 'README.md': '# Bakery\n', 'L1.md': text });
  return { compilation, level: compilation.framework?.levels[0], places: places(compilation) };
}

describe('front matter', () => {
  it('overrules what the document says', async () => {
    const { level, places } = await compileLevel(
      '---\ncode: L1.10\nrank: 12\ntitle: Head baker\ntrack: ovens\nstatus: legacy\n---\n> I bake.\n',
    );
    expect(level).toMatchObject({
      id: 'l1',
      code: 'L1.10',
      rank: 12,
      title: 'Head baker',
      track: 'ovens',
      status: 'legacy',
      place: { trackTitle: 'Ovens' },
      source: { path: 'L1.md', line: 4 },
    });
    expect(places).toEqual([]);
  });

  it('takes every value for text', async () => {
    const { level, places } = await compileLevel(
      '---\ncode: 1.10\ntitle: 012\ntrack: yes\nowner: ~\n---\n> I bake.\n',
    );
    expect(level).toMatchObject({ code: '1.10', rank: 1, title: '012', track: 'yes' });
    expect(places).toEqual([]);
  });

  it('keeps line numbers true', async () => {
    const { level, places } = await compileLevel('---\n\ncode: L1\n# a comment\n\n---\n\n\n# Baker\n\n<i>\n');
    expect(level?.source.line).toBe(9);
    expect(places).toEqual(['L1.md:11:1 raw-html']);
  });

  it('is found behind the byte-order marks of files that were joined', async () => {
    const compilation = await compileFiles({ 'L1.md': '\ufeff\ufeff---\nstatus: draft\n---\n# L1: Baker\n' });
    expect(compilation.framework?.levels.map(({ status }) => status)).toEqual(['draft']);
  });

  it('keeps line and column true with a byte-order mark and \\r\\n', async () => {
    const { places } = await compileLevel(
      '\ufeff---\r\nstatus: gone\r\n---\r\n\r\n# L1: Baker\r\n\r\n> I <wbr> bake.\r\n',
    );
    expect(places).toEqual(['L1.md:2:9 front-matter-value', 'L1.md:7:5 raw-html']);
  });

  it.each([
    ['---\nstatus: draft\ntrack:ovens\n', '\n', 'L1.md:3:1 front-matter-space'],
    ['---\nstatus: draft\ntrack: ovens\n', ''],
    ['---\nstatus: draft\ntrack: ovens\nthemes:\n  - bread\n', '\n'],
  ])('is read where it is not closed: %j', async (head, gap, ...others) => {
    const text = `${head}${gap}# L1: Baker\n\n## Bread\n\n- I bake.\n`;
    const { level, places, compilation } = await compileLevel(text);
    expect(level).toMatchObject({ title: 'Baker', status: 'draft', track: 'ovens' });
    expect(level?.source.line).toBe(text.split('\n').indexOf('# L1: Baker') + 1);
    expect(places).toEqual(['L1.md:1:1 front-matter-end', ...others]);
    const fixes = compilation.diagnostics.flatMap(({ fix }) => fix ?? []);
    expect((await compileLevel(applyFixes(text, fixes).text)).places).toEqual([]);
  });

  it('is none where there is a line across the page alone', async () => {
    const { level, places } = await compileLevel('---\n\n# L1: Baker\n\n- I bake.\n');
    expect([level?.title, places]).toEqual(['Baker', ['L1.md:1:1 front-matter-end']]);
  });

  it('reads the rest of a document whose front matter is broken', async () => {
    const { level, places } = await compileLevel(`---\ncode: [\n---\n${LEVEL}\n<wbr>\n`);
    expect(level).toMatchObject({ code: 'L1', title: 'Baker' });
    expect(places).toEqual(['L1.md:2:8 front-matter-syntax', 'L1.md:8:1 raw-html']);
  });

  it('reports every problem of one document', async () => {
    const { places } = await compileLevel(`---\nrank: x\nstatus: y\nreviewBy: z\ncolour: w\n---\n${LEVEL}`);
    expect(places).toEqual([
      'L1.md:2:7 front-matter-value',
      'L1.md:3:9 front-matter-value',
      'L1.md:4:11 front-matter-value',
      'L1.md:5:1 front-matter-key',
    ]);
  });

  it('says the same problem again when the same document is compiled again', async () => {
    const text = `---\ncode: "L1\n---\n${LEVEL}`;
    expect((await compileLevel(text)).places).toEqual((await compileLevel(text)).places);
    expect((await compileLevel(text)).places).toHaveLength(1);
  });

  it('may be empty', async () => {
    expect((await compileLevel(`---\n---\n${LEVEL}`)).places).toEqual([]);
    expect((await compileLevel(`---\n# nothing yet\ncode:\n---\n${LEVEL}`)).places).toEqual([]);
  });

  it.each([
    'js',
    ' js',
    '\tjs',
    'javascript',
    ' JavaScript',
    'json',
    'coffee',
    'toml',
    'yaml',
    '\u00a0js',
    ';js',
  ])('never runs what follows ---%s', async (language) => {
    const attack = 'globalThis.attacked = true';
    const { level, places } = await compileLevel(`---${language}\n${attack}\n---\n${LEVEL}`);
    expect(globalThis).not.toHaveProperty('attacked');
    expect(places).toEqual([expect.stringMatching(/^L1\.md:1:\d+ front-matter-language$/)]);
    expect(level?.title).toBe('Baker');
  });

  it.each([
    '---\rjs\n',
    '---js\r',
    '---js',
    '\ufeff---js\r\n',
    '\ufeff\ufeff---js\n',
    '---\u2028js\n',
    '---\u2029',
    '---\0js\n',
    '---!js\n',
    '--- # js\n',
    '---{}js\n',
    '---\n---js\n',
    ';;;\n',
    ';;;js\n',
    '+++\n',
    '```js\n',
    '\n---js\n',
    ' ---js\n',
  ])('never runs what follows %j', async (start) => {
    const { level } = await compileLevel(`${start}globalThis.attacked = true\n---\n${LEVEL}`);
    expect(globalThis).not.toHaveProperty('attacked');
    expect(level?.id).toBe('l1');
  });

  it.each([
    '!!js/function "function () { globalThis.attacked = true }"',
    '!!js/eval "globalThis.attacked = true"',
    '!<tag:yaml.org,2002:js/function> "() => (globalThis.attacked = true)"',
    '!!python/object/apply:os.system ["true"]',
    '!!binary Z2xvYmFsVGhpcw==',
    '!!merge {}',
    '!!set { a }',
    '!!omap [a: b]',
  ])('makes nothing but text of %s', async (value) => {
    const { level, places } = await compileLevel(`---\nowner: ${value}\n---\n${LEVEL}`);
    expect(globalThis).not.toHaveProperty('attacked');
    expect(level).not.toHaveProperty('owner');
    expect(places).toEqual(expect.arrayContaining([expect.stringMatching(/^L1\.md:2:\d+ front-matter-/)]));
  });

  it('survives a key of 15,000 characters', async () => {
    const { level, places } = await compileLevel(`---\n${'x'.repeat(15_000)}: y\n---\n${LEVEL}`);
    expect(places).toEqual(['L1.md:2:1 front-matter-syntax']);
    expect(level?.title).toBe('Baker');
  });

  it('refuses an alias bomb without unpacking it', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']) {
      lines.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    const { places } = await compileLevel(`---\n${lines.join('\n')}\nthemes: *h\n---\n${LEVEL}`);
    expect(places).toContain('L1.md:10:9 front-matter-syntax');
  });

  it('refuses more front matter than 16 KiB', async () => {
    const { places } = await compileLevel(`---\nowner: ${'x'.repeat(17_000)}\n---\n${LEVEL}`);
    expect(places).toEqual(['L1.md:1:1 front-matter-syntax']);
  });

  it.each(['[', '{a: ', '- ', '? '])('survives 16 KiB of %j', async (mark) => {
    const { places } = await compileLevel(
      `---\nowner: ${mark.repeat(Math.floor(16_000 / mark.length))}\n---\n${LEVEL}`,
    );
    expect(places).toContainEqual(expect.stringMatching(/front-matter-(syntax|value)$/));
  });

  it.each([
    ['brackets', `owner: ${'{'.repeat(16_000)}`, '2:1'],
    ['brackets on many lines', `owner: ${'[\n'.repeat(2_000)}`, '34:1'],
    ['brackets that quotes seem to close', `owner: ${'{ "}" : '.repeat(1_800)}`, '2:1'],
    ['bullets in one line', '- '.repeat(8_000), '2:1'],
    ['keys in one line', '? '.repeat(8_000), '2:1'],
    ['indentation', `owner:\n${' '.repeat(65)}- x`, '3:1'],
  ])('refuses nesting that would use up the stack: %s', async (_, block, place) => {
    for (let times = 0; times < 5; times += 1) {
      const { level, places } = await compileLevel(`---\n${block}\n---\n${LEVEL}`);
      expect(places).toEqual([`L1.md:${place} front-matter-syntax`]);
      expect(level?.title).toBe('Baker');
    }
  });

  it.each([
    ['what follows the end of the YAML', 'code: L1\n...\n# Words', '3:1'],
    ['what follows the end of the YAML and spaces', 'code: L1\n...  \nowner: Kim', '3:1'],
    ['a heading between two rules', '# Heading', '2:1'],
    ['a heading between two rules, with blank lines', '\n# Heading\n', '3:1'],
  ])('loses no word without saying so: %s', async (_, block, place) => {
    expect((await compileLevel(`---\n${block}\n---\n${LEVEL}`)).places).toEqual([
      `L1.md:${place} front-matter-syntax`,
    ]);
  });

  it('keeps line and column true where spaces follow the opening ---', async () => {
    expect((await compileLevel(`---   \nstatus: gone\n---\n${LEVEL}`)).places).toEqual([
      'L1.md:2:9 front-matter-value',
    ]);
  });

  it.each(['~', 'null', ''])('takes %j for no value', async (nothing) => {
    const { level, places } = await compileLevel(
      `---\nowner: ${nothing}\nthemes: ${nothing}\nreviewBy: ${nothing}\n---\n${LEVEL}`,
    );
    expect(places).toEqual([]);
    expect(level).not.toHaveProperty('owner');
    expect((await compileLevel(`---\nowner: "~"\n---\n${LEVEL}`)).level?.owner).toBe('~');
  });

  it.each(['2025-02-31', '2025-13-01', '2025-00-10', '2025-1-1'])('refuses the date %s', async (date) => {
    expect((await compileLevel(`---\nreviewBy: ${date}\n---\n${LEVEL}`)).places).toEqual([
      'L1.md:2:11 front-matter-value',
    ]);
  });

  it('takes the 29th of February in a leap year', async () => {
    expect((await compileLevel(`---\nreviewBy: 2028-02-29\n---\n${LEVEL}`)).level?.reviewBy).toBe(
      '2028-02-29',
    );
  });

  it.each([
    ['2030-01-30', []],
    ['2030-01-31', []],
    ['2030-02-01', ['L1.md:2:11 review-overdue']],
  ])('holds a review date against the day, here %s', async (today, expected) => {
    const level = `---\nreviewBy: 2030-01-31\n---\n${LEVEL}`;
    await withFolder({ 'README.md': '# Bakery\n', 'L1.md': level }, async (dir) => {
      expect(places(await compile(dir, { today }))).toEqual(expected);
    });
  });

  it.each([
    ['title: L4: Lead', 'Put the whole value in quotation marks: title: "L4: Lead".'],
    ['owner: @kim', 'Put the whole value in quotation marks: owner: "@kim".'],
    [
      'title: "Lead" Baker',
      'Put the whole value in quotation marks, for example title: "L4: Lead Engineer".',
    ],
    ['themes: [craft', 'Close the brackets on the same line, for example themes: [craft, people].'],
    ['code: L1\ncode: L2', 'Keep one of the two lines.'],
    ['themes:\n\t- craft', 'Start the line with two spaces instead of the tab.'],
    ['status draft\ncode: L1', 'Write a key, a colon, a space and the value, for example status: draft.'],
    ['statsu: draft', 'Did you mean "status"? If not, remove the line.'],
    [
      'topics:\n  - name: craft',
      'What is under it is left out. Write it below the front matter: a ## heading for each section and a bullet for each expectation.',
    ],
    ['expectations: [sentences]', 'Write one of these words.'],
    ['sectionKinds: { Bread: baking }', 'Write one of these kinds.'],
    ['track: mangers', 'Did you mean "managers"? If not, declare "mangers" under tracks in README.md.'],
    ['themes: [Craft]', 'Did you mean "craft"? If not, declare "Craft" under themes in README.md.'],
  ])("says how to fix %j in an author's words", async (block, mend) => {
    const { diagnostics } = await compileFiles({
      'README.md': '---\ntracks:\n  managers: Managers\nthemes:\n  craft: Craft\n---\n# Bakery\n',
      'L1.md': `---\n${block}\n---\n${LEVEL}\n## Bread\n\n- I bake.\n`,
    });
    expect(diagnostics.map((diagnostic) => diagnostic.mend)).toContain(mend);
    expect(diagnostics.map(({ message }) => message).join()).not.toMatch(/YAML|mapping|scalar|flow/i);
  });

  it.each(['__proto__', 'constructor', 'prototype', '<<'])('takes %s for an unknown key', async (key) => {
    const { level, places } = await compileLevel(`---\n${key}: { polluted: yes }\n---\n${LEVEL}`);
    expect(places).toEqual(['L1.md:2:1 front-matter-key']);
    expect({}).not.toHaveProperty('polluted');
    expect(level).not.toHaveProperty('polluted');
  });

  it('takes __proto__ for a track like any other', async () => {
    const { framework } = await compileFiles({
      'README.md': '---\ntracks:\n  __proto__: Ovens\n  constructor: Shop\n---\n# Bakery\n',
      'L1.md': `---\ntrack: __proto__\n---\n${LEVEL}`,
      'L2.md': `---\ntrack: constructor\n---\n${LEVEL}`,
    });
    expect(framework?.tracks).toEqual([
      { id: '__proto__', title: 'Ovens' },
      { id: 'constructor', title: 'Shop' },
    ]);
    expect(framework?.levels[0]?.track).toBe('__proto__');
  });
});

it('stands where it says, and leaves the lines of the Markdown as they are', () => {
  const value = fc.constantFrom('L1', 'a: b', 'Anna  Lee', '#1', "it's", '日本語', '😀 d');
  const filler = fc.constantFrom('# c', '', '   ');
  const key = fc.constantFrom('code', 'owner', 'track', 'reviewBy');
  const line = fc.oneof(filler, fc.tuple(key, value));
  const after = fc.constantFrom('', '\n', '\n# a\n', '\n---\n', '\n\n--- js\n# b', '\n---js\n');
  fc.assert(
    fc.property(
      fc.uniqueArray(line, { maxLength: 6, selector: (it) => (typeof it === 'string' ? it : it[0]) }),
      fc.constantFrom('', ' ', '  '),
      after,
      (lines, space, after) => {
        const written = lines.map((it) =>
          typeof it === 'string' ? it : `${it[0]}: ${JSON.stringify(it[1])}`,
        );
        const text = [`---${space}`, ...written, `---${after}`].join('\n');
        const reported: unknown[] = [];
        const { frontMatter, body } = splitFrontMatter('L1.md', text, LEVEL_KEYS, (...it) =>
          reported.push(it),
        );
        const rows = text.split('\n');
        const values = lines.filter((it) => typeof it !== 'string');
        // a comment alone is no front matter
        expect(reported).toHaveLength(values.length === 0 && lines.includes('# c') ? 1 : 0);
        expect(frontMatter.texts.size).toBe(values.length);
        for (const [name, value] of values) {
          const read = frontMatter.texts.get(name);
          expect(read?.value).toBe(value);
          const { start, end } = read?.span ?? { start: { line: 0, column: 0 } };
          const row = rows[start.line - 1] ?? '';
          expect(JSON.parse(row.slice(start.column - 1, (end?.column ?? 0) - 1))).toBe(value);
        }
        expect(body).toBe('\n'.repeat(written.length + 1) + after);
      },
    ),
  );
});

it('is read without the spaces after its colons as with them', () => {
  const key = fc.constantFrom('code', 'owner', 'layout', 'track');
  const colon = fc.constantFrom(':', ': ', '：');
  const value = fc.constantFrom('L1', 'Kim # 2', '日本', "it's");
  const line = fc.tuple(key, colon, value);
  const read = (text: string) => {
    const problems: Parameters<Report>[] = [];
    const { frontMatter } = splitFrontMatter('L1.md', text, LEVEL_KEYS, (...it) => problems.push(it));
    return { texts: [...frontMatter.texts], problems };
  };
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 4, selector: ([key]) => key }), (lines) => {
      const textOf = (to: (colon: string) => string) =>
        ['---', ...lines.map(([key, colon, value]) => key + to(colon) + value), '---', ''].join('\n');
      const written = textOf((colon) => colon);
      const sound = read(textOf(() => ': '));
      const { texts, problems } = read(written);
      const valuesOf = (all: typeof texts) => all.map(([key, { value }]) => [key, value]);
      expect(valuesOf(texts)).toEqual(valuesOf(sound.texts));
      const slips = problems.filter(([rule]) => rule === frontMatterSpace);
      expect(slips).toHaveLength(lines.filter(([, colon]) => colon !== ': ').length);
      expect(problems).toHaveLength(sound.problems.length + slips.length);
      const rows = written.split('\n');
      for (const [, { value, span }] of texts) {
        const row = rows[span.start.line - 1] ?? '';
        expect(row.slice(span.start.column - 1, (span.end?.column ?? 0) - 1)).toContain(value);
      }
      const fixes = slips.flatMap(([, , , , , fix]) => fix ?? []);
      expect(applyFixes(written, fixes).text).toBe(textOf(() => ': '));
    }),
  );
});

it('is read by gray-matter without its cache, and by no engine but ours', () => {
  const { engines, cache } = matter as unknown as Record<'engines' | 'cache', Record<string, unknown>>;
  const own = { ...engines };
  for (const name of Object.keys(engines)) engines[name] = () => expect.unreachable(name);
  try {
    const texts = ['---\ncode: [\n---\n', '---\n# c\n---\n', '---js\n1\n---\n', '---\ncode: L1\n---\n'];
    const problems = [...texts, ...texts].map((text) => {
      let count = 0;
      splitFrontMatter('L1.md', text, LEVEL_KEYS, () => {
        count += 1;
      });
      return count;
    });
    expect(problems.map((count) => count > 0)).toEqual([true, true, true, false, true, true, true, false]);
    expect(cache).toEqual({});
  } finally {
    Object.assign(engines, own);
  }
});
