import type { ComparedExpectation, ComparedSection, SectionRow } from '../../model/comparison/compare.ts';
import { foldExpectations } from '../../model/expectations.ts';
import { anchorOf } from '../../model/names/anchors.ts';
import { sectionName } from '../../model/names/section-name.ts';
import type { Origin } from '../../model/strands/origins.ts';
import type { Expectation, Level, Theme } from '../../model/types.ts';
import { fold } from '../../model/words/fold.ts';
import { rowNameOf } from '../../strings/compared.ts';
import { ExpectationList } from '../ExpectationList/ExpectationList.tsx';
import { FormerAnchors } from '../FormerAnchors/FormerAnchors.tsx';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { RichText } from '../RichText/RichText.tsx';
import { RowName } from '../RowName/RowName.tsx';
import { SectionTitle } from '../SectionTitle/SectionTitle.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { type DisplayProps } from '../shared.ts';

interface Props extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  row: SectionRow;
  /** The reader's level and the next one, and their names as short as tells them apart. */
  levels: readonly [Level, Level];
  names: readonly string[];
  themes: readonly Theme[];
  /** What expectations of the next level grow from, by their ids. */
  origins: ReadonlyMap<string, Origin>;
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
}

/**
 * A section of the next level: what is new in it, with what it grows from beneath, as strands tell. Where none does, what the
 * reader's level says in this row is folded away, as is what stays. Renders a `<section>`, or nothing if the level has none.
 */
export function NextSection(props: Props) {
  const { row, levels, themes, origins, headingLevel, strings, hrefTo, idPrefix } = props;
  const [, upper] = levels;
  const [before, section] = row.cells;
  if (!section) return null;
  const name = rowNameOf(row, levels, themes, strings);
  const added = pick(section.expectations, 'new');
  const kept = pick(section.expectations, 'same');
  return (
    <section id={idPrefix + anchorOf(upper, section)} className="level-next-section" data-kind={row.kind}>
      <FormerAnchors {...props} level={upper} part={section} />
      {name.text !== sectionName(section) && (
        <p className="section-theme">
          <RowName name={name} />
        </p>
      )}
      <SectionTitle section={section} rank={headingLevel + 2} className="level-next-section-title" />
      <div className="level-next-section-body">
        <FormerNotes {...props} level={upper} section={section.id} />
        <Prose text={section.intro} hrefTo={hrefTo} />
        <ExpectationList {...props} level={upper} expectations={added} after={todayOf(props, origins)} />
        {kept.length > 0 && (
          <details className="examples">
            <summary className="examples-summary" {...strings.language}>
              {strings.stays(kept.length)}
            </summary>
            <ExpectationList {...props} level={upper} expectations={kept} />
          </details>
        )}
        {before && !added.some(({ id }) => origins.has(id)) && (
          <GrowsFrom {...props} before={before} section={section} />
        )}
      </div>
    </section>
  );
}

/** Draws under an expectation what it grows from. */
function todayOf(props: Pick<Props, 'strings' | 'hrefTo'>, origins: ReadonlyMap<string, Origin>) {
  return ({ id }: Expectation) => <Today {...props} origin={origins.get(id)} />;
}

/** What the reader's level asks on the same line of growth. Renders a `<p>`, or nothing if there is none. */
function Today({
  origin,
  strings,
  hrefTo,
}: Pick<Props, 'strings' | 'hrefTo'> & { origin: Origin | undefined }) {
  if (!origin) return null;
  return (
    <p className="level-next-today">
      <span {...strings.language}>{strings.today}</span>{' '}
      <span>
        <RichText text={origin.expectation.text} hrefTo={hrefTo} />
      </span>
    </p>
  );
}

/** What the reader's level says in the same row in other words. Renders a `<details>`, or nothing. */
function GrowsFrom(props: Props & { before: ComparedSection; section: ComparedSection }) {
  const { before, section, levels, names, strings, idPrefix } = props;
  const [lower, upper] = levels;
  const [level = ''] = names;
  const title = sectionName(before);
  const expectations = pick(before.expectations, 'only');
  if (expectations.length === 0) return null;
  const isSame = fold(title) === fold(sectionName(section));
  return (
    <details className="examples level-next-from">
      <summary className="examples-summary">
        <Sentence
          strings={strings}
          content={lower.language}
          say={(name) =>
            isSame && title !== ''
              ? strings.growsFromSame(name(title), name(level))
              : strings.growsFrom(name(title || level))
          }
        />
      </summary>
      {/* two ways on grow from the same */}
      <ExpectationList
        {...props}
        idPrefix={`${idPrefix}${upper.id}--`}
        level={lower}
        expectations={expectations}
      />
    </details>
  );
}

/** Returns every expectation of a kind, nested ones included. Under one of another kind, a nested one is listed by itself. */
function pick(
  expectations: readonly ComparedExpectation[],
  change: ComparedExpectation['change'],
): Expectation[] {
  return foldExpectations<ComparedExpectation, Expectation>(expectations, (expectation, children) =>
    expectation.change === change ? [{ ...expectation, children }] : children,
  );
}
