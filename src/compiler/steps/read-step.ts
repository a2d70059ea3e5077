import type { Section } from '../../model/types.ts';
import { flattened, outline } from '../divide/outline/outline.ts';
import { NO_STEP, type StepDocument } from '../divide/step-documents.ts';
import { isGeneratorKey } from '../document/front-matter/generator-keys.ts';
import { LEVEL_KEYS } from '../document/front-matter/keys.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { capitalise, titleOfFile } from '../names/title.ts';
import { FILE_START, type Span } from '../rules/diagnostics.ts';
import { emptyDocument } from '../rules/empty-document.ts';
import { frontMatterUnused } from '../rules/front-matter-unused.ts';
import { toFlatProse } from '../text/flat-prose.ts';
import { readLabel } from '../text/inline.ts';
import type { Scope } from '../text/scope.ts';
import type { PlacedStep } from './place-steps.ts';

/** A step note that has a document of its own. */
export interface StepDraft extends Pick<StepDocument, 'step'> {
  readonly path: string;
  readonly span: Span;
  /** The level whose section it becomes. */
  readonly level: string;
  readonly section: Section;
}

/** Reads a document that says what separates two levels: all of it is text. */
export function readStep({ step, target }: PlacedStep, scope: Scope): StepDraft {
  const { document, editUrl } = scope;
  const { texts } = document.frontMatter;
  const { level, section: id } = target;
  reportUnusedKeys(scope);
  explain(step, scope);
  const { title, lead, sections } = outline(document, undefined);
  const heading = title ? readLabel(title.children, scope) : '';
  const nodes = [...lead, ...sections.flatMap((section) => [section.heading, ...flattened(section)])];
  const span = title ? spanOf(title) : FILE_START;
  const intro = toFlatProse(nodes, scope);
  if (intro.length === 0) {
    const message = 'Unexpected step note without text, expected what separates its levels.';
    scope.report(emptyDocument, span, message, 'Write a few sentences on it, or delete the file.');
  }
  const section: Section = {
    id,
    kind: 'step',
    title: texts.get('title')?.value || heading || capitalise(titleOfFile(document.path)),
    intro,
    expectations: [],
    ...(editUrl === undefined ? {} : { editUrl }),
    examples: [],
  };
  return { path: document.path, span, step, level, section };
}

function explain(step: StepDocument['step'], { document, infer }: Scope): void {
  for (const key of ['to', 'from'] as const) {
    const [id, ...others] = step[key];
    if (id === undefined || others.length > 0 || document.frontMatter.texts.has(key)) continue;
    infer(FILE_START, `a step note ${key} ${id}, by its name`, [key, id]);
  }
}

/** The keys that a step note has. */
const KEYS: readonly string[] = ['from', 'to', 'title', 'audience', 'status', 'draft'];

function reportUnusedKeys({ document, report }: Scope): void {
  const { texts, lists, mappings } = document.frontMatter;
  for (const [name, { span }] of [...texts, ...lists, ...mappings]) {
    const isPassedOver = isGeneratorKey(name) && !LEVEL_KEYS.get(name)?.holdsBack;
    if (KEYS.includes(name) || isPassedOver) continue;
    const message = `Unexpected \`${name}\` in a step note, expected it in a level. It is left out.`;
    const mend = `Remove the line. If the document is a level, say "to: ${NO_STEP}".`;
    report(frontMatterUnused, span, message, mend);
  }
}
