import { framework } from 'career-levels/data';
import { examplesOf } from '../../stories/components.ts';
import type { Shown } from './Page.tsx';

/** Every component of the package, with the framework in it. */
export const shown: readonly Shown[] = examplesOf(framework).map(({ name, props }) => ({ name, props }));
