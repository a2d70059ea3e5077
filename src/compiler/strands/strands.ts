import { addressOf } from '../../model/identity/lock.ts';
import { shortLevelName } from '../../model/names/name.ts';
import { heightOf } from '../../model/tracks/paths.ts';
import type { Framework, Strand } from '../../model/types.ts';
import { comparable } from '../../model/words/fold.ts';
import type { Notes } from '../framework/framework.ts';
import type { TextPlace } from '../framework/text-places.ts';
import { idOfWords, uniqueIds } from '../names/ids.ts';
import { listed } from '../names/listed.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import { strandsByLabel } from './labels.ts';
import type { StrandDraft } from './strand.ts';

const WORDS_IN_ID = 6;

/** The word that says that no label names a strand. */
const NO_LABEL = 'none';

/** The file that a framework without a README would need to say something about itself. */
const README = 'README.md';

/**
 * Finds the strands of a framework.
 *
 * @param framework with the ids that its expectations have in the end
 * @param placesOf gives where its texts are
 */
export function findStrands(
  { levels }: Framework,
  readme: ReadmeDraft | undefined,
  placesOf: () => ReadonlyMap<string, TextPlace>,
  { infer, report }: Notes,
): readonly Strand[] {
  const all = strandsByLabel(levels);
  const said = readme?.strandLabels;
  const wanted = said && new Set(said.map(({ value }) => comparable(value)));
  const drafts = (wanted ? all.filter(({ title }) => wanted.has(comparable(title))) : all).map(inOrder);
  const titles = new Set(all.map(({ title }) => title));
  const known = new Set([NO_LABEL, ...titles].map(comparable));
  for (const { value, span } of said ?? []) {
    if (known.has(comparable(value))) continue;
    const expected = expectedFor(value, titles, 'a label that several levels of a track have');
    const message = `Unexpected label "${value}" in \`strandLabels\`, expected ${expected}.`;
    report(frontMatterName, readme?.path ?? README, span, message, didYouMean(value, titles));
  }
  const places = said || drafts.length === 0 ? undefined : placesOf();
  for (const { title, steps } of places ? drafts : []) {
    const [first] = steps;
    const address = first && addressOf({ level: first.level.id, id: first.expectation.id });
    const place = places?.get(address ?? '');
    if (!place) continue;
    const names = listed(steps.map(({ level }) => shortLevelName(level)));
    const say = { path: readme?.path ?? README, key: 'strandLabels', value: [title] };
    infer({ ...place, text: `strand "${title}", from the label at ${names}`, say });
  }
  return toStrands(drafts);
}

/** Puts the steps of a strand into order, from the foot of the framework up. */
function inOrder({ steps, ...strand }: StrandDraft): StrandDraft {
  return { ...strand, steps: steps.toSorted((a, b) => heightOf(a.level) - heightOf(b.level)) };
}

function toStrands(drafts: readonly StrandDraft[]): readonly Strand[] {
  const ids = uniqueIds();
  return drafts.map(({ title, steps }) => {
    const [theme, ...others] = new Set(steps.map(({ section }) => section.theme));
    return {
      id: ids(idOfWords(title, WORDS_IN_ID, 'strand')),
      title,
      ...(theme !== undefined && others.length === 0 ? { theme } : {}),
      steps: steps.map(({ level, expectation }) => ({ level: level.id, expectation: expectation.id })),
    };
  });
}
