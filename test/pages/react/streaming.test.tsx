import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream, renderToReadableStream, renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, opened } from './browser.ts';
import { everything, Page, type Shown } from './Page.tsx';
import { shown } from './shown.ts';

const whole = renderToStaticMarkup(everything(shown));

/** What a page shows, without what React writes for itself. */
const inMain = (html: string) => /<main>(.*)<\/main>/s.exec(html)?.[1]?.replaceAll(/<!--.*?-->/g, '');

/** However long it is; React would have a script put it there. */
const inPlace = { progressiveChunkSize: Number.POSITIVE_INFINITY };

const later = () => new Promise<readonly Shown[]>((arrive) => setTimeout(arrive, 200, shown));

describe('the built React entry, streamed', () => {
  it('is the same HTML as at once, once its data are there', async () => {
    const { prelude } = await prerenderToNodeStream(<Page from={later()} />, inPlace);
    expect(inMain(await text(prelude))).toBe(whole);
    const stream = await renderToReadableStream(<Page from={later()} />, inPlace);
    await stream.allReady;
    expect(inMain(await text(stream))).toBe(whole);
  });

  describe('in a browser', () => {
    let script = '';
    beforeAll(async () => {
      script = await bundleForBrowser('test/pages/react/streamed.tsx');
    });

    it('arrives behind its fallback and is taken over without a warning', async () => {
      const sent: string[] = [];
      const said = await opened(
        ({ url }, response) => {
          if (url !== '/') {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(url === '/page.js' ? script : url === '/shown' ? JSON.stringify(shown) : '');
            return;
          }
          response.setHeader('Content-Type', 'text/html');
          const through = new PassThrough();
          through.on('data', (chunk) => sent.push(String(chunk)));
          through.pipe(response);
          const { pipe } = renderToPipeableStream(<Page from={later()} />, {
            bootstrapModules: ['/page.js'],
            onShellReady: () => pipe(through),
          });
        },
        async (page) => {
          expect(sent[0]).toContain('On their way');
          expect(sent[0]).not.toContain('<article');
          const selects = page.getByRole('combobox');
          await selects.last().waitFor();
          const drawn = await page.evaluate((html) => {
            const expected = document.createElement('main');
            expected.innerHTML = html;
            const main = document.querySelector('main')?.cloneNode(true) as Element;
            for (const it of main.querySelectorAll('template, script, [hidden]:empty')) it.remove();
            return [main.innerHTML.replaceAll(/<!--.*?-->/g, ''), expected.innerHTML];
          }, whole);
          expect(drawn[0]).toBe(drawn[1]);
          await expect
            .poll(async () => {
              await selects.last().selectOption('l4-lead-devops-support-engineer');
              return page.getByRole('table', { name: 'From L1 to L4' }).count();
            })
            .toBe(1);
        },
      );
      expect(said).toEqual([]);
    });
  });
});
