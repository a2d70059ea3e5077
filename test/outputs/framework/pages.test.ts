import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { levelName } from '../../../src/model/names/name.ts';
import type { Framework } from '../../../src/model/types.ts';
import { languageOf } from '../../../src/model/words/language.ts';
import { addressesOf } from '../../../src/outputs/framework/pages/address.ts';
import { level } from '../../../stories/samples/index.ts';
import { bakery, bakeryIn } from '../bakery.ts';
import { pagesOf } from './emitted.ts';

describe('the pages', () => {
  it('writes an index, a page and a sheet per level, a page per pair of neighbours, per track, theme and strand, and one to search', () => {
    expect([...pagesOf(framework).keys()].sort()).toEqual([
      'compare/l1-junior-devops-support-engineer--l2-devops-support-engineer.html',
      'compare/l2-devops-support-engineer--l3-senior-devops-support-engineer.html',
      'compare/l3-senior-devops-support-engineer--l4-lead-devops-support-engineer.html',
      'compare/l3-senior-devops-support-engineer--l4-support-manager.html',
      'compare/l4-lead-devops-support-engineer--l5-principal-devops-support-engineer.html',
      'compare/l4-support-manager--l5-senior-support-manager.html',
      'embed.js',
      'glossary.html',
      'icon.svg',
      'index.html',
      'levels/l1-junior-devops-support-engineer.html',
      'levels/l2-devops-support-engineer.html',
      'levels/l3-senior-devops-support-engineer.html',
      'levels/l4-lead-devops-support-engineer.html',
      'levels/l4-support-manager.html',
      'levels/l5-principal-devops-support-engineer.html',
      'levels/l5-senior-support-manager.html',
      'links.js',
      'search.html',
      'search.js',
      'sheet.js',
      'sheets/l1-junior-devops-support-engineer.html',
      'sheets/l2-devops-support-engineer.html',
      'sheets/l3-senior-devops-support-engineer--l4-support-manager.html',
      'sheets/l3-senior-devops-support-engineer.html',
      'sheets/l4-lead-devops-support-engineer.html',
      'sheets/l4-support-manager.html',
      'sheets/l5-principal-devops-support-engineer.html',
      'sheets/l5-senior-support-manager.html',
      ...(framework.strands ?? []).map(({ id }) => `strands/${id}.html`).sort(),
      'styles.css',
      ...framework.themes.map(({ id }) => `themes/${id}.html`).sort(),
      'tracks/ic.html',
      'tracks/manager.html',
    ]);
  });

  it.each([
    ['few', 1],
    ['many', 3],
  ])(
    'leaves no link and no heading without a name where the only track has none, with %s levels',
    (_, times) => {
      const [track] = framework.tracks.map(({ id }) => ({ id, title: '' }));
      const levels = Array.from({ length: times }, (_, round) =>
        framework.levels.map((level, at) => ({
          ...level,
          id: `${level.id}-${round}`,
          track: track?.id ?? '',
          rank: round * 10 + at,
        })),
      ).flat();
      const pages = pagesOf({ ...framework, tracks: track ? [track] : [], levels });
      const nameless = [...pages].flatMap(([path, html]) =>
        (html.match(/<(a|h[1-6])\b(?![^>]* title="[^"]+")[^>]*>\s*<\/\1>/g) ?? []).map(
          (found) => `${path}: ${found}`,
        ),
      );
      expect(nameless).toEqual([]);
      expect(pages.get('index.html')).toContain('DevOps Support Roles, level by level</a>');
    },
  );

  it('leads to comparisons and sheets from the addresses that they had under former ids', () => {
    const [baker, cook] = bakery.levels.map((each) => ({ ...each, formerIds: [`old-${each.id}`] }));
    const pages = pagesOf({ ...bakery, levels: baker && cook ? [baker, cook] : [] });
    const folder = (name: string) => [...pages.keys()].filter((path) => path.startsWith(name)).sort();
    expect(folder('compare/')).toEqual([
      'compare/baker--cook.html',
      'compare/baker--old-cook.html',
      'compare/old-baker--cook.html',
      'compare/old-baker--old-cook.html',
    ]);
    expect(folder('sheets/')).toEqual(
      ['baker', 'cook', 'old-baker', 'old-cook'].map((id) => `sheets/${id}.html`),
    );
    const [old, sheet] = ['compare/old-baker--cook.html', 'sheets/old-cook.html'].map((path) =>
      pages.get(path),
    );
    expect(old).toContain('<title>This page has another address now · Bakery &lt;One&gt;</title>');
    expect(old).toContain('<a class="career-levels-link" href="baker--cook.html">L1: Baker · L2: Cook</a>');
    expect(old).toContain('<meta name="robots" content="noindex">');
    expect(sheet).toContain('<a class="career-levels-link" href="cook.html">L2: Cook</a>');
  });

  it('gives the same bytes every time', () => {
    expect(pagesOf(framework)).toEqual(pagesOf(structuredClone(framework)));
  });

  it('has small scripts, and one for the sheets of every framework', () => {
    const pages = pagesOf(framework);
    expect(pages.get('sheet.js')).toBe(pagesOf(bakery).get('sheet.js'));
    expect([...pages.keys()].filter((path) => path.endsWith('.js'))).toEqual([
      'embed.js',
      'links.js',
      'search.js',
      'sheet.js',
    ]);
    for (const [file, most] of Object.entries({ 'embed.js': 1000, 'links.js': 2000, 'search.js': 4000 })) {
      expect(pages.get(file)?.length, file).toBeGreaterThan(400);
      expect(pages.get(file)?.length, file).toBeLessThan(most);
    }
  });

  it('says what a page is to search engines and previews, and nothing that needs an address', () => {
    const page = pagesOf(framework).get('levels/l4-lead-devops-support-engineer.html') ?? '';
    expect(page).toContain('<title>L4: Lead DevOps Support Engineer · DevOps Support Roles</title>');
    expect(page).toMatch(/<meta name="description" content="People in several teams trust .{80,180}…">/);
    expect(page).toContain('<meta property="og:title" content="L4: Lead DevOps Support Engineer">');
    expect(page).toContain('<meta property="og:locale" content="en_GB">');
    expect(page).not.toMatch(/og:url|canonical|oembed/);
  });

  it('says where it is and how to embed a level, once it knows its address', () => {
    const baseUrl = 'https://levels.example/support/';
    const pages = pagesOf(framework, { baseUrl });
    const page = pages.get('levels/l4-support-manager.html');
    expect(page).toContain(
      '<meta property="og:url" content="https://levels.example/support/levels/l4-support-manager.html">',
    );
    const oembed = 'https://levels.example/support/oembed/l4-support-manager.json';
    expect(page).toContain(`type="application/json+oembed" href="${oembed}"`);
    expect(JSON.parse(pages.get('oembed/l4-support-manager.json') ?? '')).toEqual({
      generator: 'career-levels',
      version: '1.0',
      type: 'rich',
      title: 'L4: Support Manager',
      provider_name: 'DevOps Support Roles',
      provider_url: baseUrl,
      html: `<iframe src="${baseUrl}levels/l4-support-manager.html?embed=1" width="640" height="800" frameborder="0" title="L4: Support Manager"></iframe>`,
      width: 640,
      height: 800,
    });
  });

  it('lets search engines find what is for everyone and there today, and lists it once it knows its address', () => {
    const baseUrl = 'https://levels.example/support/';
    const [baker, cook] = bakery.levels.map((each) => ({ ...each, formerIds: [`old-${each.id}`] }));
    const levels = baker && cook ? [{ ...baker, id: 'baker ä&b' }, cook] : [];
    const open: Framework = { ...bakery, levels, audience: 'everyone' };
    const hidden = (pages: ReadonlyMap<string, string>) =>
      [...pages].filter(([, text]) => text.includes('content="noindex"')).map(([path]) => path);
    const isPage = (path: string) => path.endsWith('.html');
    const pages = pagesOf(open, { baseUrl });
    const old = [...pages.keys()].filter((path) => isPage(path) && path.includes('old-'));
    expect(old).not.toEqual([]);
    expect(hidden(pages)).toEqual(old);
    const listed = [...(pages.get('sitemap.xml') ?? '').matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url);
    const shown = [...pages.keys()].filter((path) => isPage(path) && !old.includes(path));
    expect(listed.toSorted()).toEqual(
      shown.map((path) => baseUrl + path.split('/').map(encodeURIComponent).join('/')).toSorted(),
    );
    expect(listed).toContain(`${baseUrl}index.html`);
    expect(pagesOf(open).has('sitemap.xml')).toBe(false);
    const inside = pagesOf({ ...open, audience: 'internal' }, { baseUrl });
    expect(hidden(inside)).toEqual([...inside.keys()].filter(isPage));
    expect(inside.has('sitemap.xml')).toBe(false);
  });

  it('is in the language of the framework, with words of the same or of another', () => {
    const arabic = pagesOf({ ...bakeryIn(languageOf('ar')), locale: 'ar' }).get('index.html');
    expect(arabic).toContain('<html lang="ar" dir="rtl" class="page">');
    expect(arabic).toContain('>انتقل إلى المحتوى<');
    const german = pagesOf(bakery, { lang: 'de' }).get('index.html');
    expect(german).toContain('<html lang="en" dir="ltr" class="page">');
    expect(german).toContain('lang="de" dir="ltr">Zum Inhalt springen<');
  });

  it('escapes what a document says, wherever that stands', () => {
    const hostile = '"\'></title></script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const paragraph = { type: 'paragraph', children: [{ type: 'text', value: hostile }] } as const;
    const pages = pagesOf(
      {
        ...bakery,
        title: hostile,
        description: [paragraph],
        tracks: [{ id: 'ic', title: hostile }],
        levels: bakery.levels.map((each) => ({ ...each, title: hostile, statement: [paragraph] })),
      },
      { baseUrl: 'https://levels.example/' },
    );
    for (const [path, text] of pages) {
      if (!path.endsWith('.html')) expect(text, path).not.toContain('<script');
      else {
        const up = path.includes('/') ? '../' : '';
        const from = (script: string) => `<script src="${up}${script}" defer="" blocking="render">`;
        const ofSheet = ['<script type="application/json">', from('sheet.js')];
        expect(text.match(/<script[^>]*>/g), path).toEqual([
          from('embed.js'),
          `<script src="${up}links.js" defer="" lang="en" dir="ltr" data-copied="Link copied.">`,
          ...(path.startsWith('sheets/') ? ofSheet : []),
          ...(path === 'search.html' ? [from('search.js')] : []),
        ]);
        expect(text.replaceAll(/"[^"]*"/g, '""'), path).not.toMatch(/<img|<[^>]*\s(?:style|on\w+)=/);
      }
    }
  });

  it('lists the levels of a track that has too many for one sheet', () => {
    const levels = Array.from({ length: 13 }, (_, index) =>
      level(`Step ${index}`, {
        id: `step-${index}`,
        place: { position: index + 1, of: 13, below: 0, trackTitle: 'Baking' },
      }),
    );
    const page = pagesOf({ ...bakery, levels }).get('tracks/ic.html') ?? '';
    expect(page).not.toContain('<table');
    const [, content = ''] = page.split('<main');
    expect(content.match(/href="\.\.\/levels\/step-\d+\.html"/g)).toHaveLength(13);
  });

  it.each([
    ['one track', 100],
    ['a track each', 1],
  ])('take the same room for each level, however many there are: %s', (_, length) => {
    const bytesFor = (count: number) => {
      const tracks = Array.from({ length: Math.ceil(count / length) }, (_, index) => `Track ${10 + index}`);
      const levels = Array.from({ length: count }, (_, index) => {
        const position = (index % length) + 1;
        const trackTitle = tracks[Math.floor(index / length)] ?? '';
        const place = { position, of: Math.min(count, length), below: 0, trackTitle };
        return level(`Step ${10 + index}`, { id: `step-${10 + index}`, track: trackTitle, place });
      });
      const pages = pagesOf({ ...bakery, tracks: tracks.map((title) => ({ id: title, title })), levels });
      return [...pages.values()].reduce((bytes, text) => bytes + text.length, 0);
    };
    const [few, more, most] = [bytesFor(40), bytesFor(60), bytesFor(80)];
    expect((most - more) / (more - few)).toBeCloseTo(1, 2);
  });

  it('link to every track, or where there are too many to their own', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, index) => `Track ${index}`);
    const linksOn = (page: string, count: number) => {
      const tracks = titles(count).map((title) => ({ id: title, title }));
      const levels = titles(count).map((track) => level(track, { id: track.toLowerCase(), track }));
      const text = pagesOf({ ...bakery, tracks, levels }).get(page) ?? '';
      return [...text.matchAll(/class="page-link"[^>]*>([^<]*)</g)]
        .map(([, title]) => title)
        .filter((title) => title !== 'Search');
    };
    expect(linksOn('levels/track-7.html', 12)).toEqual(titles(12));
    expect(linksOn('levels/track-7.html', 13)).toEqual(['Track 7']);
    expect(linksOn('tracks/Track-12.html', 13)).toEqual(['Track 12']);
    expect(linksOn('index.html', 13)).toEqual([]);
  });
});

describe('the navigation of the pages', () => {
  const levelsOn = (page: string, all: Framework) =>
    [
      ...(pagesOf(all).get(page) ?? '').matchAll(
        /<a class="page-link page-level" aria-label="([^"]*)"([^>]*)>/g,
      ),
    ].map(([, name, rest = '']) => (rest.includes('aria-current="page"') ? `${name} <` : name));

  it('has every level, by its whole name, and marks the one of the page', () => {
    const names = framework.levels.map(levelName);
    expect(levelsOn('index.html', framework).toSorted()).toEqual(names.toSorted());
    const [, second] = framework.levels;
    const marked = names.map((name) => (name === names[1] ? `${name} <` : name));
    expect(levelsOn(`levels/${second?.id}.html`, framework).toSorted()).toEqual(marked.toSorted());
  });

  it('has those of the page’s own track where all are too many, and none where these are', () => {
    const tracked = (track: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        level(`${track} ${index}`, {
          id: `${track}-${index}`,
          track,
          place: { position: index + 1, of: count, below: 0, trackTitle: track },
        }),
      );
    const tracks = ['Short', 'Long'].map((id) => ({ id, title: id }));
    const all = { ...bakery, tracks, levels: [...tracked('Short', 2), ...tracked('Long', 25)] };
    expect(levelsOn('levels/Short-0.html', all)).toEqual(['L1: Short 0 <', 'L1: Short 1']);
    expect(levelsOn('levels/Long-0.html', all)).toEqual([]);
    expect(levelsOn('index.html', all)).toEqual([]);
  });
});

describe('addressesOf', () => {
  const files = (ids: readonly string[], tracks: readonly string[] = []) => {
    const levels = ids.map((id) => level(id, { id }));
    const addresses = addressesOf({ levels, themes: [], tracks: tracks.map((id) => ({ id, title: id })) });
    return { levels, ...addresses };
  };

  it('gives no two pages one file, and none a path of its own', () => {
    const ids = ['../up', '..', 'A', 'a', 'é/ü', 'con', 'index'];
    const { fileOf } = files([], ids);
    const tracks = ids.map((id) => fileOf({ kind: 'track', track: { id, title: id } }));
    expect(tracks).toEqual([
      'tracks/-up.html',
      'tracks/-.html',
      'tracks/A.html',
      'tracks/a-2.html',
      'tracks/é-ü.html',
      'tracks/con-2.html',
      'tracks/index-2.html',
    ]);
  });

  it('tells pairs apart whose names run together, and cuts names that no file system takes', () => {
    const long = 'ü'.repeat(100);
    const { levels, fileOf } = files(['a', 'b--c', 'a--b', 'c', long, `${long.slice(1)}x`]);
    const pair = (lower: number, upper: number) => {
      const [from, to] = [levels[lower], levels[upper]];
      return from && to && fileOf({ kind: 'compare', lower: from, upper: to });
    };
    expect([pair(0, 1), pair(2, 3)]).toEqual(['compare/a--b--c.html', 'compare/a--b--c-2.html']);
    expect(Buffer.byteLength(pair(4, 5) ?? '')).toBeLessThanOrEqual(200 + 'compare/.html'.length);
    expect(pair(0, 1)).toBe('compare/a--b--c.html');
  });

  it('leads from any page to any place', () => {
    const { hrefFrom } = files(['كبير', 'l1']);
    const fromLevel = hrefFrom('levels/l1.html');
    expect(fromLevel({ kind: 'url', href: 'https://x.example/' })).toBe('https://x.example/');
    expect(fromLevel({ kind: 'framework', section: 'how' })).toBe('../index.html#how');
    expect(fromLevel({ kind: 'level', level: 'l1', section: 'impact' })).toBe('#l1--impact');
    expect(fromLevel({ kind: 'level', level: 'كبير' })).toBe('%D9%83%D8%A8%D9%8A%D8%B1.html');
    expect(hrefFrom('index.html')({ kind: 'framework' })).toBe('#');
    expect(hrefFrom('index.html')({ kind: 'level', level: 'l1', section: 'a' })).toBe('levels/l1.html#l1--a');
  });
});
