import { SheetPage } from '../../../components/SheetPage/SheetPage.tsx';
import { termAnchor } from '../../../model/names/anchors.ts';
import { sheetView } from '../../../strings/sheet-view.ts';
import type { PageOf } from './address.ts';
import { sheetFramework, sheetLevels } from './sheet.ts';
import type { Site } from './site.ts';

type Props = { site: Site } & Omit<Extract<PageOf, { kind: 'sheet' }>, 'kind'>;

/** React knows no custom elements by name. */
const Element = 'growth-sheet' as 'div';

/** A growth sheet, which its reader fills in where the script runs, and otherwise prints. */
export function GrowthSheetPage({ site, level, upper }: Props) {
  const { paths, strings, fileOf, between, hrefFrom, levelHref } = site;
  const here = fileOf({ kind: 'sheet', level, upper });
  const framework = sheetFramework(site.framework, sheetLevels(paths, { level, upper }));
  const [own = level, next] = framework.levels;
  const up = between(here, '');
  const attributes = {
    level: level.id,
    ...(next ? { next: next.id } : {}),
    'heading-level': 1,
    'level-href': up + levelHref,
    'framework-href': `${up}index.html#{section}`,
    ...(site.framework.glossary ? { 'glossary-href': `${up}glossary.html#${termAnchor('{term}')}` } : {}),
  };
  return (
    <Element {...attributes}>
      <SheetPage
        levels={next ? [own, next] : [own]}
        view={sheetView(framework, own, next, strings)}
        headingLevel={1}
        strings={strings}
        hrefTo={hrefFrom(here)}
        idPrefix="Sheet--"
      />
    </Element>
  );
}
