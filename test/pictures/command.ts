/** `npm run pictures [-- --accept [story…]]` */
import { accept } from './accept.ts';
import { check } from './check.ts';

// `node -e`, which starts this, puts no script before the arguments.
const [option, ...stories] = process.argv.slice(1);

if (option === '--accept') {
  console.log(await accept(stories));
} else if (option === undefined) {
  const { passes, says } = await check();
  console.log(says);
  process.exitCode = passes ? 0 : 1;
} else {
  console.error('npm run pictures                         compare every story with its pictures');
  console.error('npm run pictures -- --accept [story-id…] record how stories look now');
  process.exitCode = 2;
}
