import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LevelCard, LevelCompare } from '../../src/index.ts';
import type { Framework, Level } from '../../src/model/types.ts';
import type { FrameworkFormatName } from '../../src/outputs/framework/own-files.ts';
import { LEVELS_FORMATS, type LevelsFormatName } from '../../src/outputs/levels/formats.ts';
import { languages } from '../../src/strings/languages.ts';
import { frameworks } from '../model/any-framework.ts';
import { keysOf, withKeysOf } from '../model/keys.ts';
import { emitted } from './framework/emitted.ts';
import { type LeftOut, ofComparison, ofFramework, ofLevel } from './left-out.ts';

/** Returns what writes levels in a format, as `export --as` does. */
async function writerOf(name: LevelsFormatName) {
  const write = await LEVELS_FORMATS[name].load();
  return (framework: Framework, ...levels: [Level, ...Level[]]) =>
    write({ framework, levels, strings: languages.en, styles: 'styles.css' });
}

/** Two frameworks at a time; what the one has under a key is put into the other. */
const text = fc.stringMatching(/^[a-z]{3,8}$/);
const any = frameworks({ text, whole: true });
const pairs = fc.sample(fc.tuple(any, any), { numRuns: 1000, seed: 3 });
/** So many show that a key is never said; for one that is said rarely, all are looked through. */
const FEW = 25;

/** What is wrong with the keys of a value, in an output that leaves some of them out. */
async function faultsOf<T extends object>(
  samples: readonly (readonly [T, T])[],
  output: (value: T, sample: number) => string | Promise<string>,
  leftOut: LeftOut,
): Promise<string[]> {
  const said: string[] = [];
  const isSaid = async (keys: readonly string[], among = samples) => {
    for (const [sample, [value, other]] of among.entries()) {
      said[sample] ??= await output(value, sample);
      if ((await output(withKeysOf(value, other, keys), sample)) !== said[sample]) return true;
    }
    return false;
  };
  const few = samples.slice(0, FEW);
  const keys = keysOf(samples[0]?.[0]);
  const left = Object.keys(leftOut);
  const faults = left.filter((key) => !keys.includes(key)).map((key) => `${key} is left out, and no key`);
  for (const key of keys.filter((each) => !left.includes(each))) {
    if (!(await isSaid([key])))
      faults.push(`${key} is not said; say it, or give the reason in test/outputs/left-out.ts`);
  }
  if (await isSaid(left, few)) {
    for (const key of left) if (await isSaid([key], few)) faults.push(`${key} is left out, and said`);
  }
  return faults;
}

const levelPairs = pairs.map(([one, other]) => [one.levels[0], other.levels[0]] as [Level, Level]);

describe('every key of a framework', () => {
  it.each(Object.entries(ofFramework))(
    'is said or left out for a reason: build --format %s',
    async (name, leftOut) => {
      const output = async (framework: Framework) =>
        JSON.stringify([...(await emitted(name as FrameworkFormatName, framework))]);
      expect(await faultsOf(pairs, output, leftOut)).toEqual([]);
    },
  );
});

describe('every key of a level', () => {
  /** The framework of a level, and a second level in it. */
  const around = (level: Level, sample: number): Framework => {
    const [[framework, other] = []] = pairs.slice(sample);
    const second = other?.levels[1];
    if (!framework || !second) throw new Error('no framework was made');
    return { ...framework, levels: [level, { ...second, id: `${level.id}-2` }] };
  };

  it.each(Object.entries(ofLevel))(
    'is said or left out for a reason: export --as %s',
    async (name, leftOut) => {
      const write = await writerOf(name as LevelsFormatName);
      const alone = (level: Level, sample: number) => write(around(level, sample), level);
      expect(await faultsOf(levelPairs, alone, leftOut)).toEqual([]);
    },
  );

  it.each(Object.entries(ofComparison))(
    'is said or left out for a reason: export --as %s, compared',
    async (name, leftOut) => {
      const write = await writerOf(name as LevelsFormatName);
      const compared = (level: Level, sample: number) => {
        const framework = around(level, sample);
        const [, ...others] = framework.levels;
        return write(framework, level, ...others);
      };
      expect(await faultsOf(levelPairs, compared, leftOut)).toEqual([]);
    },
  );

  it('is said or left out for a reason: LevelCard', async () => {
    const card = (level: Level, sample: number) =>
      renderToStaticMarkup(<LevelCard level={level} themes={around(level, sample).themes} />);
    expect(await faultsOf(levelPairs, card, ofLevel.element)).toEqual([]);
  });

  it('is said or left out for a reason: LevelCompare', async () => {
    const compared = (level: Level, sample: number) => {
      const { levels, themes } = around(level, sample);
      return renderToStaticMarkup(<LevelCompare levels={levels} themes={themes} />);
    };
    expect(await faultsOf(levelPairs, compared, ofComparison.element)).toEqual([]);
  });
});
