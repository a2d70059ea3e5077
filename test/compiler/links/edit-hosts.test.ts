import { expect, it } from 'vitest';
import { editTemplate } from '../../../src/compiler/links/edit-address.ts';
import { EDIT_HOSTS } from '../../../src/compiler/links/edit-hosts.ts';

const QUERY = 'lineStartColumn=1&lineEndColumn=999&lineStyle=plain&_a=contents';

/** Folders as their hosts show them, and the address of a line in a document of them. */
const SHAPES: Readonly<Record<string, readonly (readonly [folder: string, line: string])[]>> = {
  GitHub: [
    [
      'https://github.com/acme/levels/tree/main/framework',
      'https://github.com/acme/levels/blob/main/framework/{path}?plain=1#L{line}',
    ],
    [
      'https://github.com/acme/levels/tree/main',
      'https://github.com/acme/levels/blob/main/{path}?plain=1#L{line}',
    ],
    [
      'https://github.acme.example/hr/levels/edit/feature/new/docs/?tab=files',
      'https://github.acme.example/hr/levels/blob/feature/new/docs/{path}?plain=1#L{line}',
    ],
  ],
  GitLab: [
    [
      'https://gitlab.com/acme/levels/-/tree/main/framework',
      'https://gitlab.com/acme/levels/-/edit/main/framework/{path}#L{line}',
    ],
    [
      'https://git.acme.example/a/b/c/levels/-/tree/main?ref_type=heads',
      'https://git.acme.example/a/b/c/levels/-/edit/main/{path}#L{line}',
    ],
  ],
  Bitbucket: [
    [
      'https://bitbucket.org/acme/levels/src/main/framework/',
      'https://bitbucket.org/acme/levels/src/main/framework/{path}#lines-{line}',
    ],
  ],
  'Bitbucket Data Center': [
    [
      'https://git.acme.example/projects/HR/repos/levels/browse/framework?at=refs/heads/main',
      'https://git.acme.example/projects/HR/repos/levels/browse/framework/{path}?at=refs/heads/main#{line}',
    ],
    [
      'https://git.acme.example/projects/HR/repos/levels/browse',
      'https://git.acme.example/projects/HR/repos/levels/browse/{path}#{line}',
    ],
  ],
  'Azure DevOps': [
    [
      'https://dev.azure.com/acme/people/_git/levels?path=/framework&version=GBmain',
      `https://dev.azure.com/acme/people/_git/levels?path=/framework/{path}&version=GBmain&line={line}&lineEnd={line}&${QUERY}`,
    ],
    [
      'https://acme.visualstudio.com/people/_git/levels?version=GBmain&path=%2F&_a=contents',
      `https://acme.visualstudio.com/people/_git/levels?path=/{path}&version=GBmain&line={line}&lineEnd={line}&${QUERY}`,
    ],
  ],
  'Gitea, Forgejo and Codeberg': [
    [
      'https://codeberg.org/acme/levels/src/branch/main/framework',
      'https://codeberg.org/acme/levels/src/branch/main/framework/{path}?display=source#L{line}',
    ],
    [
      'https://acme.example/git/hr/levels/_edit/main/framework',
      'https://acme.example/git/hr/levels/src/branch/main/framework/{path}?display=source#L{line}',
    ],
  ],
};

it.each(EDIT_HOSTS)('makes the address of a line from that of a folder at $name', ({ name, example }) => {
  expect(SHAPES[name]?.[0]?.[0].replace(/\/$/, '')).toBe(example);
  for (const [folder, line] of SHAPES[name] ?? []) expect(editTemplate(folder)).toBe(line);
});

it.each([
  'https://github.com/acme/levels',
  'https://wiki.acme.example/levels',
  'https://acme.example/edit?file={path}#{line}',
  'mailto:people@acme.example',
])('leaves %s as it is', (address) => {
  expect(editTemplate(address)).toBe(address);
});
