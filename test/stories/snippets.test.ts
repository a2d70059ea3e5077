import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import {
  CareerJourney,
  findLevel,
  LevelCard,
  LevelCompare,
  LevelLadder,
  LevelNext,
} from '../../src/index.ts';
import { LevelCopy, LevelPicker } from '../../src/interactive/index.ts';
import { de } from '../../src/strings/de.ts';
import { cssSnippet } from '../../stories/embed/css-snippet.ts';
import { formatHtml } from '../../stories/embed/format-html.ts';
import { reactSnippet } from '../../stories/embed/react-snippet.ts';
import { scriptTagSnippet } from '../../stories/embed/script-tag-snippet.ts';
import { staticHtmlSnippet } from '../../stories/embed/static-html.ts';
import { designer, leadDesigner } from '../../stories/samples/index.ts';

const lead = findLevel(framework.levels, 'l4-lead-devops-support-engineer');
const principal = findLevel(framework.levels, 'l5-principal-devops-support-engineer');

describe('the snippet for React', () => {
  it('imports a level by its id', () => {
    expect(reactSnippet({ component: LevelCard, args: { level: lead, headingLevel: 3 } })).toBe(
      `import { LevelCard } from 'career-levels';
import l4LeadDevopsSupportEngineer from 'career-levels/data/l4-lead-devops-support-engineer';
import 'career-levels/styles.css';

<LevelCard level={l4LeadDevopsSupportEngineer} headingLevel={3} />`,
    );
  });

  it('imports what holds state from its own entry', () => {
    expect(reactSnippet({ component: LevelCopy, args: { level: lead } })).toBe(
      `import { LevelCopy } from 'career-levels/interactive';
import l4LeadDevopsSupportEngineer from 'career-levels/data/l4-lead-devops-support-engineer';
import 'career-levels/styles.css';

<LevelCopy level={l4LeadDevopsSupportEngineer} />`,
    );
  });

  it('imports several levels and the themes', () => {
    const args = { levels: [lead, principal], themes: framework.themes, idPrefix: 'one--' };
    expect(reactSnippet({ component: LevelCompare, args })).toBe(
      `import { LevelCompare } from 'career-levels';
import l4LeadDevopsSupportEngineer from 'career-levels/data/l4-lead-devops-support-engineer';
import l5PrincipalDevopsSupportEngineer from 'career-levels/data/l5-principal-devops-support-engineer';
import overview from 'career-levels/data/overview';
import 'career-levels/styles.css';

<LevelCompare
  levels={[l4LeadDevopsSupportEngineer, l5PrincipalDevopsSupportEngineer]}
  themes={overview.themes}
  idPrefix="one--"
/>`,
    );
  });

  it('keeps on one line what has room there', () => {
    const lines = reactSnippet({ component: LevelCard, args: { level: lead, headingLevel: 3, dir: 'rtl' } });
    expect(lines).toContain('<LevelCard level={l4LeadDevopsSupportEngineer} headingLevel={3} dir="rtl" />');
  });

  it('imports the words of another language, and the whole framework where its texts are shown', () => {
    const args = { framework, level: lead, strings: de };
    const snippet = reactSnippet({ component: LevelNext, args });
    expect(snippet).toContain("import { de } from 'career-levels/strings/de';");
    expect(snippet).toContain("import { framework } from 'career-levels/data';");
    expect(snippet).toContain('strings={de}');
  });

  it('says which data are the reader’s own', () => {
    expect(reactSnippet({ component: LevelCard, args: { level: designer, lang: 'en' } })).toBe(
      `import { LevelCard } from 'career-levels';
import seniorProductDesigner from './my-levels/levels/senior-product-designer.js';
import 'career-levels/styles.css';
// ./my-levels/ is data of your own: career-levels build my-framework --format module --out my-levels

<LevelCard level={seniorProductDesigner} lang="en" />`,
    );
  });
});

describe('the snippet for a script tag', () => {
  it('names levels of the file by their ids', () => {
    const args = { levels: [lead, principal], themes: framework.themes, headingLevel: 3 };
    expect(scriptTagSnippet({ component: LevelCompare, args })).toBe(
      `<script src="career-levels.js" defer></script>

<level-compare levels="l4-lead-devops-support-engineer l5-principal-devops-support-engineer" heading-level="3">L4: Lead DevOps Support Engineer, L5: Principal DevOps Support Engineer</level-compare>`,
    );
    expect(scriptTagSnippet({ component: CareerJourney, args: { framework } })).toContain(
      `<career-journey>${framework.title}</career-journey>`,
    );
  });

  it('names the level that a button copies', () => {
    expect(scriptTagSnippet({ component: LevelCopy, args: { level: lead } })).toContain(
      '<level-copy level="l4-lead-devops-support-engineer">L4: Lead DevOps Support Engineer</level-copy>',
    );
  });

  it('gives the element data that are the reader’s own', () => {
    const snippet = scriptTagSnippet({ component: LevelCompare, args: { levels: [designer, leadDesigner] } });
    expect(snippet).toContain('<level-compare src="framework.json" levels="');
  });

  it('takes the script in the language of the words', () => {
    const snippet = scriptTagSnippet({ component: LevelCard, args: { level: lead, strings: de } });
    expect(snippet).toContain('<script src="career-levels.de.js" defer></script>');
  });

  it('says that an element follows its data where a direction was chosen', () => {
    const snippet = scriptTagSnippet({ component: LevelCard, args: { level: lead, dir: 'rtl' } });
    expect(snippet).toContain('<!-- An element has the direction that its data say. -->\n<level-card');
  });

  it('says where there is no element', () => {
    expect(scriptTagSnippet({ component: LevelLadder, args: { level: lead } })).toBe(
      '<!-- There is no element for LevelLadder. -->',
    );
  });
});

describe('the snippet for a style sheet', () => {
  it('sets the custom properties of a look, and is missing where there are none', () => {
    expect(cssSnippet({ '--career-levels-space': '0.6', '--career-levels-radius': '1em' })).toBe(
      `/* On whatever stands around the component. */
.careers {
  --career-levels-space: 0.6;
  --career-levels-radius: 1em;
}`,
    );
    expect(cssSnippet({})).toBeUndefined();
  });
});

describe('the snippet of static HTML', () => {
  it('is the markup of the component, with nothing but space around its blocks', () => {
    const html = staticHtmlSnippet({ component: LevelLadder, args: { level: designer } });
    expect(html).toMatch(/^<link rel="stylesheet" href="styles\.css">\n\n<p class="career-levels-colours /);
    expect(html).toContain('Level 3 of 5');
  });

  it('is a comparison where a choice would need a script, and says so', () => {
    const levels = [framework.levels[1], framework.levels[2]];
    const args = { framework, inUrl: false, headingLevel: 3, levels: levels.map((level) => level?.id) };
    const html = staticHtmlSnippet({ component: LevelPicker, args });
    const { themes, tracks } = framework;
    const compared = { levels, themes, tracks, headingLevel: 3 };
    expect(html).toMatch(/^<!-- Choosing levels needs a script/);
    expect(html.replace(/^<!--[^]*?-->\n/, '')).toBe(
      staticHtmlSnippet({ component: LevelCompare, args: compared }),
    );
  });

  it('names the command where copying would need a script', () => {
    expect(staticHtmlSnippet({ component: LevelCopy, args: { level: lead } })).toMatch(
      /^<!-- Copying needs a script: .* career-levels export .*-->$/s,
    );
  });

  it('keeps text and marks on one line, and blocks under each other', () => {
    expect(formatHtml('<ul><li>One <em>two</em></li><li><p>Three</p><hr/><p></p></li></ul>')).toBe(
      `<ul>
  <li>One <em>two</em></li>
  <li>
    <p>Three</p>
    <hr/>
    <p></p>
  </li>
</ul>`,
    );
  });

  it('puts no space around names within a sentence', () => {
    expect(formatHtml('<p><span><bdi>B1</bdi>, <bdi>B2</bdi> and <bdi>B3</bdi></span></p>')).toBe(
      '<p><span><bdi>B1</bdi>, <bdi>B2</bdi> and <bdi>B3</bdi></span></p>',
    );
  });

  it('leaves the lines of code as they are', () => {
    expect(formatHtml('<div><pre><code>a\n  b</code></pre></div>')).toBe(
      '<div><pre><code>a\n  b</code></pre></div>',
    );
  });
});
