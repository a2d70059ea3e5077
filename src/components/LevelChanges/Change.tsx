import type { ChangedText, ChangeEntry } from '../../model/change-report.ts';
import { changedThingOf, changeKindOf, formerPlaceOf } from '../../strings/changed.ts';
import { Prose } from '../RichText/Prose.tsx';
import { RichText } from '../RichText/RichText.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  entry: ChangeEntry;
  /** The heading of the section under which the change is listed. */
  section: string;
}

/** One change: what has happened, then the text; if its words have changed, the earlier one and the one that counts now. */
export function Change({ entry, section, ...shared }: Props) {
  const { strings, language, levels } = shared;
  const { kind, before, after, words, expectations } = entry;
  const about = [
    changedThingOf(entry, strings),
    expectations === undefined ? undefined : strings.expectations(expectations),
  ].filter((words) => words !== undefined);
  const [earlier] = before;
  const wasIn = formerPlaceOf(entry, section);
  const parent = (after[0] ?? earlier)?.parent;
  const isTold =
    before.length > 0 &&
    after.length > 0 &&
    (words.length > 0 || earlier?.links !== undefined || earlier?.label !== after[0]?.label);
  return (
    <li className="change" data-kind={kind}>
      <p className="change-kind" {...strings.language}>
        <strong className="change-kind-word">
          <Sentence strings={strings} content={language} say={changeKindOf(entry, strings, levels)} />
        </strong>
        {about.map((words) => ` · ${words}`).join('') + (wasIn ? ' · ' : '')}
        {wasIn && (
          <Sentence strings={strings} content={language} say={(name) => strings.wasIn(name(wasIn))} />
        )}
      </p>
      {parent && <p className="change-parent">{parent}</p>}
      {isTold ? (
        <dl className="change-texts">
          <Side {...shared} word={strings.was} texts={before} entry={entry} />
          <Side {...shared} word={strings.now} texts={after} entry={entry} />
        </dl>
      ) : (
        <div className="change-text">
          <Texts {...shared} texts={after.length > 0 ? after : before} />
        </div>
      )}
    </li>
  );
}

/** The texts of one revision, under the word that says which. The words of a single text are marked. */
function Side(props: Shared & { word: string; texts: readonly ChangedText[]; entry: ChangeEntry }) {
  const { word, texts, entry, strings } = props;
  const { before, after, words } = entry;
  const [text] = texts;
  const isMarked = before.length === 1 && after.length === 1 && words.length > 0;
  return (
    <div className="change-side">
      <dt className="change-side-word" {...strings.language}>
        {word}
      </dt>
      <dd className="change-text">
        {isMarked && text ? (
          <>
            <Label text={text} />
            <ChangedWords words={words} leavesOut={texts === before ? 'new' : 'old'} />
            <Links text={text} />
          </>
        ) : (
          <Texts {...props} texts={texts} />
        )}
      </dd>
    </div>
  );
}

function Texts({ texts, hrefTo }: Shared & { texts: readonly ChangedText[] }) {
  return texts.map((text, index) => (
    <div key={index}>
      <Label text={text} />
      {text.text ? (
        <RichText text={text.text} hrefTo={hrefTo} />
      ) : (
        <Prose text={text.prose ?? []} hrefTo={hrefTo} />
      )}
      <Links text={text} />
    </div>
  ));
}

/** The addresses of links, where they have changed: their words are the same. */
function Links({ text: { links } }: { text: ChangedText }) {
  return links ? <span>{` (${links.join(', ')})`}</span> : null;
}

function Label({ text: { label } }: { text: ChangedText }) {
  return label ? <strong>{`${label}: `}</strong> : null;
}
