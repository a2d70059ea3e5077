// where the command is built, this is Preact's
import { renderToStaticMarkup } from 'react-dom/server';
import { SheetPage } from '../../components/SheetPage/SheetPage.tsx';
import { attributesText, escape } from '../../formats/html.ts';
import type { Framework, Level, LinkTarget } from '../../model/types.ts';
import { levelAfter, sheetView } from '../../strings/sheet-view.ts';
import type { SheetStrings } from '../../strings/strings.ts';
import styles from '../../styles.css?inline';

/** What a site around the sheet would say. */
const AROUND = `body { margin: 0; font-family: system-ui, "Liberation Sans", Arial, sans-serif; }`;

/** A blank growth sheet to print: a page of HTML that needs no other file, with lines for a pen. */
export function sheetHtml(
  framework: Framework,
  [level, next = levelAfter(framework, level)]: readonly [Level, (Level | undefined)?],
  strings: SheetStrings,
): string {
  const view = sheetView(framework, level, next, strings);
  return [
    '<!doctype html>',
    `<html${attributesText({ ...level.language })}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(view.form.title)}</title>`,
    `<style>\n${styles.trim()}\n${AROUND}\n</style>`,
    '</head>',
    '<body>',
    renderToStaticMarkup(
      <SheetPage
        levels={next ? [level, next] : [level]}
        view={view}
        headingLevel={1}
        strings={strings}
        hrefTo={addressOf}
        idPrefix=""
      />,
    ),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The sheet alone has no other page to lead to. */
function addressOf(target: LinkTarget): string | undefined {
  return target.kind === 'url' ? target.href : undefined;
}
