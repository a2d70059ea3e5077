'use client';
import { type ClipboardEvent, Component } from 'react';
import { copy, type Formats, handOver } from '../../browser/copy.ts';
import { classes, type ElementProps } from '../../components/shared.ts';
import { levelName } from '../../model/names/name.ts';
import type { Level } from '../../model/types.ts';
import { levelsAts } from '../../outputs/levels/ats.ts';
import { levelsText } from '../../outputs/levels/text.ts';
import { enCopy } from '../../strings/en.ts';
import type { CopyStrings } from '../../strings/strings.ts';

/** The props of {@link LevelCopy}, and those of a `<div>`. */
export interface LevelCopyProps extends ElementProps<'div'> {
  /** The level to copy. */
  level: Level;
  /** The words of the interface and of the text, in one language. Default English. */
  strings?: CopyStrings | undefined;
  /** Called when the level's text is on the clipboard. */
  onCopied?: (() => void) | undefined;
}

/** The outcome of the last press of the button, and how often it was pressed. */
interface Outcome {
  /** The level's id; empty once the button has been for another level. */
  readonly of: string;
  readonly isCopied: boolean;
  readonly times: number;
}

/**
 * A button that copies a level for a job ad: as `career-levels export --as ats` writes it for editors that keep headings
 * and lists, and as `--as text` writes it for plain fields. Renders a `<div>`.
 */
export class LevelCopy extends Component<LevelCopyProps, Partial<Outcome>> {
  override state: Partial<Outcome> = {};

  override componentDidUpdate({ level }: LevelCopyProps): void {
    if (level.id !== this.props.level.id) this.#forget();
  }

  /** For good: when a level comes back, its button has not been pressed. */
  #forget(): void {
    this.setState({ of: '' });
  }

  #textsOf(): Formats {
    const { level, strings = enCopy } = this.props;
    return { 'text/html': levelsAts([level], strings), 'text/plain': levelsText([level], strings) };
  }

  #press = async (): Promise<void> => {
    const { level, onCopied } = this.props;
    const isCopied = await copy(this.#textsOf());
    this.setState(({ times = 0 }) => ({ of: level.id, isCopied, times: times + 1 }));
    if (isCopied) onCopied?.();
  };

  #copyByHand = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const field = event.currentTarget;
    if (field.selectionEnd - field.selectionStart < field.value.length) return;
    handOver(this.#textsOf(), event);
    this.props.onCopied?.();
  };

  override render() {
    const { level, strings = enCopy, onCopied, className, ...rest } = this.props;
    const { isCopied, times } = this.state.of === level.id ? this.state : {};
    return (
      <div {...level.language} {...rest} className={classes('career-levels-colours level-copy', className)}>
        <button
          type="button"
          className="level-copy-button"
          {...strings.language}
          aria-label={strings.copy(levelName(level))}
          onClick={this.#press}
        >
          {strings.copyShort}
        </button>
        <output className="level-copy-status" {...strings.language}>
          {/* anew each time, so that it is heard each time */}
          {times && <span key={times}>{isCopied ? strings.copied : strings.refused}</span>}
        </output>
        {isCopied === false && (
          <textarea
            key={times}
            className="level-copy-text"
            value={this.#textsOf()['text/plain']}
            aria-label={levelName(level)}
            ref={select}
            readOnly
            rows={8}
            onCopy={this.#copyByHand}
          />
        )}
      </div>
    );
  }
}

/** Selects everything, backwards and before the field has focus, so that every engine shows the beginning, not the end. */
function select(field: HTMLTextAreaElement | null): void {
  field?.setSelectionRange(0, -1, 'backward');
  field?.focus();
}
