import type { LevelStep } from '../../model/types.ts';
import { FILE_START, type Span } from '../rules/diagnostics.ts';
import type { CheckContext } from './check.ts';

/** A step note whose levels are known, and where it stands. */
interface NotedStep {
  readonly step: LevelStep;
  readonly path: string;
  readonly span: Span;
}

/** The step notes of a framework, level by level. */
export function notedSteps({ framework, levels, stepNotes }: CheckContext): readonly NotedStep[] {
  return framework.levels.flatMap(({ id, sections }) =>
    sections.flatMap((section): NotedStep[] => {
      if (!section.step) return [];
      const ofDocument = stepNotes.find((note) => note.level === id && note.section.id === section.id);
      if (ofDocument) return [{ step: section.step, path: ofDocument.path, span: ofDocument.span }];
      return levels.flatMap((draft) =>
        draft.sections.flatMap((own) =>
          draft.id === id && own.id === section.id && own.kind === 'step' && section.step
            ? { step: section.step, path: draft.path, span: draft.spans.get(own) ?? FILE_START }
            : [],
        ),
      );
    }),
  );
}
