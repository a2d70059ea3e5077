import { contrast } from './contrast.ts';
import { Live } from './live.tsx';
import { brandNamed, lookOf, tokens } from './look.ts';
import { shortExample } from './shown.ts';
import { samples } from './token-samples.ts';
import { sectionOf, type Token } from './tokens.ts';
import { backTo } from './within.ts';

const surface = tokens.find(({ name }) => name === '--career-levels-surface')?.fallback;

/** Every public custom property, as the style sheet documents it: its default, its contrast and what it changes. */
export function TokenList() {
  return tokens.map((token) => (
    <section key={token.name} className="docs-token sb-unstyled" aria-labelledby={sectionOf(token)}>
      <h3 id={sectionOf(token)} className="docs-token-name">
        {token.name}
      </h3>
      <p className="docs-token-what">{token.description}</p>
      <dl className="docs-token-facts">
        <div>
          <dt>Takes</dt>
          <dd>a {token.type}</dd>
        </div>
        {token.type === 'colour' ? (
          <>
            <Colour token={token} mode="light" />
            <Colour token={token} mode="dark" />
          </>
        ) : (
          <div>
            <dt>Default</dt>
            <dd>
              <code>{token.fallback.light}</code>
            </dd>
          </div>
        )}
      </dl>
      <div className="docs-before-after">
        <Sample token={token} label="Default" suffix="default" />
        <Sample
          token={token}
          label={samples[token.name] ?? ''}
          suffix="changed"
          value={samples[token.name]}
        />
      </div>
    </section>
  ));
}

function Colour({ token, mode }: { token: Token; mode: 'light' | 'dark' }) {
  const value = token.fallback[mode];
  const isGround = token.name === '--career-levels-surface';
  return (
    <div>
      <dt>{mode === 'light' ? 'Light' : 'Dark'}</dt>
      <dd>
        <span className="docs-swatch" style={{ background: value }} /> <code>{value}</code>
        {!isGround && surface && (
          <span className="docs-contrast">
            {' '}
            {contrast(value, surface[mode]).toFixed(1)} : 1 on the surface
          </span>
        )}
      </dd>
    </div>
  );
}

function Sample({
  token,
  label,
  suffix,
  value,
}: {
  token: Token;
  label: string;
  suffix: string;
  value?: string | undefined;
}) {
  const id = `${sectionOf(token)}--${suffix}`;
  return (
    <figure id={id} className="docs-sample">
      <figcaption className="docs-caption">{value ? <code>{label}</code> : label}</figcaption>
      <div style={lookOf({ ...brandNamed('plain').tokens, ...(value && { [token.name]: value }) })}>
        <Live.LevelCard level={shortExample(`${id}--`)} headingLevel={4} hrefTo={backTo(id)} />
      </div>
    </figure>
  );
}
