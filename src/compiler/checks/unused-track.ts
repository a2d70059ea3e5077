import { SOUND } from '../rules/examples.ts';
import type { Check } from './check.ts';

const LEVELS = {
  'cooks.md': '# Cooks\n\n## Junior\n\n- I cook.\n\n## Senior\n\n- I teach.\n',
  'hosts.md': '# Hosts\n\n## Junior\n\n- I greet.\n\n## Senior\n\n- I lead.\n',
};

function declaring(tracks: string): string {
  return `---\ntracks: { ${tracks} }\n---\n# Bakery\n`;
}

/** The README declares a track that no level is on. */
export const unusedTrack: Check = {
  name: 'unused-track',
  severity: 'warning',
  why: 'A track without levels leads nowhere, so it is left out. Its levels are most likely on another track.',
  mend: 'Name the track in the front matter of its levels, for example "track: bakers", or remove it from `tracks`.',
  examples: {
    good: [
      SOUND,
      { ...LEVELS, 'README.md': declaring('cooks: In the kitchen, hosts: In the room') },
      { 'README.md': declaring('bakers: Bakers'), 'bread/baker.md': '# L1: Baker\n\n- I bake.\n' },
      {
        'README.md': declaring('bread: Bakers, cake: Icers'),
        'bread/baker.md': '---\ntrack: cake\n---\n# L1: Icer\n',
        'bread/chef.md': '# L2: Chef\n',
      },
    ],
    bad: [
      { files: { ...LEVELS, 'README.md': declaring('bakers: Bakers') }, at: 'README.md:2:19' },
      {
        files: { ...LEVELS, 'README.md': declaring('cooks: Cooks, hosts: Hosts, icers: Icers') },
        at: 'README.md:2:46',
      },
    ],
  },
  *run({ framework, readme, levels, documents }) {
    // a level on a track that is not declared was reported, and most likely meant for one that is
    const isElsewhere = levels.some(({ track }) => track && !readme?.tracks.has(track.value));
    if (levels.length === 0 || isElsewhere) return;
    const own = documents.find(({ path }) => path === readme?.path);
    const declared = [...(own?.frontMatter.mappings.get('tracks')?.items ?? [])];
    const used = new Set(framework.tracks.map(({ id }) => id));
    const unused = declared.filter(([id]) => !used.has(id));
    const [first] = unused;
    if (!own || !first) return;
    const [id, { span }] = first;
    const names = unused.map(([each]) => `"${each}"`).join(', ');
    const [what, it] = unused.length === 1 ? ['track', 'It is'] : ['tracks', 'They are'];
    yield {
      path: own.path,
      span,
      message: `Unexpected ${what} ${names} without levels, expected at least one on each. ${it} left out.`,
      mend: `Write "track: ${id}" into the front matter of its levels, or remove the track from \`tracks\`.`,
    };
  },
};
