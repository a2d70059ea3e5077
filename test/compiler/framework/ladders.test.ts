import { describe, expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

/** The tracks with the ids of their levels, and the problems. */
async function read(files: Files) {
  const { framework, diagnostics } = await compileFiles(files);
  const on = (id: string) => framework?.levels.filter(({ track }) => track === id).map((level) => level.id);
  return {
    tracks: framework?.tracks.map(({ id, title }) => `${id} "${title}": ${on(id)?.join(', ')}`),
    problems: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

const ladder = (title: string) => `${title}## Junior\n\n- a\n\n## Senior\n\n- b\n`;
const FOLDERS = {
  'bread/baker.md': '# Baker\n\n## Craft\n\n- a\n',
  'bread/senior-baker.md': '# Senior baker\n\n## Craft\n\n- b\n',
};
const order = 'order: [baker, senior-baker]';

describe('files with ranks for headings are a track each', () => {
  const tracks = ['cooks "Cooks": cooks-junior, cooks-senior', 'hosts "Hosts": hosts-junior, hosts-senior'];

  it.each<[string, Files, string[]]>([
    [
      'called by their titles',
      { 'cooks.md': ladder('# Cooks\n\n'), 'hosts.md': ladder('# Hosts\n\n') },
      tracks,
    ],
    [
      'with a level between them that is no rank',
      {
        'cooks.md': `${ladder('# Cooks\n\n').replace('## Senior', '## Cook\n\n- c\n\n## Senior')}`,
        'hosts.md': ladder('# Hosts\n\n'),
      },
      ['cooks "Cooks": cooks-junior, cook, cooks-senior', tracks[1] ?? ''],
    ],
    ['called by their files', { 'cooks.md': ladder(''), 'hosts.md': ladder('') }, tracks],
    [
      'called by the links to them',
      {
        'README.md': '# House\n\n- [Kitchen](cooks.md)\n- [Room](hosts.md)\n',
        'cooks.md': ladder(''),
        'hosts.md': ladder(''),
      },
      ['cooks "Kitchen": cooks-junior, cooks-senior', 'hosts "Room": hosts-junior, hosts-senior'],
    ],
    [
      'with sections below them, in other languages',
      {
        'köche.md': '# Köche\n\n## Angehende\n\n### Handwerk\n\n- a\n\n## Erfahrene\n\n### Handwerk\n\n- b\n',
        'hosts.md': ladder('# Hosts\n\n'),
      },
      ['hosts "Hosts": junior, senior', 'köche "Köche": angehende, erfahrene'],
    ],
  ])('%s', async (_, files, expected) => {
    const found = await read({ 'README.md': '# House\n', ...files });
    expect(found.tracks).toEqual(expected);
    expect(found.problems).toEqual([]);
  });

  it('but one level where ranks are few among its sections', async () => {
    const text =
      '# Cook\n\n## Senior\n\n- a\n\n## Bread\n\n- b\n\n## Lead\n\n- c\n\n## Cake\n\n- d\n\n## Pies\n\n- e\n';
    expect((await read({ 'README.md': '# House\n', 'cook.md': text })).tracks).toEqual(['ic "": cook']);
  });
});

describe('tracks that the README declares', () => {
  it.each<[string, string, Files, string[], string[]]>([
    [
      'have the levels of the folder of their name',
      'bread: Bakers, cake: Icers',
      FOLDERS,
      ['bread "Bakers": baker, senior-baker'],
      ['"cake"'],
    ],
    [
      'have all levels where there is one',
      'eng: Engineers',
      FOLDERS,
      ['eng "Engineers": baker, senior-baker'],
      [],
    ],
    [
      'have all levels of the only file where there is one',
      'eng: Engineers',
      { 'cooks.md': ladder('# Cooks\n\n') },
      ['eng "Engineers": junior, senior'],
      [],
    ],
    [
      'stand beside none that nobody is on',
      'eng: Engineers',
      { 'cooks.md': ladder('# Cooks\n\n'), 'hosts.md': ladder('# Hosts\n\n') },
      ['cooks "Cooks": cooks-junior, cooks-senior', 'hosts "Hosts": hosts-junior, hosts-senior'],
      ['"eng"'],
    ],
    [
      'have all levels without a folder where there is one',
      'eng: Engineers',
      { 'L1.md': '# L1: Baker\n', 'L2.md': '# L2: Boss\n' },
      ['eng "Engineers": l1, l2'],
      [],
    ],
    [
      'have only the levels that say so where one does',
      'eng: Engineers',
      { 'L1.md': '---\ntrack: eng\n---\n# L1: Baker\n', 'L2.md': '# L2: Cook\n' },
      ['eng "Engineers": l1', 'ic "Individual contributor": l2'],
      [],
    ],
    [
      'have none where only some levels are in a folder',
      'eng: Engineers',
      { 'L1.md': '# L1: Baker\n', 'bread/L2.md': '# L2: Cook\n' },
      ['ic "Individual contributor": l1', 'bread "Bread": l2'],
      ['"eng"'],
    ],
    [
      'have those whose titles are of their kind where they have a usual id',
      'manager: Leaders',
      { 'L1.md': '# L1: Baker\n', 'L2.md': '# L2: Manager\n' },
      ['manager "Leaders": l2', 'ic "Individual contributor": l1'],
      [],
    ],
    [
      'are left out together',
      'eng: Engineers, ops: Operators',
      FOLDERS,
      ['ic "": baker, senior-baker'],
      ['"eng", "ops"'],
    ],
  ])('%s', async (_, tracks, files, expected, unused) => {
    const readme = `---\ntracks: { ${tracks} }\n${files === FOLDERS ? `${order}\n` : ''}---\n# House\n`;
    const found = await read({ 'README.md': readme, ...files });
    expect(found.tracks).toEqual(expected);
    expect(
      found.problems.map((problem) => /unused-track: Unexpected tracks? (.*) without/.exec(problem)?.[1]),
    ).toEqual(unused);
  });
});
