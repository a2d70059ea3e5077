import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** What every tool has to find in a document. */
export interface Level {
  /** With its code, such as "L4: Somebody"; no two documents share one. */
  readonly title: string;
  readonly statement: string;
  readonly sections: readonly Section[];
}

/** Its texts are Markdown, so that emphasis counts, too. */
export interface Section {
  readonly title: string;
  readonly bullets: readonly string[];
}

/** A document to be compiled. */
export interface Document {
  /** Below the folder of documents, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
  /** Absent in a README. */
  readonly level?: Level;
}

/** Gives the same documents for the same number, on every machine. */
export function generateDocuments(count: number): Document[] {
  const random = seededRandom(count);
  return layOut(count).flatMap(({ folder, levels }, framework) => {
    const names = Array.from({ length: levels }, (_, index) => {
      const code = `L${index + 1}`;
      const title = `${titleCase(phrase(random, 2))} ${framework + 1}`;
      return { code, title, file: `${code} ${title}`.toLowerCase().replaceAll(' ', '-').concat('.md') };
    });
    return [
      { path: posix.join(folder, 'README.md'), text: readme(random, framework, names) },
      ...names.map(({ code, title, file }) => ({
        path: posix.join(folder, file),
        ...levelDocument(random, `${code}: ${title}`),
      })),
    ];
  });
}

interface Framework {
  /** Empty where the documents stand directly in the folder. */
  readonly folder: string;
  /** How many levels stand beside its README. */
  readonly levels: number;
}

/**
 * How a number of documents becomes frameworks: up to a hundred are one, more are many with a README and seven levels, as
 * nobody has a thousand levels in one.
 */
function layOut(count: number): Framework[] {
  if (count <= 100) return [{ folder: '', levels: count - 1 }];
  return Array.from({ length: count / 8 }, (_, index) => ({ folder: `framework-${index + 1}`, levels: 7 }));
}

/** Writes documents below a folder, in the place of what was there. */
export function writeDocuments(folder: string, documents: readonly Document[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of documents) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

interface Name {
  readonly code: string;
  readonly title: string;
  readonly file: string;
}

function readme(random: Random, framework: number, names: readonly Name[]): string {
  const index = names.map(({ code, title, file }) => `- [${code}: ${title}](./${file})`).join('\n');
  const principles = Array.from(
    { length: 5 },
    () => `- **${sentence(random, 4)}**  \n  ${sentence(random, 30)}.`,
  );
  return [
    `---\norganization: ${titleCase(phrase(random, 2))}\nlocale: en-GB\n---`,
    `# ${titleCase(phrase(random, 2))} framework ${framework + 1}`,
    `${sentence(random, 40)}.`,
    `## Purpose\n\n${sentence(random, 30)}.`,
    `## How we work\n\n${sentence(random, 12)}:\n\n${principles.join('\n')}`,
    `## Levels\n\n${index}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function levelDocument(random: Random, title: string): { text: string; level: Level } {
  const headings = [
    'Impact',
    ...Array.from({ length: 3 }, () => sentence(random, 6)),
    'What success looks like',
  ];
  const sections = headings.map((heading) => ({
    title: heading,
    bullets: Array.from({ length: 3 + Math.floor(random() * 4) }, () => bullet(random)),
  }));
  const statement = `${sentence(random, 20)}. ${sentence(random, 20)}.`;
  const text = [
    `---\nstatus: current\nowner: ${titleCase(phrase(random, 2))}\n---`,
    `# ${title}`,
    `> ${statement}`,
    ...sections.map(({ title, bullets }) => `## ${title}\n\n${bullets.map((it) => `- ${it}`).join('\n')}`),
  ];
  return { text: `${text.join('\n\n')}\n`, level: { title, statement, sections } };
}

/** A bullet; one in five has emphasis. */
function bullet(random: Random): string {
  const stressed = phrase(random, 2);
  return [
    sentence(random, 5 + Math.floor(random() * 4)),
    random() < 0.2 ? `*${stressed}*` : stressed,
    phrase(random, 7 + Math.floor(random() * 4)),
  ].join(' ');
}

type Random = () => number;

/** The same things in another order. */
export function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** The Mulberry32 generator: the numbers from 0 to 1 that follow from a seed. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'ba be di do fe fi go gu ka ke la li ma mi no nu pa po ra ri sa so ta te vo vu'.split(' ');

/** So many words, each of one to four syllables. */
function phrase(random: Random, words: number): string {
  const word = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join('');
  return Array.from({ length: words }, word).join(' ');
}

function sentence(random: Random, words: number): string {
  const text = phrase(random, words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function titleCase(text: string): string {
  return text.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
