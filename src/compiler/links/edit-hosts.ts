/** How a Git host writes the address of a line in a document. */
export interface EditHost {
  /** What the documentation calls it. */
  readonly name: string;
  /** The address of a folder in it, as its page shows it. */
  readonly example: string;
  /** Its host, if that alone tells it; the shape of the address tells others. */
  readonly host?: RegExp;
  /** What a folder's address looks like. */
  readonly folder: RegExp;
  /**
   * The address of a line: `{path}` stands for the document's path in the folder, `{line}` for the line. `$1` and so on are the
   * parts of the folder's address.
   */
  readonly line: string;
}

// Where an editor does not know lines, the address is that of the source, which has a button to edit it.
/** The hosts that are known, the most telling shape first. */
export const EDIT_HOSTS: readonly EditHost[] = [
  {
    name: 'GitLab',
    example: 'https://gitlab.com/acme/levels/-/tree/main/framework',
    host: /^gitlab\.com$/,
    folder: /^(https?:\/\/[^/]+\/[^?#]+\/-)\/(?:tree|blob|edit)\/([^?#]+)/,
    line: '$1/edit/$2/{path}#L{line}',
  },
  {
    name: 'GitHub',
    example: 'https://github.com/acme/levels/tree/main/framework',
    host: /^github\.com$/,
    folder: /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/(?:tree|blob|edit)\/([^?#]+)/,
    line: '$1/blob/$2/{path}?plain=1#L{line}',
  },
  {
    name: 'Bitbucket',
    example: 'https://bitbucket.org/acme/levels/src/main/framework',
    host: /^bitbucket\.org$/,
    folder: /^(https:\/\/bitbucket\.org\/[^/]+\/[^/]+\/src)\/([^?#]+)/,
    line: '$1/$2/{path}#lines-{line}',
  },
  {
    name: 'Bitbucket Data Center',
    example: 'https://git.acme.example/projects/HR/repos/levels/browse/framework?at=refs/heads/main',
    folder: /^(https?:\/\/[^?#]+\/repos\/[^/]+\/browse)((?:\/[^?#]+)?)\/*(?:(\?at=[^#&]+)[^#]*)?(?:#.*)?$/,
    line: '$1$2/{path}$3#{line}',
  },
  {
    name: 'Azure DevOps',
    example: 'https://dev.azure.com/acme/people/_git/levels?path=/framework&version=GBmain',
    host: /^dev\.azure\.com$|\.visualstudio\.com$/,
    folder: /^(https?:\/\/[^?#]+\/_git\/[^?#/]+)\?(?=(?:.*&)?path=([^&#]*))(?:(?=(?:.*&)?(version=[^&#]+))|)/,
    line: '$1?path=$2/{path}&$3&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=999&lineStyle=plain&_a=contents',
  },
  {
    name: 'Gitea, Forgejo and Codeberg',
    example: 'https://codeberg.org/acme/levels/src/branch/main/framework',
    host: /^codeberg\.org$|^gitea\.com$/,
    folder: /^(https?:\/\/[^?#]+?)\/(?:src\/branch|_edit)\/([^?#]+)/,
    line: '$1/src/branch/$2/{path}?display=source#L{line}',
  },
];
