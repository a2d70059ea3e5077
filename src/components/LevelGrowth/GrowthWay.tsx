import { shortLevelName } from '../../model/names/name.ts';
import type { GrowthWay as GrowthWayModel } from '../../model/strands/growth.ts';
import { Sentence } from '../Sentence/Sentence.tsx';
import { headingTag } from '../shared.ts';
import { GrowthStep } from './GrowthStep.tsx';
import { heightShown, type Shared } from './shared.ts';

interface Props extends Shared {
  way: GrowthWayModel;
  /** Whether the track is named above its steps. */
  hasTitle: boolean;
}

/** A way up, step by step. Renders a `<div>`. */
export function GrowthWay({ way, hasTitle, ...shared }: Props) {
  const { headingLevel, strings } = shared;
  const { track, forksAfter, steps } = way;
  const Title = headingTag(headingLevel + 1);
  return (
    <div className="level-growth-way">
      {hasTitle && (
        <Title className="level-growth-track" data-height={heightShown(steps[0]?.height ?? 1)}>
          {forksAfter ? `${track.title} ` : track.title}
          {forksAfter && (
            <span className="level-growth-origin">
              <Sentence
                strings={strings}
                content={forksAfter.language}
                say={(name) => strings.forksAfter(name(shortLevelName(forksAfter)))}
              />
            </span>
          )}
        </Title>
      )}
      <ol className="level-growth-steps">
        {steps.map((step) => (
          <GrowthStep
            key={step.level.id}
            {...shared}
            step={step}
            headingLevel={hasTitle ? headingLevel + 1 : headingLevel}
          />
        ))}
      </ol>
    </div>
  );
}
