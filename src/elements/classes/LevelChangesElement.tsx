import { LevelChanges } from '../../components/LevelChanges/LevelChanges.tsx';
import { asChangeReport } from '../../formats/checked/changes.ts';
import type { ChangeReport } from '../../model/change-report.ts';
import type { Framework } from '../../model/types.ts';
import { Source } from '../load/Source.ts';
import { FrameworkElement } from './FrameworkElement.tsx';
import { levelNamed } from './named.ts';

/**
 * `<level-changes since="changes.json">`: what has changed since an earlier revision.
 *
 * @attr since - The address of what `career-levels changes --as json` printed. Default: the changes that the script holds.
 * @attr level - The only level whose changes are shown: its id, or its code if that is unique on the track. Default: all levels.
 * @attr track - The track on which the code is looked up.
 * @prop report - The changes to show, in the form of that file. Default: those that `since` names.
 */
export class LevelChangesElement extends FrameworkElement {
  /** The changes that elements of this class show unless told otherwise. */
  static defaultReport: ChangeReport | undefined;

  static override observedAttributes = ['since', 'level', 'track', ...FrameworkElement.observedAttributes];

  #report: ChangeReport | undefined;
  readonly #since = new Source('since', asChangeReport, () => this.drawSoon());

  /** The changes to show, or `undefined` while they are loading. Setting it redraws the element. */
  get report(): ChangeReport | undefined {
    if (this.#report) return this.#report;
    if (!this.hasAttribute('since')) return (this.constructor as typeof LevelChangesElement).defaultReport;
    const { answer } = this.#since;
    return answer instanceof Error ? undefined : answer;
  }

  set report(report: ChangeReport | undefined) {
    this.#report = report;
    this.#follow();
    this.drawSoon();
  }

  view(framework: Framework) {
    const { report } = this;
    if (!report) return this.#wait();
    const name = this.getAttribute('level');
    return (
      <LevelChanges
        report={report}
        level={name ? levelNamed(framework, 'level', name, this.getAttribute('track')) : undefined}
        {...this.display}
      />
    );
  }

  override connectedCallback(): void {
    this.takePropertySetBeforeUpgrade('report');
    this.#follow();
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string): void {
    if (name === 'since') {
      this.#since.retry();
      this.#follow();
    }
    super.attributeChangedCallback(name);
  }

  #follow(): void {
    // what the page has set needs no address
    this.#since.follow(this.#report ? null : this.getAttribute('since'));
  }

  /** @throws an error if nothing will come */
  #wait(): undefined {
    if (this.#since.answer instanceof Error) throw this.#since.answer;
    if (!this.hasAttribute('since'))
      throw new Error(
        'there are no changes to show; name a file in "since", or build the script with --since',
      );
  }
}
