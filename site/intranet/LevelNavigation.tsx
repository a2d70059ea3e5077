import type { Framework, Level } from 'career-levels';

interface Props {
  framework: Framework;
  /** The page's own level. */
  current?: Level | undefined;
}

/** All levels, track by track, on every page: a list beside it, or one line of codes where there is no room. */
export function LevelNavigation({ framework, current }: Props) {
  return (
    <nav className="levels" aria-label="Levels" data-live="levels">
      {framework.tracks.map((track) => (
        <section key={track.id} aria-label={track.title}>
          <p className="levels-track">{track.title}</p>
          <ul>
            {framework.levels
              .filter((level) => level.track === track.id)
              .map((level) => (
                <li key={level.id}>
                  <a href={`/intranet/${level.id}/`} aria-current={level === current ? 'page' : undefined}>
                    <b>{level.code}</b> <span>{level.title}</span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
