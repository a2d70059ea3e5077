'use client';
import { Component } from 'react';
import { SheetPage } from '../../components/SheetPage/SheetPage.tsx';
import type { DisplayProps, ElementProps } from '../../components/shared.ts';
import { type PlacedSheet, placeNotes, sheetOf } from '../../model/sheet/place.ts';
import { readSheet } from '../../model/sheet/read.ts';
import { type Noted, type SheetNote, subjectKey } from '../../model/sheet/sheet.ts';
import { writeSheet } from '../../model/sheet/write.ts';
import type { Framework, Level } from '../../model/types.ts';
import { enSheet } from '../../strings/en.ts';
import { levelAfter, sheetFileWords, sheetView } from '../../strings/sheet-view.ts';
import type { SheetExtentName, SheetStrings } from '../../strings/strings.ts';
import { confirming, type NoteChange, noteOn, sharing, withGone, withNote, written } from './draft.ts';
import { openFile, type SheetFile, saveFile } from './files.ts';
import { GoneNotes } from './GoneNotes.tsx';
import { Keeper, type SheetStorage } from './keep.ts';
import { Note } from './Note.tsx';
import { NoteText } from './NoteText.tsx';
import { SheetTools } from './SheetTools.tsx';
import { sharedView } from './shared-view.ts';

/** The props of {@link GrowthSheet}, and those of a `<section>`. */
export interface GrowthSheetProps extends DisplayProps, ElementProps<'section'> {
  /** The framework. Its tracks say which level is next. */
  framework: Framework;
  /** The reader's level. */
  level: Level;
  /** The level to grow to. Default: the next one on the same track. */
  next?: Level | undefined;
  /** The text of a sheet's file to begin with. Default: an empty sheet, or what is kept in the browser. */
  file?: string | undefined;
  /** What is shown at first: everything, the manager's copy, or a blank sheet. Default 'own'. */
  shows?: SheetExtentName | undefined;
  /** Where the sheet is kept if its reader asks for it. Default: the browser's `localStorage`. */
  storage?: SheetStorage | undefined;
  /** A prefix for every id inside, so that a card of the same level can share the page. Default 'Sheet--'. */
  idPrefix?: string;
}

/** A state of the words, its number, by which states are told apart, and the file that it belongs in. */
interface Draft {
  readonly sheet: PlacedSheet;
  readonly version: number;
  readonly file?: SheetFile | undefined;
}

interface State {
  readonly draft: Draft;
  /** Earlier states, the newest last. */
  readonly past: readonly Draft[];
  /** The version that is in a file. */
  readonly saved: number;
  /** What was typed in last; further letters there are no step of their own. */
  readonly typing: string;
  readonly extent: SheetExtentName;
  readonly isKept: boolean;
  readonly said: string;
  readonly times: number;
}

/**
 * The reader's own page for a talk: on each expectation of their level and the next one an example and what comes next, on each theme
 * what they need. It lives in a Markdown file of theirs and asks for nothing on the network. Renders a `<section>`.
 */
export class GrowthSheet extends Component<GrowthSheetProps, State> {
  readonly #keeper: Keeper;
  #versions = 0;
  #isGuarded = false;

  constructor(props: GrowthSheetProps) {
    super(props);
    const { framework, level, idPrefix = '', storage } = props;
    this.#keeper = new Keeper([framework.title, level.id, idPrefix], storage);
    this.state = {
      draft: { sheet: this.#placed(props.file), version: 0 },
      past: [],
      saved: 0,
      typing: '',
      extent: props.shows ?? 'own',
      isKept: false,
      said: '',
      times: 0,
    };
  }

  override componentDidMount(): void {
    // only after the first drawing, which a server may have made without it
    this.#restore();
  }

  override componentDidUpdate({ framework, level, next }: GrowthSheetProps): void {
    this.#guard();
    const { props } = this;
    if (framework !== props.framework || level !== props.level || next !== props.next) this.#placeAgain();
  }

  override componentWillUnmount(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  /** Takes what is kept in the browser. It is in no file yet, as far as we know. */
  #restore(): void {
    const kept = this.#keeper.read();
    if (kept === undefined) return;
    this.#versions += 1;
    this.setState({ draft: { sheet: this.#placed(kept), version: this.#versions }, isKept: true });
  }

  /** Notes go with their reader to another sheet: what that does not have is kept as gone. */
  #placeAgain(): void {
    const again = (draft: Draft): Draft => ({
      ...draft,
      sheet: placeNotes(sheetOf(draft.sheet), this.#view.form),
    });
    // what is kept in the browser is the sheet of one level
    this.setState(({ draft, past }) => ({ draft: again(draft), past: past.map(again), isKept: false }));
  }

  get #levels(): readonly [Level, Level?] {
    const { framework, level, next = levelAfter(framework, level) } = this.props;
    return next ? [level, next] : [level];
  }

  get #strings(): SheetStrings {
    // those of a page may lack the words of a sheet
    return { ...enSheet, ...this.props.strings };
  }

  get #view() {
    const [level, next] = this.#levels;
    return sheetView(this.props.framework, level, next, this.#strings);
  }

  get #isUnsaved(): boolean {
    const { draft, saved, isKept } = this.state;
    return draft.version !== saved && !isKept;
  }

  /** The notes of a file; of one that cannot be read, none. */
  #placed(file: string | undefined): PlacedSheet {
    const read = file === undefined ? { notes: [] } : readSheet(file, this.#strings.sheet.fields);
    return placeNotes('fault' in read ? { notes: [] } : read, this.#view.form);
  }

  #text(extent: SheetExtentName): string {
    const { form } = this.#view;
    return writeSheet(
      form,
      this.state.draft.sheet,
      sheetFileWords(this.#strings),
      extent === 'shared' ? 'shared' : 'all',
    );
  }

  /** Warns before the page is left, and listens only as long as there is something to lose. */
  #guard(): void {
    if (this.#isUnsaved === this.#isGuarded) return;
    this.#isGuarded = this.#isUnsaved;
    if (this.#isGuarded) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  #warn = (event: BeforeUnloadEvent): void => event.preventDefault();

  #say(said: string): void {
    this.setState(({ times }) => ({ said, times: times + 1 }));
  }

  #change(sheet: PlacedSheet, typing = '', file = this.state.draft.file): void {
    const { draft, past } = this.state;
    const isSameStep = typing !== '' && typing === this.state.typing;
    this.#versions += 1;
    this.setState(
      { draft: { sheet, version: this.#versions, file }, past: isSameStep ? past : [...past, draft], typing },
      this.#keep,
    );
  }

  #keep = (): void => {
    if (this.state.isKept) this.#keepNow(false);
  };

  /** Writes the words to the browser's storage. @param isNews whether to say so where it works */
  #keepNow(isNews: boolean): void {
    const keeping = this.#keeper.write(this.#text('own'));
    this.setState({ isKept: keeping === 'kept' });
    if (isNews || keeping !== 'kept') this.#say(this.#strings.sheet.keeping[keeping]);
  }

  #open = async (): Promise<void> => {
    const { sheet } = this.#strings;
    const opened = await openFile();
    if (!opened) return;
    const { file, text } = opened;
    const read = readSheet(text, sheet.fields);
    if ('fault' in read) {
      this.#say(sheet.unreadable[read.fault](file.name, read.line));
      return;
    }
    this.#change(placeNotes(read, this.#view.form), '', file);
    this.setState(({ draft }) => ({ saved: draft.version, extent: 'own' }));
    this.#say(sheet.opened(file.name));
  };

  #save = async (): Promise<void> => {
    const { sheet } = this.#strings;
    const { extent, draft } = this.state;
    const isOwn = extent === 'own';
    const name = `${this.#view.form.title}${isOwn ? '' : ` (${sheet.extents[extent]})`}`;
    // what file systems refuse in names
    const wanted = { name: `${name.replace(/[\\/:*?"<>|]+/g, '')}.md` };
    const file = (isOwn && draft.file) || wanted;
    try {
      const saved = await saveFile(this.#text(extent), file);
      if (!saved) return;
      if (isOwn) {
        const inFile = (each: Draft) => (each.file === draft.file ? { ...each, file: saved } : each);
        this.setState((state) => ({
          draft: inFile(state.draft),
          past: state.past.map(inFile),
          saved: draft.version,
        }));
      }
      this.#say((saved.handle ? sheet.saved : sheet.downloaded)(saved.name));
    } catch {
      this.#say(sheet.notSaved(file.name));
    }
  };

  #undo = (): void => {
    const draft = this.state.past.at(-1);
    if (!draft) return;
    this.setState(({ past }) => ({ draft, past: past.slice(0, -1), typing: '' }), this.#keep);
    this.#say(this.#strings.sheet.undone);
  };

  #switchKeeping = (isKept: boolean): void => {
    if (isKept) this.#keepNow(true);
    else {
      this.#keeper.forget();
      this.setState({ isKept });
      this.#say(this.#strings.sheet.forgotten);
    }
  };

  /** What readers do with one note; `change` makes a sheet with the note changed. */
  #actions(key: string, subject: Noted, change: (how: NoteChange) => PlacedSheet) {
    return {
      write: (field: Parameters<typeof written>[0], text: string) =>
        this.#change(change(written(field, text)), `${key} ${field}`),
      share: (isShared: boolean) => this.#change(change(sharing(isShared))),
      confirm: () => this.#change(change(confirming(subject))),
    };
  }

  #own(subject: Noted) {
    const { sheet } = this.state.draft;
    const actions = this.#actions(subjectKey(subject), subject, (how) => withNote(sheet, subject, how));
    return <Note {...actions} subject={subject} note={noteOn(sheet, subject)} strings={this.#strings} />;
  }

  #gone(note: SheetNote, place: number) {
    const { sheet } = this.state.draft;
    const actions = this.#actions(`gone ${place}`, note, (how) => withGone(sheet, place, how));
    return <Note {...actions} subject={note} note={note} strings={this.#strings} />;
  }

  override render() {
    const {
      framework,
      level,
      next,
      file,
      shows,
      storage,
      headingLevel = 2,
      strings,
      idPrefix = 'Sheet--',
      ...rest
    } = this.props;
    const { draft, past, extent, isKept, said, times } = this.state;
    const { sheet } = draft;
    const words = this.#strings;
    const isOwn = extent === 'own';
    const shared = (note: SheetNote) => note.isShared && <NoteText note={note} strings={words} />;
    const view = extent === 'shared' ? sharedView(this.#view, sheet) : this.#view;
    const drawers = {
      own: (subject: Noted) => this.#own(subject),
      shared: (subject: Noted) => shared(noteOn(sheet, subject)),
      blank: undefined,
    };
    const isAnyShared = sheetOf(sheet).notes.some(({ isShared }) => isShared);
    const none = extent !== 'shared' ? words.emptyLevel : isAnyShared ? '' : words.sheet.nothingShared;
    const gone = isOwn ? sheet.gone : sheet.gone.filter(({ isShared }) => isShared && extent === 'shared');
    return (
      <SheetPage
        {...rest}
        levels={this.#levels}
        view={view}
        headingLevel={headingLevel}
        strings={words}
        idPrefix={idPrefix}
        noteOn={drawers[extent]}
        tools={
          <SheetTools
            strings={words}
            extent={extent}
            isKept={isKept}
            isUnsaved={this.#isUnsaved}
            canUndo={past.length > 0}
            said={said}
            times={times}
            open={this.#open}
            save={this.#save}
            undo={this.#undo}
            show={(each) => this.setState({ extent: each })}
            keep={this.#switchKeeping}
          />
        }
        none={none}
        foot={
          <GoneNotes
            notes={gone}
            headingLevel={headingLevel}
            strings={words}
            noteOn={(note, place) => (isOwn ? this.#gone(note, place) : shared(note))}
          />
        }
      />
    );
  }
}
