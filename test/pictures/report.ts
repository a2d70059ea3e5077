import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from './review.ts';

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 120rem; }
section { border-top: 1px solid light-dark(#bbb, #555); padding-bottom: 2rem; }
.three { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; }
figure { margin: 0; }
img { max-width: 100%; border: 1px solid light-dark(#bbb, #555); }
a:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 3px; }
a { color: light-dark(#0b4aa8, #a8c7fa); }
`;

/** Writes a page with each change before, after and as a difference; says where. */
export async function writeReport(changes: readonly Change[], folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sections = await Promise.all(changes.map((change) => writeSection(folder, change)));
  await writeFile(join(folder, 'index.html'), page(changes, sections));
  return join(folder, 'index.html');
}

async function writeSection(folder: string, change: Change): Promise<string> {
  const name = nameOf(change);
  const { before, after, difference, view } = change;
  const files = { Before: before, After: after, Difference: difference };
  const figures = Object.entries(files).map(async ([title, content]) => {
    const file = `${name}.${title.toLowerCase()}.webp`;
    await writeFile(join(folder, file), content);
    return `<figure><figcaption>${title}</figcaption>
      <a href="${file}"><img src="${file}" alt="${title}: ${name}, in full size" width="${view.width}" loading="lazy"></a></figure>`;
  });
  return `<section id="${name}"><h2>${name}</h2>
    <p>${change.pixels} pixels differ, up to ${change.run} in a row. Accept with
    <code>npm run pictures -- --accept ${change.story}</code></p>
    <div class="three">${(await Promise.all(figures)).join('\n')}</div></section>`;
}

function page(changes: readonly Change[], sections: readonly string[]): string {
  const links = changes.map(nameOf).map((name) => `<li><a href="#${name}">${name}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,"><title>Pictures that changed</title><style>${STYLE}</style>
    <main><h1>Pictures that changed: ${changes.length}</h1>
    <ul>${links.join('')}</ul>${sections.join('\n')}</main></html>`;
}

/** Fit for a file, an id and a heading: a story's id is made of letters, digits and hyphens. */
function nameOf({ story, view }: Change): string {
  return `${story}-${view.name}`;
}
