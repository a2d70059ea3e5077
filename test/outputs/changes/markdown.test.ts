import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { visible } from '../../../src/compiler/report/one-line.ts';
import { changesBetween } from '../../../src/model/changes/changes.ts';
import { changesMarkdown } from '../../../src/outputs/changes/markdown.ts';
import { languages } from '../../../src/strings/languages.ts';
import { frameworkOf } from '../../model/changes/revisions.ts';

/** Without what finds addresses in escaped text, too, as no Git host does. */
const gfmOfHosts = gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest);

/** Texts that are full of what means something to a Git host. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'@baker #12 <b> </del> <!-- --> ** ~~ * _ [a](b) ![i](j) `c` https://a.example www.b.example a@b.example | \\ & &amp; 1. - > # 焼く'.split(
          ' ',
        ),
      ),
      fc.constantFrom('\u001b[31m', '\u0007', '\u202e', '\u2066'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

it('writes Markdown that says the texts and nothing else: no markup of theirs, no link, no mention', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (title, section, old, anew) => {
      const of = (text: string) => {
        const framework = frameworkOf([{ level: 'l1', section, text }]);
        return { ...framework, levels: framework.levels.map((level) => ({ ...level, title })) };
      };
      const report = changesBetween(of(old), of(anew), { idsAreKept: true });
      const markdown = changesMarkdown({
        since: 'v1',
        until: undefined,
        frameworks: [
          {
            title,
            path: 'framework',
            report,
            strings: languages.en,
            placeOf: () => undefined,
            forbidsDemands: false,
          },
        ],
      });
      const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmOfHosts] });
      const nodes = allIn(tree);
      const own = ['root', 'heading', 'list', 'listItem', 'paragraph', 'text', 'strong', 'html'];
      expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !own.includes(type))).toEqual([]);
      const tags = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
      expect(
        tags.filter((tag) => !/^(?:<\/?(?:del|strong)>|<!-- career-levels changes -->)$/.test(tag)),
      ).toEqual([]);
      const said = newIn(nodes);
      expect(said).not.toMatch(/@[\w-]|#\d/);
      const texts = report.levels.flatMap(({ entries }) => entries.flatMap(({ after }) => after));
      if (texts.length === 0) return;
      for (const word of [title, ...texts.map(({ plain }) => plain)].flatMap((text) => text.split(/\s+/)))
        expect(said.replaceAll('\u200b', '')).toContain(visible(word).replaceAll('\u200b', ''));
      expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    }),
    { numRuns: 300 },
  );
});

function allIn(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allIn) : [])];
}

/** The text without what is struck out. */
function newIn(nodes: readonly Nodes[]): string {
  let isOld = false;
  return nodes
    .flatMap((node) => {
      if (node.type === 'html') isOld = node.value === '<del>';
      return node.type === 'text' && !isOld ? [node.value] : [];
    })
    .join('');
}
