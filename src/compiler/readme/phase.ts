import type { ListItem } from 'mdast';
import type { Prose } from '../../model/types.ts';
import { comparable, fold } from '../../model/words/fold.ts';
import { plainProse } from '../../model/words/plain.ts';
import { patternFor } from '../../vocabulary/vocabularies.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import { findOrders, type OrderRange } from '../names/codes.ts';
import { idOfWords, type UniqueIds } from '../names/ids.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { Span } from '../rules/diagnostics.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import { boldStart, readLabelledBullet } from '../text/labelled-bullet.ts';
import type { Scope } from '../text/scope.ts';
import { phaseTitle, withoutTitle } from './phase-title.ts';

/** A phase as the README tells it, before it is known which levels there are. */
export interface PhaseDraft {
  readonly id: string;
  readonly title: string;
  /** Empty where it would say the title again. */
  readonly label: string;
  readonly text: Prose;
  /** Where the levels are that the label names by their codes. */
  readonly orders: readonly OrderRange[];
  /** The titles in parentheses right after the label, folded. */
  readonly named: ReadonlySet<string>;
  readonly span: Span;
}

/** Whether a bullet begins with bold words that hold a level's code. */
export function isPhase(item: ListItem): boolean {
  return findOrders(boldWords(item)).length > 0;
}

/** The bold words that a bullet begins with; empty where it begins otherwise. */
export function boldWords(item: ListItem): string {
  const bold = boldStart(item);
  return bold ? textOf(bold) : '';
}

/** Reads a bullet that begins with bold words as a phase. */
export function readPhase(item: ListItem, scope: Scope, ids: UniqueIds): PhaseDraft {
  const bullet = readLabelledBullet(item, scope);
  const { label, rest, whole, parted } = bullet;
  const said = saidPhase(label, scope);
  const title = said ?? phaseTitle(bullet) ?? label;
  const isLabel = fold(title) === fold(label);
  const span = spanOf(item);
  if (said === undefined) {
    const text = isLabel ? `phase "${label}", ${UNTITLED}` : `phase "${title}" for ${label}`;
    scope.infer(span, text, ['phases', new Map([[label, title]])]);
  }
  return {
    id: ids(idOfWords(title, Number.POSITIVE_INFINITY, 'phase')),
    title,
    label: isLabel ? '' : label,
    // where the label is the subject of the sentence, the sentence needs it
    text: parted ? withoutTitle(rest, title) : whole,
    orders: findOrders(label),
    named: titlesInParentheses(plainProse(rest)),
    span,
  };
}

/** The title that the front matter gives to the phase with a label. */
function saidPhase(label: string, { document }: Scope): string | undefined {
  const said = document.frontMatter.mappings.get('phases')?.items ?? [];
  return [...said].find(([name]) => comparable(name) === comparable(label))?.[1].value;
}

/** Reports phases in the front matter that do not exist. */
export function reportPhases(phases: readonly PhaseDraft[], { document, report }: Scope): void {
  const labels = phases.map(({ label, title }) => label || title);
  for (const [name, { span }] of document.frontMatter.mappings.get('phases')?.items ?? []) {
    if (labels.some((label) => comparable(label) === comparable(name))) continue;
    const any = labels.length > 0 ? `one of ${labels.join(', ')}` : 'a journey with phases';
    const expected = expectedFor(name, labels, any);
    const message = `Unexpected phase "${name}", expected ${expected}.`;
    report(frontMatterName, span, message, didYouMean(name, labels));
  }
}

const UNTITLED = 'without a title of its own: neither emphasis nor a few words after a colon';

const ENUMERATED = /[,;،、]/;
const AND = new RegExp(String.raw`[,;،、]|(?<![\p{L}\p{N}])${patternFor('and')}(?![\p{L}\p{N}])|&`, 'u');

function titlesInParentheses(text: string): ReadonlySet<string> {
  const inside = /^\(([^()]*)\)/.exec(text)?.[1] ?? '';
  // "Research and Development Lead" may be one title or the end of an enumeration: both readings are tried
  const readings = [...inside.split(ENUMERATED), ...inside.split(AND)];
  return new Set(readings.map(fold).filter((title) => title !== ''));
}
