/**
 * `npm run build:of -- [--empty] <build>…` makes parts of `dist`, one after another; with `--empty` it empties `dist` before. One process
 * makes them all, because reading the configuration takes longer than most builds.
 */
import { createBuilder } from 'vite';
import { builds } from './builds.ts';

// `node -e`, which starts this, puts no script before the arguments; and what it starts this with means it for development.
const names = process.argv.slice(1);
process.env['NODE_ENV'] = 'production';

let emptyOutDir = names[0] === '--empty';
for (const name of emptyOutDir ? names.slice(1) : names) {
  const config = builds[name];
  if (!config) throw new Error(`Unknown build "${name}", expected one of ${Object.keys(builds).join(', ')}.`);
  const build = { ...config.build, ...(emptyOutDir && { emptyOutDir }) };
  const builder = await createBuilder({ ...config, build, mode: name, configFile: false }, null);
  await builder.buildApp();
  emptyOutDir = false;
}
