import * as careerLevels from 'career-levels';
import * as interactive from 'career-levels/interactive';
import {
  createElement,
  type FunctionComponent,
  type ReactElement,
  type ReactNode,
  Suspense,
  use,
} from 'react';

/** A component of the package by its name, and the props to show it with, which JSON can hold. */
export interface Shown {
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const components = { ...careerLevels, ...interactive } as unknown as Readonly<
  Record<string, FunctionComponent<object>>
>;

/** Draws what is to be shown. */
export function everything(all: readonly Shown[]): ReactElement[] {
  return all.map(({ name, props }) => {
    const { [name]: Component } = components;
    if (!Component) throw new Error(`career-levels has no ${name}.`);
    return createElement(Component, { key: name, ...props });
  });
}

function Everything({ from }: { from: Promise<readonly Shown[]> }): ReactNode {
  return everything(use(from));
}

/** A page that is sent before its data are there. */
export function Page({ from }: { from: Promise<readonly Shown[]> }) {
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
