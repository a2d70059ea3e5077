import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { careerLevels } from '../../src/vite/plugin.ts';
import { sitePages } from './pages.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Where the site takes its framework from and keeps what is compiled; the tests put copies in their place. */
interface Folders {
  framework: string;
  out: string;
}

/** The development server behind `npm start`: a first page and three hosts, each with career-levels as its users have it. */
export function siteConfig({
  framework = path('../../framework'),
  out = path('../../.career-levels'),
}: Partial<Folders> = {}): UserConfig {
  return {
    root: path('..'),
    appType: 'mpa',
    plugins: [react(), careerLevels({ framework, out }), sitePages({ framework })],
    resolve: {
      alias: [
        { find: /^career-levels$/, replacement: path('../../src/index.ts') },
        { find: /^career-levels\/interactive$/, replacement: path('../../src/interactive/index.ts') },
        { find: /^career-levels\/data$/, replacement: `${out}/index.js` },
        { find: /^career-levels\/styles\.css$/, replacement: path('../../src/styles.css') },
        { find: /^career-levels\/typefaces\.css$/, replacement: path('../../src/typefaces.css') },
      ],
    },
    // Named here, or the first visit to the React page would reload it in the middle.
    optimizeDeps: {
      include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'react/jsx-runtime'],
      noDiscovery: true,
    },
    server: { fs: { allow: [path('../..'), out] } },
  };
}
