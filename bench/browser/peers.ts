import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage, preact } from './bundle.ts';
import { htmlOf } from './content.ts';
import { application, elements, type Peer } from './peer.ts';

export const careerLevels: Peer = {
  name: 'career-levels, script tag',
  script: async () => readFileSync(join(import.meta.dirname, '../../dist/career-levels.js'), 'utf8'),
  places: elements('level-card'),
  updates: true,
};

export const careerLevelsOnReact: Peer = {
  name: 'career-levels on React DOM',
  script: () => bundlePage('peers/react.tsx'),
  places: application,
  updates: true,
};

/** The least that can show the same. */
export const floor: Peer = {
  name: 'plain DOM (the floor)',
  script: () => bundlePage('peers/plain-dom.ts'),
  places: elements('plain-card'),
  updates: false,
};

/** A page that shows nothing: what the browser and the measuring take. */
export const nothing: Peer = {
  name: 'an empty script',
  script: async () => '',
  places: () => '<div data-place></div>',
  updates: false,
};

/** All that show levels; the first is the one that the others are compared with. */
export const PEERS: readonly Peer[] = [
  careerLevels,
  floor,
  careerLevelsOnReact,
  {
    name: 'r2wc on React',
    script: () => bundlePage('peers/r2wc.tsx'),
    places: elements('r2wc-level-card'),
    updates: true,
  },
  {
    name: 'r2wc on Preact',
    script: () => bundlePage('peers/r2wc.tsx', { alias: preact }),
    places: elements('r2wc-level-card'),
    updates: true,
  },
  {
    name: "Web Awesome's card",
    script: () =>
      bundlePage('peers/web-awesome.ts', {
        define: { LEVELS_AS_HTML: JSON.stringify(Object.fromEntries(htmlOf)) },
      }),
    places: elements('wa-card'),
    updates: true,
  },
  {
    name: 'react-markdown',
    script: () => bundlePage('peers/react-markdown.tsx'),
    places: application,
    updates: true,
  },
];
