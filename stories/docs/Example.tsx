import { examples } from 'virtual:markdown-examples';
import type { ReactNode } from 'react';
import { type DisplayProps, hrefOnPage } from '../../src/index.ts';
import type { MarkdownExample } from './example.ts';
import type { ExampleFile } from './git-host/example-file.ts';
import { OnGitHost } from './git-host/OnGitHost.tsx';
import { Live } from './live.tsx';
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

type View = 'cards' | 'compare' | 'glossary' | 'journey' | 'principles';

/** Markdown, and below it two ways to show it: a Git host's, and what the compiler made of it or had to say. */
export function Example({ name, open, as = ['cards'] }: Props) {
  const example = examples[name];
  if (!example) throw new Error(`There is no example "${name}".`);
  const { diagnostics } = example;
  const files = [...example.files].sort(readmeFirst);
  const isOpen = ({ path }: ExampleFile) => !open || open.includes(path);
  const id = `example-${name}`;
  return (
    <div id={id} className="docs-example sb-unstyled">
      <Part kind="written" name="What you write">
        {files.map((file) => (
          <SourceText
            key={file.path}
            path={file.path}
            text={file.text}
            isOpen={isOpen(file)}
            marked={diagnostics.filter(({ path }) => path === file.path)}
          />
        ))}
      </Part>
      <Part kind="hosted" name="As a Git host shows it">
        {files.map((file) => (
          <OnGitHost
            key={file.path}
            file={file}
            files={files}
            idPrefix={`${id}-hosted-`}
            isOpen={isOpen(file)}
          />
        ))}
      </Part>
      <Part kind="made" name={`What career-levels ${diagnostics.length > 0 ? 'says' : 'makes'} of it`}>
        {diagnostics.length > 0 ? (
          <Says diagnostics={diagnostics} />
        ) : (
          as.map((view) => <Drawn key={view} view={view} views={as} id={id} example={example} />)
        )}
        <Concluded inferences={example.inferences} />
      </Part>
    </div>
  );
}

interface PartProps {
  kind: 'written' | 'hosted' | 'made';
  name: string;
  children: ReactNode;
}

function Part({ kind, name, children }: PartProps) {
  return (
    <figure className="docs-example-part" data-kind={kind}>
      <figcaption className="docs-example-name">{name}</figcaption>
      {children}
    </figure>
  );
}

/** What the compiler concluded without being told. */
function Concluded({ inferences }: Pick<MarkdownExample, 'inferences'>) {
  if (inferences.length === 0) return null;
  return (
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
  );
}

function readmeFirst(one: ExampleFile, other: ExampleFile): number {
  return Number(other.path === 'README.md') - Number(one.path === 'README.md');
}

interface DrawnProps {
  view: View;
  /** Everything that is drawn of the example. */
  views: readonly View[];
  id: string;
  example: MarkdownExample;
}

function Drawn({ view, views, id, example }: DrawnProps) {
  const prefixOf = (of: View) => `${id}-${of}--`;
  const framework = within(prefixOf(view), example.framework);
  const hrefTo: DisplayProps['hrefTo'] = (target) =>
    target.kind === 'glossary' && target.term !== undefined && views.includes('glossary')
      ? hrefOnPage({ ...target, term: prefixOf('glossary') + target.term })
      : backTo(id)(target);
  const shared = { headingLevel: 3, hrefTo } as const;
  switch (view) {
    case 'cards':
      return framework.levels.map((level) => <Live.LevelCard key={level.id} {...shared} level={level} />);
    case 'compare':
      return (
        <Live.LevelCompare
          {...shared}
          levels={framework.levels}
          themes={framework.themes}
          strands={framework.strands}
        />
      );
    case 'glossary':
      return <Live.GlossaryList {...shared} id={`${id}-glossary`} framework={framework} />;
    case 'journey':
      return <Live.CareerJourney {...shared} id={`${id}-journey`} framework={framework} />;
    case 'principles':
      return <Live.PrinciplesList {...shared} framework={framework} />;
  }
}
