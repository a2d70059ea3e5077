'use client';
import { Component } from 'react';
import { LevelCompare, type LevelCompareProps } from '../../components/LevelCompare/LevelCompare.tsx';
import { Sentence } from '../../components/Sentence/Sentence.tsx';
import { classes, type ElementProps } from '../../components/shared.ts';
import { compareLevels } from '../../model/comparison/compare.ts';
import { distinctNames } from '../../model/names/name.ts';
import type { Framework } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import { LevelChoices } from './LevelChoices.tsx';
import { firstPick, type Pick as PickedLevels, pickFromUrl, stillThere, urlOf } from './pick.ts';

/** The props of {@link LevelPicker}, and those of a `<div>`. */
export interface LevelPickerProps
  extends Pick<LevelCompareProps, 'headingLevel' | 'strings' | 'hrefTo' | 'idPrefix' | 'printNote'>,
    ElementProps<'div'> {
  /** The framework to choose levels from. */
  framework: Framework;
  /** The ids of the levels chosen at first, two to five, in any order. Default: the first two of the framework. */
  levels?: readonly string[] | undefined;
  /**
   * Whether to keep the choice in the page's address (`?levels=l3-…,l4-…&only=differences`), so that a link shows what its
   * sender saw and the back button undoes a choice. Default true.
   */
  inUrl?: boolean | undefined;
  /** Called with every choice of the reader, also by the back button. */
  onPick?: ((pick: PickedLevels) => void) | undefined;
}

interface State {
  pick?: PickedLevels | undefined;
}

/** A comparison whose reader chooses the levels, which stand in the order of the framework. Renders a `<div>` with the choices over a {@link LevelCompare}. */
export class LevelPicker extends Component<LevelPickerProps, State> {
  // A class, because Preact's hooks would make the script-tag file 1 kB larger.
  override state: State = {};

  override componentDidMount(): void {
    this.#follow();
  }

  override componentDidUpdate({ framework, inUrl }: LevelPickerProps): void {
    if (framework !== this.props.framework || inUrl !== this.props.inUrl) this.#follow();
  }

  override componentWillUnmount(): void {
    removeEventListener('popstate', this.#popped);
  }

  get #shown(): PickedLevels {
    const { framework, levels } = this.props;
    return stillThere(this.state.pick, framework) ?? firstPick(framework, levels);
  }

  /** Reads the address, but only after the first drawing, which a server may have made without it. */
  #follow(): void {
    const { framework, inUrl = true } = this.props;
    if (inUrl) {
      addEventListener('popstate', this.#popped);
      this.setState({ pick: pickFromUrl(location.search, framework) });
    } else removeEventListener('popstate', this.#popped);
  }

  #popped = (): void => {
    const { framework, levels, onPick } = this.props;
    const before = this.#shown;
    const pick = pickFromUrl(location.search, framework) ?? firstPick(framework, levels);
    this.#follow();
    // a link to a fragment changes the address too, but not the choice
    if (urlOf(pick, location.href) !== urlOf(before, location.href)) onPick?.(pick);
  };

  #choose = (pick: PickedLevels, drawn?: () => void): void => {
    const { inUrl = true, onPick } = this.props;
    this.setState({ pick }, drawn);
    onPick?.(pick);
    if (inUrl) history.pushState(history.state, '', urlOf(pick, location.href));
  };

  override render() {
    const {
      framework,
      levels,
      inUrl,
      onPick,
      headingLevel = 2,
      strings = en,
      hrefTo,
      idPrefix,
      printNote,
      className,
      ...rest
    } = this.props;
    const { ids, differencesOnly } = this.#shown;
    const chosen = framework.levels.filter(({ id }) => ids.includes(id));
    const { rows } = compareLevels(chosen);
    const leftOut = rows.filter((row) => row.equal).length;
    return (
      <div
        {...framework.language}
        {...rest}
        className={classes('career-levels-colours level-picker', className)}
      >
        <LevelChoices
          framework={framework}
          chosen={chosen}
          differencesOnly={differencesOnly}
          choose={this.#choose}
          strings={strings}
        />
        <output className="level-picker-status">
          <span className="level-picker-compared">
            <Sentence
              strings={strings}
              content={framework.language}
              say={(name) => strings.compared(distinctNames(chosen).map(name))}
            />
          </span>
          {differencesOnly && (
            <span className="level-picker-left-out" {...strings.language}>
              {strings.leftOut(leftOut)}
            </span>
          )}
        </output>
        <LevelCompare
          levels={chosen}
          themes={framework.themes}
          strands={framework.strands}
          differencesOnly={differencesOnly}
          headingLevel={headingLevel}
          strings={strings}
          hrefTo={hrefTo}
          printNote={printNote}
          {...(idPrefix === undefined ? {} : { idPrefix })}
        />
      </div>
    );
  }
}
