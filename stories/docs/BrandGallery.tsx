import { brands } from '../brands.ts';
import { Live } from './live.tsx';
import { lookOf } from './look.ts';
import { shortLevel } from './shown.ts';
import { backTo } from './within.ts';

/** The same level in every brand, in both modes, with the custom properties that make the difference. */
export function BrandGallery() {
  return brands.map(({ id, title, description, tokens }) => (
    <section key={id} className="docs-brand sb-unstyled" aria-labelledby={`brand-${id}`}>
      <h2 id={`brand-${id}`} className="docs-brand-title">
        {title}
      </h2>
      <p className="docs-brand-what">{description}</p>
      <div className="docs-before-after">
        {(['light', 'dark'] as const).map((mode) => (
          <div key={mode} id={`brand-${id}-${mode}`} style={{ colorScheme: mode, ...lookOf(tokens) }}>
            <Live.LevelCard
              level={shortLevel('l4-lead-devops-support-engineer', `${id}-${mode}--`)}
              headingLevel={3}
              hrefTo={backTo(`brand-${id}-${mode}`)}
            />
          </div>
        ))}
      </div>
      <details className="docs-fold">
        <summary>All that {title} sets</summary>
        <pre className="docs-source-text">
          {Object.entries(tokens)
            .map(([name, value]) => `${name}: ${value};`)
            .join('\n')}
        </pre>
      </details>
    </section>
  ));
}
