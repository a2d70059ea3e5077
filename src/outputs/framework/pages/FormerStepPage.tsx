import { levelName } from '../../../model/names/name.ts';
import type { PageOf } from './address.ts';
import { stepLevels } from './sheet.ts';
import type { Site } from './site.ts';

type Props = { site: Site } & Omit<Extract<PageOf, { kind: 'former-page' }>, 'kind'>;

/** Stands where a comparison or a growth sheet was, and leads to where it is. */
export function FormerStepPage({ site, before, now }: Props) {
  const { framework, paths, strings, words, fileOf, between } = site;
  return (
    <section className="career-levels former-level" {...framework.language}>
      <h1 className="career-levels-title" {...strings.language}>
        {words.replaced}
      </h1>
      <ul className="former-level-heirs">
        <li>
          <a className="career-levels-link" href={between(fileOf(before), fileOf(now))}>
            {stepLevels(paths, now).map(levelName).join(' · ')}
          </a>
        </li>
      </ul>
    </section>
  );
}
