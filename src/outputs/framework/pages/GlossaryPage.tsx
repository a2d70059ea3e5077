import { GlossaryList } from '../../../components/GlossaryList/GlossaryList.tsx';
import type { Site } from './site.ts';

/** What the terms mean that levels use. */
export function GlossaryPage({ site }: { site: Site }) {
  const { framework, strings, fileOf, hrefFrom } = site;
  const hrefTo = hrefFrom(fileOf({ kind: 'glossary' }));
  return <GlossaryList framework={framework} headingLevel={1} strings={strings} hrefTo={hrefTo} />;
}
