import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import type { Section } from '../../src/model/types.ts';
import { plainText } from '../../src/model/words/plain.ts';
import { languages } from '../../src/strings/languages.ts';
import { fromRoot } from '../root.ts';
import { bundle } from './bundle.ts';

/** The first expectation in one piece: terms of the glossary part others. */
const firstSaid = (sections: readonly Section[]) =>
  plainText(sections[0]?.expectations.find(({ text }) => text.length === 1)?.text ?? []);

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

describe('a page that imports one level', () => {
  it('gets that level and no other', async () => {
    const page = await bundle(`
      import level from 'career-levels/data/l4-support-manager';
      console.log(level.title);
    `);
    for (const { id, sections } of framework.levels) {
      const said = JSON.stringify(firstSaid(sections)).slice(1, -1);
      expect([id, page.includes(said)]).toEqual([id, id === 'l4-support-manager']);
    }
  });

  it('gets no text of a level with the overview', async () => {
    const page = await bundle(`
      import overview from 'career-levels/data/overview';
      console.log(overview);
    `);
    expect(page).toContain('Nobody supports alone');
    expect(page).toContain('Principal DevOps Support Engineer');
    for (const { sections } of framework.levels) expect(page).not.toContain(firstSaid(sections));
  });
});

it.each(['components', 'interactive', 'elements', 'server', 'career-levels'])(
  'dist/%s.js has nothing of what finds changes: browsers get them as data',
  (name) => {
    const marks = 'maxEditLength';
    const chunks = readdirSync(fromRoot('dist/chunks')).map((file) => `dist/chunks/${file}`);
    expect(chunks.filter((path) => readFileSync(fromRoot(path), 'utf8').includes(marks))).toHaveLength(1);
    expect(readFileSync(fromRoot(`dist/${name}.js`), 'utf8')).not.toContain(marks);
  },
);

describe('the script-tag file', () => {
  // anywhere else it is a comment like others
  it('begins with the request to compile it before it runs', () => {
    const script = readFileSync(fromRoot('dist/career-levels.js'), 'utf8');
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });
});

describe('sizes, gzipped, without React', () => {
  // 600 B more than the 2.1 kB that it should get back to: a ladder of any length has a short rail, old links arrive, also those
  // to levels that are gone, and what counts from a day to come is said. Another 680 B are links for changes and feedback, with their icons and names, and the month of
  // the last change, in the link's title and as text; much of what is more below is the same. Terms of a glossary, and links without an address, take 70 B, ways to
  // the strands of expectations 230 B, links from the ladder's stops 200 B, one stop of the Tab key per section 35 B, here and below.
  it('LevelCard costs at most 4 kB', async () => {
    expect(gzipped(await bundle(`export { LevelCard } from 'career-levels';`))).toBeLessThanOrEqual(3_993);
  });

  // Where it stands, so that it cannot grow unseen; a page pays for what it imports. Links into a comparison that arrive whatever two
  // levels share take 10 B, a heading that components and pages share 20 B, `levelsAfter` as a
  // function of its own 15 B. A journey that marks the reader's level takes 110 B, one that
  // begins a fork behind its level 155 B.
  it.each([
    ['{ LevelCard, PrinciplesList, CareerJourney }', 7_477],
    ['{ LevelCompare }', 10_711],
    ['{ LevelNext }', 8_958],
    ['*', 19_733],
  ])('export %s costs at most %i B', async (what, most) => {
    expect(gzipped(await bundle(`export ${what} from 'career-levels';`))).toBeLessThanOrEqual(most);
  });

  it.each([
    ['{ LevelCopy }', 3_176],
    ['{ LevelPicker }', 12_159],
    ['{ GrowthSheet }', 17_000],
    ['{ serveTextLinks }', 832],
    ['*', 24_060],
  ])('export %s of what holds state costs at most %i B', async (what, most) => {
    const page = await bundle(`export ${what} from 'career-levels/interactive';`);
    expect(gzipped(page)).toBeLessThanOrEqual(most);
  });

  // Where it stands, so that it cannot grow unseen. Where it should get to: 18 kB, and 10 kB without text.
  // LevelChanges and its words take 3.1 kB of it, old links and announced changes 0.8 kB, links for changes and feedback, with their
  // styles and checks, 0.9 kB, strands 0.7 kB (most of it the 18 of our framework), step notes 0.3 kB and 1 kB of text. Comparisons that
  // put what is the same on one line, say where levels differ, and name what the next level grows from take 1.8 kB.
  // The growth sheet takes 9.9 kB: reading its file however it was edited and writing it 2.5 kB, finding again what a note was on 2 kB,
  // what a reader does 3 kB, its words 1 kB and its styles, which bring it onto two pages of paper, 1.5 kB. It shares the rest, and its file
  // is read and written by the same code as on the command line. A page cannot fetch it when it is wanted: a script tag asks for nothing.
  // LevelGrowth, its words and styles, and ways to strands from cards take 2.3 kB.
  // The glossary takes 0.4 kB, and 1.2 kB of text: what a term means is with its first use in each level, which may be shown alone.
  // Checking that days of data are in the calendar takes 60 B, the month of an expectation's last change as text 50 B.
  // Asking for five more typefaces of statements takes 55 B.
  // Comparisons and matrices that fill two pages of paper take 110 B, stops of ladders in whole pixels 20 B,
  // naming a picker's new comparison to listeners, without a button to swap columns, 10 B.
  // A journey that marks the reader's level and begins a fork behind its own takes 210 B, a theme on two sides of paper 25 B,
  // tables that scroll in a frame, with their head and first column in place, 220 B.
  // Links to single texts that arrow keys and fingers reach, and that copy their address, take 460 B;
  // that keys typed elsewhere cost nothing, 2 B of them.
  // Links from the ladder's stops take 195 B, half of it the room for a finger.
  it('the script-tag file costs at most 66.21 kB with its text, 52.56 kB without', () => {
    const script = readFileSync(fromRoot('dist/career-levels.js'), 'utf8');
    const program = script.replace(/\n.*\n\)\n$/, '');
    expect(gzipped(script)).toBeLessThanOrEqual(66_214);
    expect(gzipped(program)).toBeLessThanOrEqual(52_560);
  });

  it.each(Object.keys(languages))('the words in %s cost at most 3.58 kB', async (tag) => {
    const words = await bundle(`export { ${tag} } from 'career-levels/strings/${tag}';`);
    expect(gzipped(words)).toBeLessThanOrEqual(3_580);
    for (const [other, { emptyLevel }] of Object.entries(languages)) {
      expect([other, words.includes(emptyLevel)]).toEqual([other, other === tag]);
    }
  });
});
