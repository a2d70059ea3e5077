import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { CareerJourney, findLevel, LevelCard, LevelCompare, PrinciplesList } from '../../src/index.ts';
import { plainText } from '../../src/model/plain.ts';
import { languages } from '../../src/strings/languages.ts';
import { findOrInstallChromium, launchArguments } from '../browser/chromium.ts';
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
  browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: launchArguments });
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

  it('asks for nothing, keeps nothing and says nothing, whatever element is on the page', async () => {
    await open(`<level-card level="L1"></level-card><level-next level="L1"></level-next><level-matrix></level-matrix>
      <level-compare levels="L1 L2"></level-compare><level-picker></level-picker><level-copy level="L1"></level-copy><level-steps></level-steps>
      <principles-list></principles-list><career-journey></career-journey>`);
    await page.getByRole('combobox').first().selectOption(LEAD);
    const kept = await page.evaluate(async () => ({
      drawn: [...document.querySelectorAll('main > :not(h1)')].filter(
        ({ shadowRoot }) => (shadowRoot?.textContent ?? '').length > 100,
      ).length,
      cookies: document.cookie,
      storage: localStorage.length + sessionStorage.length,
      databases: await indexedDB.databases(),
      caches: 'caches' in globalThis ? await caches.keys() : [],
    }));
    expect(kept).toEqual({ drawn: 8, cookies: '', storage: 0, databases: [], caches: [] });
    expect(host.requests).toEqual(['/', '/career-levels.js']);
    expect(said).toEqual([]);
  });

  it('compares L4 with L5, by code on a track', async () => {
    await open('<level-compare levels="L4 L5" track="ic"></level-compare>');
    const table = page.getByRole('table', { name: 'L4 and L5 side by side' });
    expect(await table.getByRole('columnheader').count()).toBe(2);
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual([
      'Phase',
      'Impact Same heading',
      'Support craft Same theme',
      'Learning and growing others Same theme',
      'Team and organisation Same theme',
      'What success looks like Same heading',
    ]);
    expect(said).toEqual([]);
  });

  it('follows a link from a level to the principles, and to it again', async () => {
    await open(`<level-card level="${LEAD}"></level-card><principles-list></principles-list>`);
    const target = page.getByRole('region', { name: 'How we work in support' });
    const link = page.getByRole('link', { name: 'How we work in support' });
    for (let time = 0; time < 2; time += 1) {
      await page.evaluate(() => scrollTo(0, 0));
      await link.click();
      await expect.poll(() => target.evaluate(isInView)).toBe(true);
      expect(page.url()).toBe(`${host.url}#how-we-work-in-support`);
      expect(
        await target.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement),
      ).toBe(true);
    }
  });

  it('arrives at an expectation when the page is opened with its address', async () => {
    const level = findLevel(framework.levels, PRINCIPAL);
    const last = level?.sections.at(-1)?.expectations.at(-1);
    await open(`<level-card level="${PRINCIPAL}"></level-card>`, `#${PRINCIPAL}--${last?.id}`);
    const bullet = page.getByRole('listitem').filter({ hasText: plainText(last?.text ?? []) });
    await expect
      .poll(() =>
        bullet.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement),
      )
      .toBe(true);
    expect(await bullet.evaluate(isInView)).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe can find, %s, at three widths',
    async (scheme) => {
      await open(`<career-journey></career-journey><principles-list></principles-list>
      <level-compare levels="${LEAD} ${PRINCIPAL}"></level-compare><level-card level="${LEAD}"></level-card>`);
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate(
        (value) => document.documentElement.style.setProperty('color-scheme', value),
        scheme,
      );
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );

  it('follows its attributes and its property, drawing once for many changes', async () => {
    await open(`<level-card level="${LEAD}">Fallback</level-card>`);
    const title = page.getByRole('heading', { level: 2 });
    const drawings = await page.evaluate(async (id) => {
      const card = document.querySelector('level-card') as HTMLElement & { framework: unknown };
      const { framework } = card;
      let count = 0;
      Object.defineProperty(card, 'framework', {
        configurable: true,
        get: () => {
          count += 1;
          return framework;
        },
      });
      card.setAttribute('level', 'l2-devops-support-engineer');
      card.setAttribute('track', 'manager');
      card.setAttribute('level', id);
      await new Promise((later) => setTimeout(later, 50));
      Reflect.deleteProperty(card, 'framework');
      return count;
    }, 'l4-support-manager');
    expect(drawings).toBe(1);
    expect(await title.textContent()).toBe('L4: Support Manager');
    await page.evaluate(() => {
      const card = document.querySelector('level-card') as HTMLElementTagNameMap['level-card'];
      const { framework } = card;
      const [first] = framework?.levels ?? [];
      card.framework = {
        ...framework,
        levels: [{ ...first, id: 'only', title: 'Set by the page' }],
      } as never;
      card.setAttribute('level', 'only');
    });
    expect(await title.textContent()).toBe('L1: Set by the page');
  });

  it('shows the fallback for a level that is not there, and says once what there is', async () => {
    await open('<level-card level="L9"><p>Ask your manager.</p></level-card>');
    await page.getByText('Ask your manager.').waitFor();
    expect(said).toEqual([
      `<level-card>: there is no level "L9". Known levels: ${framework.levels.map(({ id }) => id).join(', ')}.`,
    ]);
    await page.evaluate((id) => document.querySelector('level-card')?.setAttribute('level', id), LEAD);
    await page.getByRole('article', { name: 'L4: Lead DevOps Support Engineer' }).waitFor();
    expect(await page.getByText('Ask your manager.').isVisible()).toBe(false);
  });

  it('asks for a track where a code stands on two', async () => {
    await open('<level-card level="L4"></level-card>');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('"L4" is the code of 2 levels; use an id, or name the track in "track"');
  });

  it('does no harm when it is loaded twice', async () => {
    await open(`<level-card level="${LEAD}"></level-card><script src="/career-levels.js" defer></script>`);
    await page.getByRole('article').waitFor();
    expect(said).toEqual([]);
  });

  it('draws on Preact what React draws', async () => {
    const [lead, principal] = [findLevel(framework.levels, LEAD), findLevel(framework.levels, PRINCIPAL)];
    if (!lead || !principal) throw new Error('The framework lacks a level that this test needs.');
    const { themes } = framework;
    const pairs: [string, React.ReactElement][] = [
      ...framework.levels.map((level): [string, React.ReactElement] => [
        `<level-card level="${level.id}"></level-card>`,
        <LevelCard key={level.id} level={level} />,
      ]),
      [
        `<level-compare levels="${LEAD} ${PRINCIPAL}" heading-level="3"></level-compare>`,
        <LevelCompare key="compare" levels={[lead, principal]} themes={themes} headingLevel={3} />,
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
      const table = page.getByRole('table', { name: strings.compared(['L4', 'L5']), exact: true });
      expect(await table.getByText(strings.reason.theme).first().getAttribute('lang')).toBe(lang);
      const first = findLevel(framework.levels, LEAD)?.sections[0]?.expectations[0];
      const name = strings.linkTo(plainText(first?.text ?? []));
      const link = page.getByRole('article').getByRole('link', { name, exact: true });
      expect(
        await link.evaluate((element) => [element.getAttribute('lang'), element.getAttribute('dir')]),
      ).toEqual([lang, dir]);
      expect(host.requests).toEqual(['/', `/${script}`]);
      expect(said).toEqual([]);
    },
  );

  it('can be exchanged for words that the page gives, before the elements are defined and after', async () => {
    await open(`<level-card level="${LEAD}"></level-card>`);
    const link = (words: string) => page.getByRole('link', { name: new RegExp(`^${words}`) }).first();
    await link('Link to: ').waitFor();
    await page.evaluate(() => {
      const { prototype } = customElements.get('level-card') ?? {};
      const english = document.querySelector('level-card') as HTMLElement;
      const words = {
        language: { lang: 'nl', dir: 'ltr' },
        position: (position: number, of: number) => `Niveau ${position} van ${of}`,
        status: {},
        statusMeaning: {},
        linkTo: (text: string) => `Link naar: ${text}`,
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
    expect(await page.getByRole('link', { name: 'Link to:' }).count()).toBe(0);
    await page.evaluate(() => {
      for (const card of document.querySelectorAll('level-card')) Object.assign(card, { strings: undefined });
    });
    await page.getByText('Level 4 of 5').waitFor();
    await page.getByText('Level 2 of 5').waitFor();
  });
});

function isInView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}

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
