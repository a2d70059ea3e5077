import { levelName, shortLevelName } from '../../../model/names/name.ts';
import { sectionName } from '../../../model/names/section-name.ts';
import { type GrowthRequest, type GrowthStep, growthOf } from '../../../model/strands/growth.ts';
import type { Framework } from '../../../model/types.ts';
import type { Strings } from '../../../strings/strings.ts';
import { sectionNodes } from './level.ts';
import { sentence, words } from './said.ts';
import { heading, type Node, paragraph, strong, text } from './tree.ts';

/**
 * A theme or a strand through the levels, from the foot of each track up.
 *
 * @throws an error that names the known ids, if the framework has no such theme, strand or track
 */
export function growthNodes(framework: Framework, request: GrowthRequest, strings: Strings): Node[] {
  const { subject, ways } = growthOf(framework, request);
  if (!subject) return [paragraph(words(strings, strings.noGrowth))];
  const hasTracks = framework.tracks.length > 1;
  const stepNodes = ({ level, sections }: GrowthStep): Node[] => [
    heading(hasTracks ? 3 : 2, text(levelName(level))),
    ...(sections.length === 0 ? [paragraph(words(strings, strings.nothingOn))] : []),
    ...sections.flatMap((section) => [
      ...(subject.kind === 'theme' && sectionName(section) !== subject.of.title
        ? [paragraph(strong(text(sectionName(section))))]
        : []),
      ...sectionNodes(section, strings),
    ]),
  ];
  return [
    heading(1, text(subject.of.title)),
    ...(ways.length === 0 ? [paragraph(words(strings, strings.nothingOn))] : []),
    ...ways.flatMap(({ track, forksAfter, steps }): Node[] => [
      ...(hasTracks
        ? [
            heading(
              2,
              text(track.title),
              ...(forksAfter
                ? [
                    text(' – '),
                    sentence(strings, forksAfter.language, (name) =>
                      strings.forksAfter(name(shortLevelName(forksAfter))),
                    ),
                  ]
                : []),
            ),
          ]
        : []),
      ...steps.flatMap(stepNodes),
    ]),
  ];
}
