import {
  CareerJourney,
  LevelCard,
  LevelCompare,
  LevelLadder,
  LevelMatrix,
  LevelNext,
  LevelSteps,
  PrinciplesList,
} from 'career-levels';
import { LevelCopy, LevelPicker } from 'career-levels/interactive';
import { type ReactElement, type ReactNode, Suspense, use } from 'react';
import type { Framework } from '../../../src/model/types.ts';

/** Every component of the package. */
export function everything(framework: Framework): ReactElement[] {
  const [first, second] = framework.levels;
  if (!first || !second) throw new Error('There are fewer than two levels.');
  return [
    <LevelCard key="card" level={first} />,
    <LevelNext key="next" framework={framework} level={first} />,
    <LevelCompare key="compare" levels={[first, second]} />,
    <LevelMatrix key="matrix" framework={framework} />,
    <LevelSteps key="steps" framework={framework} />,
    <PrinciplesList key="principles" framework={framework} />,
    <CareerJourney key="journey" framework={framework} />,
    <LevelPicker key="picker" framework={framework} idPrefix="picker--" />,
    <LevelLadder key="ladder" level={first} />,
    <LevelCopy key="copy" level={first} />,
  ];
}

function Everything({ from }: { from: Promise<Framework> }): ReactNode {
  return everything(use(from));
}

/** A page that is sent before its data are there. */
export function Page({ from }: { from: Promise<Framework> }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Levels</title>
      </head>
      <body>
        <main>
          <Suspense fallback={<p>On their way</p>}>
            <Everything from={from} />
          </Suspense>
        </main>
      </body>
    </html>
  );
}
