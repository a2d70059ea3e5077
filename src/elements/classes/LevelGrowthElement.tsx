import { LevelGrowth } from '../../components/LevelGrowth/LevelGrowth.tsx';
import type { Framework } from '../../model/types.ts';
import { strandAddressOf } from '../page/addresses.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './named.ts';

/**
 * `<level-growth theme="craft">`: one theme or one strand through all levels.
 *
 * @attr theme - The id of a theme. Default: the framework's first one, unless a strand is named.
 * @attr strand - The id of a strand, in place of a theme.
 * @attr track - The id of a track: the whole way to its last level. Default: every track that has something.
 * @attr level - The reader's level, which is marked: its id, or its code if that is unique on the track.
 * @attr strand-href - Where the names of strands under a theme lead, such as `/strands/{strand}#{anchor}`. Default: they are no links.
 */
export class LevelGrowthElement extends FrameworkElement {
  static override observedAttributes = [
    'theme',
    'strand',
    'track',
    'level',
    'strand-href',
    ...FrameworkElement.observedAttributes,
  ];

  view(framework: Framework) {
    const [theme, strand, track, level] = ['theme', 'strand', 'track', 'level'].map(
      (name) => this.getAttribute(name) || undefined,
    );
    return (
      <LevelGrowth
        framework={framework}
        {...{ theme, strand, track }}
        level={level === undefined ? undefined : levelNamed(framework, 'level', level, track ?? null)}
        strandHref={strandAddressOf(this.getAttribute('strand-href'))}
        {...this.display}
      />
    );
  }
}
