import { examples } from 'virtual:markdown-examples';
import type { MarkdownExample } from './example.ts';
import { CareerJourney, LevelCard, LevelCompare, PrinciplesList } from './live.tsx';
import { Says } from './Says.tsx';
import { SourceText } from './SourceText.tsx';
import { backTo, within } from './within.ts';

interface Props {
  /** The folder in `examples/`. */
  name: string;
  /** The documents to show open; the others are folded away. Default: all. */
  open?: readonly string[];
  /** What to draw, from the top down. Default: a card for each level. */
  as?: readonly View[];
}

type View = 'cards' | 'compare' | 'journey' | 'principles';

/** Markdown on one side, and on the other what the compiler made of it and what it had to say. */
export function Example({ name, open, as = ['cards'] }: Props) {
  const example = examples[name];
  if (!example) throw new Error(`There is no example "${name}".`);
  const { files, diagnostics, inferences } = example;
  const id = `example-${name}`;
  return (
    <div id={id} className="docs-example sb-unstyled">
      <div className="docs-example-sources">
        {[...files].sort(readmeFirst).map((file) => (
          <SourceText
            key={file.path}
            {...file}
            isOpen={!open || open.includes(file.path)}
            marked={diagnostics.filter(({ path }) => path === file.path)}
          />
        ))}
        {inferences.length > 0 && (
          <details className="docs-fold">
            <summary>What it concluded ({inferences.length})</summary>
            <ul className="docs-inferences">
              {inferences.map(({ path, line, text }) => (
                <li key={`${path}:${line} ${text}`}>
                  <span className="docs-place">
                    {path}:{line}
                  </span>{' '}
                  {text}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="docs-example-result">
        {diagnostics.length > 0 ? (
          <Says diagnostics={diagnostics} />
        ) : (
          as.map((view) => <Drawn key={view} view={view} id={id} example={example} />)
        )}
      </div>
    </div>
  );
}

type File = MarkdownExample['files'][number];

function readmeFirst(one: File, other: File): number {
  return Number(other.path === 'README.md') - Number(one.path === 'README.md');
}

function Drawn({ view, id, example }: { view: View; id: string; example: MarkdownExample }) {
  const framework = within(`${id}-${view}--`, example.framework);
  const shared = { headingLevel: 3, hrefTo: backTo(id) } as const;
  switch (view) {
    case 'cards':
      return framework.levels.map((level) => <LevelCard key={level.id} {...shared} level={level} />);
    case 'compare':
      return <LevelCompare {...shared} levels={framework.levels} themes={framework.themes} />;
    case 'journey':
      return <CareerJourney {...shared} id={`${id}-journey`} framework={framework} />;
    case 'principles':
      return <PrinciplesList {...shared} framework={framework} />;
  }
}
