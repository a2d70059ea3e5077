import type { ExampleFile } from './example-file.ts';
import { FrontMatterTable } from './FrontMatterTable.tsx';
import { anchorsIn, rendered } from './rendered.tsx';

/** Where the folder might stand. */
const HOST = 'https://git.invalid/';

interface Props {
  /** The document to show. */
  file: ExampleFile;
  /** Every document of its folder, to which its links may lead. */
  files: readonly ExampleFile[];
  /** What ids begin with; the same for the whole folder. */
  idPrefix: string;
  isOpen?: boolean;
}

/** A document as a Git host shows it, under its name. Links lead to the other documents on the page. Renders a `<details>`. */
export function OnGitHost({ file, files, idPrefix, isOpen = true }: Props) {
  const { path, frontMatter, body } = file;
  const idOf = (path: string) => `${idPrefix}${path}`;
  const resolve = (address: string): string | undefined => {
    if (!URL.canParse(address, urlOf(path))) return undefined;
    const { origin, pathname, hash } = new URL(address, urlOf(path));
    if (origin !== new URL(HOST).origin) return address;
    // a Git host tells capitals from small letters
    const other = files.find(({ path }) => new URL(urlOf(path)).pathname === pathname);
    if (!other) return undefined;
    const anchor = anchorsIn(other.body).find((anchor) => new URL(`#${anchor}`, HOST).hash === hash);
    return `#${encodeURIComponent(anchor ? anchorId(idOf(other.path), anchor) : idOf(other.path))}`;
  };
  return (
    <details className="git-host" id={idOf(path)} open={isOpen}>
      <summary className="git-host-name">{path}</summary>
      <div className="git-host-body">
        {Object.keys(frontMatter).length > 0 && <FrontMatterTable values={frontMatter} />}
        {rendered(body, anchorId(idOf(path), ''), resolve)}
      </div>
    </details>
  );
}

function anchorId(document: string, anchor: string): string {
  return `${document}--${anchor}`;
}

function urlOf(path: string): string {
  return HOST + encodeURI(path);
}
