import { type Browser, type Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { CareerJourney, findLevel, LevelCard, LevelCompare, PrinciplesList } from '../../src/index.ts';
import { languages } from '../../src/strings/languages.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from './server.ts';

const LEAD = 'l4-lead-devops-support-engineer';
const PRINCIPAL = 'l5-principal-devops-support-engineer';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
let body = '';
let script = 'career-levels.js';
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await launchChromium();
  host = await serve(() => body, { script: () => script });
});

afterAll(async () => {
  await browser.close();
  host.server.close();
});

beforeEach(async () => {
  said = [];
  host.requests.length = 0;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
});

afterEach(() => {
  script = 'career-levels.js';
  return page.context().close();
});

async function open(html: string, fragment = ''): Promise<void> {
  body = html;
  await page.goto(host.url + fragment);
}

describe('the script-tag file under the strictest policy', () => {
  it('shows L4, in its own style, with one request and without a word in the console', async () => {
    await open(`<level-card level="${LEAD}"></level-card>`);
    const card = page.getByRole('article', { name: 'L4: Lead DevOps Support Engineer' });
    await card.getByRole('heading', { name: 'Impact' }).waitFor();
    expect(await card.getByRole('blockquote').innerText()).toMatch(/^\S.{80,}/);
    const statement = card.locator('.level-card-statement');
    expect(await statement.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Georgia');
    expect(host.requests).toEqual(['/', '/career-levels.js']);
    expect(said).toEqual([]);
  });

  it('compares L4 with L5, by code on a track', async () => {
    await open('<level-compare levels="L4 L5" track="ic"></level-compare>');
    const table = page.getByRole('table', { name: 'From L4 to L5' });
    expect(await table.getByRole('columnheader').count()).toBe(2);
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual([
      'Impact',
      'Support craft',
      'Learning and growing others',
      'Team and organisation',
      'What success looks like',
    ]);
    expect(said).toEqual([]);
  });

  it('asks for a track where a code stands on two', async () => {
    await open('<level-card level="L4"></level-card>');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('"L4" is the code of 2 levels; use an id, or name the track in "track"');
  });

  it('draws on Preact what React draws', async () => {
    const [lead, principal] = [findLevel(framework.levels, LEAD), findLevel(framework.levels, PRINCIPAL)];
    if (!lead || !principal) throw new Error('The framework lacks a level that this test needs.');
    const { themes, strands = [] } = framework;
    const pairs: [string, React.ReactElement][] = [
      ...framework.levels.map((level): [string, React.ReactElement] => [
        `<level-card level="${level.id}"></level-card>`,
        <LevelCard key={level.id} level={level} themes={themes} />,
      ]),
      [
        `<level-compare levels="${LEAD} ${PRINCIPAL}" heading-level="3"></level-compare>`,
        <LevelCompare key="compare" levels={[lead, principal]} {...{ themes, strands }} headingLevel={3} />,
      ],
      ['<principles-list></principles-list>', <PrinciplesList key="list" framework={framework} />],
      ['<career-journey></career-journey>', <CareerJourney key="map" framework={framework} />],
    ];
    for (const [tag, element] of pairs) {
      await open(tag);
      await page.getByRole('heading').nth(1).waitFor();
      const drawn = await page
        .locator('main > :last-child')
        .evaluate((host) => host.shadowRoot?.innerHTML.replaceAll(/ part="[a-z-]+"/g, ''));
      expect(drawn).toBe(await asParsed(renderToStaticMarkup(element)));
    }
  });
});

describe('the script-tag files of other languages', () => {
  it.each(Object.values(languages))(
    'speak their language under the strictest policy: $language.lang',
    async (strings) => {
      const { lang, dir } = strings.language;
      if (lang !== 'en') script = `career-levels.${lang}.js`;
      await open(
        `<level-compare levels="L4 L5" track="ic"></level-compare><level-card level="${LEAD}"></level-card>`,
      );
      const table = page.getByRole('table', { name: strings.fromTo('L4', 'L5'), exact: true });
      await table.waitFor();
      expect(await page.locator('.level-compare-summary > *').first().getAttribute('lang')).toBe(lang);
      const link = page.getByRole('article').getByRole('link', { name: strings.link, exact: true }).first();
      expect(
        await link.evaluate((element) => [element.getAttribute('lang'), element.getAttribute('dir')]),
      ).toEqual([lang, dir]);
      expect(host.requests).toEqual(['/', `/${script}`]);
      expect(said).toEqual([]);
    },
  );

  it('can be exchanged for words that the page gives, before the elements are defined and after', async () => {
    await open(`<level-card level="${LEAD}"></level-card>`);
    const links = (name: string) => page.getByRole('link', { name, exact: true });
    await links('Link').first().waitFor();
    await page.evaluate(() => {
      const { prototype } = customElements.get('level-card') ?? {};
      const english = document.querySelector('level-card') as HTMLElement;
      const words = {
        language: { lang: 'nl', dir: 'ltr' },
        position: (position: number, of: number) => `Niveau ${position} van ${of}`,
        status: {},
        statusMeaning: {},
        link: 'Koppeling',
        linkCopied: 'Gekopieerd.',
        examples: (count: number) => `${count} voorbeelden`,
        emptyLevel: 'Nog niets.',
      };
      Object.assign(english, { strings: words });
      // as a page does whose own script runs before the one of the elements
      const early = document.createElement('level-card');
      Object.setPrototypeOf(early, HTMLElement.prototype);
      Object.assign(early, { strings: words });
      Object.setPrototypeOf(early, prototype);
      early.setAttribute('level', 'L2');
      document.querySelector('main')?.append(early);
    });
    await page.getByText('Niveau 4 van 5').waitFor();
    await page.getByText('Niveau 2 van 5').waitFor();
    expect(await links('Link').count()).toBe(0);
    expect(await links('Koppeling').count()).toBeGreaterThan(0);
    await page.evaluate(() => {
      for (const card of document.querySelectorAll('level-card')) Object.assign(card, { strings: undefined });
    });
    await page.getByText('Level 4 of 5').waitFor();
    await page.getByText('Level 2 of 5').waitFor();
  });
});

/** HTML as a browser writes what it has parsed; on a page of its own, for the strict one may not parse any. */
async function asParsed(html: string): Promise<string> {
  const blank = await page.context().newPage();
  const parsed = await blank.evaluate((text) => {
    const template = document.createElement('template');
    template.innerHTML = text;
    return template.innerHTML;
  }, html);
  await blank.close();
  return parsed;
}
