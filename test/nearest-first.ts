import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification, type Vitest } from 'vitest/node';

/**
 * While watching, runs the tests nearest to the saved files first, and quick ones before slow ones: whoever saves waits for the first
 * answer. A single run starts with the slowest, as Vitest does, so that no core is idle at its end.
 */
export class NearestFirst extends BaseSequencer {
  readonly #saved: string[] = [];

  constructor(vitest: Vitest) {
    super(vitest);
    for (const event of ['add', 'change']) vitest.vite.watcher.on(event, (file) => this.#saved.push(file));
  }

  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    const slowestFirst = await super.sort(tests);
    const saved = this.#saved.splice(0);
    if (saved.length === 0) return slowestFirst;
    const path = (file: string) => relative(this.ctx.config.root, file);
    const nearness = ({ moduleId }: TestSpecification) =>
      Math.max(...saved.map((file) => nearnessOf(path(file), path(moduleId))));
    return slowestFirst.toReversed().toSorted((a, b) => nearness(b) - nearness(a));
  }
}

/**
 * How many names the paths of a source and of a test share below `src` and `test`: 2 for `src/model/comparison/align.ts` and
 * `test/model/comparison/align.test.ts`, 1 for the other tests of the model.
 */
export function nearnessOf(source: string, test: string): number {
  const [from = [], to = []] = [source, test].map((path) =>
    path
      .replace(/(\.test)?\.tsx?$/, '')
      .split(/[/\\]/)
      .slice(1),
  );
  const different = from.findIndex((name, index) => name !== to[index]);
  return different < 0 ? from.length : different;
}
